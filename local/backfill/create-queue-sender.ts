import {
  type BatchResultErrorEntry,
  GetQueueAttributesCommand,
  SendMessageBatchCommand,
  type SendMessageBatchRequestEntry,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { buildEvent } from './build-event.ts';
import type { Clock } from './clock.ts';
import { explainError } from './explain-error.ts';
import { timeouts } from './read-s3.ts';
import type { Sender } from './sender.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const mostAttempts = 6;
/** Milliseconds. SQS's own count may be a minute old; asking more often would only cost more. */
const askEvery = 1_000;

const never = new AbortController().signal;

/**
 * Sends one message for each article, so that a failing article does not affect others.
 * @param most messages that may wait in the queue
 */
export function createQueueSender(
  bucket: string,
  queueUrl: string,
  most: number,
  environment: Environment,
  clock: Clock,
): Sender {
  const client = createClient(queueUrl, environment);
  let asked = 0;
  /** How many messages may be sent before the queue is asked again. */
  let room = 0;
  const ask = async (): Promise<void> => {
    asked = clock.now();
    const input = { QueueUrl: queueUrl, AttributeNames: ['ApproximateNumberOfMessages' as const] };
    try {
      const { Attributes } = await client.send(new GetQueueAttributesCommand(input));
      room = most - Number(Attributes?.ApproximateNumberOfMessages ?? 0);
    } catch (error) {
      throw explainError(error, `look at the queue ${queueUrl}`, 'sqs:GetQueueAttributes');
    }
  };
  return {
    check: ask,
    waitForRoom: async (signal) => {
      if (room <= 0 || clock.now() - asked >= askEvery) await ask();
      while (room <= 0 && !signal.aborted) {
        await clock.sleep(askEvery, signal);
        await ask();
      }
    },
    send: async (articles) => {
      const entries = articles.map((article, index) => ({
        Id: String(index),
        MessageBody: buildEvent(bucket, [article], clock.now()),
      }));
      await sendAll(client, queueUrl, entries, clock);
      room -= articles.length;
    },
  };
}

/** The queue's URL says where it is. The environment may override it. */
function createClient(queueUrl: string, environment: Environment): SQSClient {
  const { origin, hostname } = new URL(queueUrl);
  const region = /^sqs\.([\w-]+)\.amazonaws\./.exec(hostname)?.[1];
  return new SQSClient({
    ...(region ? { region } : {}),
    endpoint: environment['AWS_ENDPOINT_URL_SQS'] || environment['AWS_ENDPOINT_URL'] || origin,
    maxAttempts: 5,
    requestHandler: timeouts,
  });
}

/** SQS may take a part of a batch. The rest is sent again, unless it can never succeed. */
async function sendAll(
  client: SQSClient,
  queueUrl: string,
  entries: readonly SendMessageBatchRequestEntry[],
  clock: Clock,
): Promise<void> {
  let left = [...entries];
  for (let attempt = 1; ; attempt++) {
    const failed = await sendOnce(client, queueUrl, left);
    if (failed.length === 0) return;
    const hopeless =
      failed.find(({ SenderFault }) => SenderFault) ?? (attempt === mostAttempts ? failed[0] : undefined);
    if (hopeless)
      throw new Error(`The queue refused ${failed.length} messages: ${hopeless.Code}: ${hopeless.Message ?? ''}`);
    left = left.filter(({ Id }) => failed.some((each) => each.Id === Id));
    await clock.sleep(100 * 2 ** attempt, never);
  }
}

async function sendOnce(
  client: SQSClient,
  queueUrl: string,
  entries: SendMessageBatchRequestEntry[],
): Promise<BatchResultErrorEntry[]> {
  try {
    const { Failed } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries: entries }));
    return Failed ?? [];
  } catch (error) {
    throw explainError(error, `send to the queue ${queueUrl}`, 'sqs:SendMessage');
  }
}
