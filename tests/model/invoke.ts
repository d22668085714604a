import type { S3BatchResult, SQSBatchResponse } from 'aws-lambda';
import { createHandler } from '../../functions/create-handler.ts';
import type { ObjectStore } from '../../functions/object-store.ts';
import type { RecordMakers } from '../../functions/record-makers.ts';
import type { Envelope, Message } from './envelopes.ts';
import { configuration } from './places.ts';

/**
 * Gives an envelope to the function.
 * @returns the messages that the platform has to deliver again
 */
export async function invoke(
  { event }: Envelope,
  messages: readonly Message[],
  store: ObjectStore,
  makers: RecordMakers,
): Promise<readonly Message[]> {
  const handler = createHandler({
    configuration,
    store,
    makers,
    // Without a pause between two attempts to write.
    wait: () => Promise.resolve(),
    log: () => undefined,
    clock: () => 0,
  });
  try {
    const failed = failedOf(await handler(event, { awsRequestId: 'r1' }));
    return messages.filter(({ id }) => failed.includes(id));
  } catch {
    return messages;
  }
}

function failedOf(answer: unknown): readonly string[] {
  const { batchItemFailures = [], results = [] } = answer as Partial<SQSBatchResponse & S3BatchResult>;
  const tasks = results.filter(({ resultCode }) => resultCode !== 'Succeeded');
  return [...batchItemFailures.map(({ itemIdentifier }) => itemIdentifier), ...tasks.map(({ taskId }) => taskId)];
}
