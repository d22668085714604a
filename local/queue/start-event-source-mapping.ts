import { setTimeout as wait } from 'node:timers/promises';
import { DeleteMessageBatchCommand, type Message, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import type { RuntimeInvocation } from '../runtime/invocation.ts';
import { buildSqsEvent } from './build-sqs-event.ts';
import type { Queue } from './create-queues.ts';
import { findProcessed } from './find-processed.ts';

export interface EventSourceMappingOptions {
  readonly client: SQSClient;
  readonly queue: Queue;
  readonly invoke: (event: SQSEvent) => Promise<RuntimeInvocation>;
  /** 1 to 10. Default: 10. */
  readonly batchSize?: number;
  /** Called for every batch after it has been answered and its messages deleted. */
  readonly onBatch?: (event: SQSEvent, invocation: RuntimeInvocation) => void;
  /** Called when SQS cannot be reached. Default: writes to stderr. */
  readonly onError?: (error: unknown) => void;
}

export interface EventSourceMapping {
  /** Receives no more messages. Resolves when the current batch has been answered. */
  close(): Promise<void>;
}

/**
 * Does what Lambda does between a queue and a function: receives up to ten messages, invokes the function with them,
 * and deletes the finished ones. The others come back when their visibility time-out ends.
 */
export function startEventSourceMapping(options: EventSourceMappingOptions): EventSourceMapping {
  const { onError = (error: unknown) => console.error(error) } = options;
  const closing = new AbortController();

  async function run(): Promise<void> {
    while (!closing.signal.aborted) {
      try {
        await runBatch(options, closing.signal);
      } catch (error) {
        if (closing.signal.aborted) return;
        onError(error);
        await wait(100);
      }
    }
  }

  const running = run();
  return {
    close() {
      closing.abort();
      return running;
    },
  };
}

async function runBatch(options: EventSourceMappingOptions, signal: AbortSignal): Promise<void> {
  const { client, queue, invoke, batchSize = 10, onBatch } = options;
  const messages = await receive(client, queue, batchSize, signal);
  if (messages.length === 0) return;
  const event = buildSqsEvent(messages, queue.arn);
  const invocation = await invoke(event);
  const ids = event.Records.map(({ messageId }) => messageId);
  const processed = findProcessed(ids, invocation);
  await remove(
    client,
    queue,
    messages.filter(({ MessageId }) => processed.includes(MessageId ?? '')),
  );
  onBatch?.(event, invocation);
}

async function receive(client: SQSClient, { url }: Queue, batchSize: number, abortSignal: AbortSignal) {
  const command = new ReceiveMessageCommand({
    QueueUrl: url,
    MaxNumberOfMessages: batchSize,
    // Short, since the server does not wake a waiting request when a message becomes visible again.
    WaitTimeSeconds: 1,
    MessageSystemAttributeNames: ['All'],
    MessageAttributeNames: ['All'],
  });
  return (await client.send(command, { abortSignal })).Messages ?? [];
}

async function remove(client: SQSClient, { url }: Queue, messages: readonly Message[]): Promise<void> {
  if (messages.length === 0) return;
  const entries = messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
  const { Failed: failed = [] } = await client.send(new DeleteMessageBatchCommand({ QueueUrl: url, Entries: entries }));
  if (failed.length > 0) throw new Error(`${failed.length} messages could not be deleted: ${failed[0]?.Message}`);
}
