import { GetQueueAttributesCommand, SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, expect, test } from 'vitest';
import { createQueues, type Queue } from '../../../local/queue/create-queues.ts';
import { startEventSourceMapping } from '../../../local/queue/start-event-source-mapping.ts';
import { createLocalSqsClient, startSqsServer } from '../../../local/queue/start-sqs-server.ts';
import type { RuntimeInvocation } from '../../../local/runtime/invocation.ts';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function open(maxReceiveCount = 3) {
  const server = await startSqsServer();
  closers.push(server.close);
  const client = createLocalSqsClient(server.endpoint);
  closers.push(() => client.destroy());
  return { client, ...(await createQueues(client, 'articles', { visibilitySeconds: 1, maxReceiveCount })) };
}

function feed(client: SQSClient, queue: Queue, answer: (event: SQSEvent) => RuntimeInvocation, batchSize = 10) {
  const events: SQSEvent[] = [];
  const invoke = async (event: SQSEvent) => {
    events.push(event);
    return await Promise.resolve(answer(event));
  };
  closers.push(startEventSourceMapping({ client, queue, batchSize, invoke }).close);
  return events;
}

const send = async (client: SQSClient, { url }: Queue, body: string) =>
  await client.send(
    new SendMessageCommand({
      QueueUrl: url,
      MessageBody: body,
      MessageAttributes: { origin: { DataType: 'String', StringValue: 'test' } },
    }),
  );

async function count(client: SQSClient, { url }: Queue): Promise<number> {
  const names = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'] as const;
  const get = new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: [...names] });
  const { Attributes: attributes = {} } = await client.send(get);
  return Number(attributes[names[0]]) + Number(attributes[names[1]]);
}

const succeeded = (result: unknown = null): RuntimeInvocation => ({ status: 'succeeded', result });
const failed: RuntimeInvocation = { status: 'failed', error: 'no' };
const patience = { timeout: 20_000, interval: 20 };

test('the function gets messages as Lambda hands them on, and they are deleted', async () => {
  const { client, queue } = await open();
  const { MessageId } = await send(client, queue, 'a body');
  const events = feed(client, queue, () => succeeded());
  await expect.poll(() => count(client, queue), patience).toBe(0);
  const record = {
    messageId: MessageId,
    receiptHandle: expect.any(String),
    body: 'a body',
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: expect.stringMatching(/^\d{13}$/),
      SenderId: expect.any(String),
      ApproximateFirstReceiveTimestamp: expect.stringMatching(/^\d{13}$/),
    },
    messageAttributes: {
      origin: { stringValue: 'test', stringListValues: [], binaryListValues: [], dataType: 'String' },
    },
    md5OfBody: '75fd989981509958777cdfcdc66e21b5',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:articles',
    awsRegion: 'us-east-1',
  };
  expect(events).toEqual([{ Records: [record] }]);
});

test('batches are no larger than they may be', async () => {
  const { client, queue } = await open();
  for (let index = 0; index < 5; index++) await send(client, queue, String(index));
  const events = feed(client, queue, () => succeeded(), 2);
  await expect.poll(() => count(client, queue), patience).toBe(0);
  expect(events.map(({ Records }) => Records.length)).toEqual([2, 2, 1]);
});

test('what is reported as failed comes back alone', async () => {
  const { client, queue } = await open();
  for (const body of ['good', 'bad', 'fine']) await send(client, queue, body);
  const reject = ({ Records }: SQSEvent): RuntimeInvocation => {
    const bad = Records.filter(({ body, attributes }) => body === 'bad' && attributes.ApproximateReceiveCount === '1');
    return succeeded({ batchItemFailures: bad.map(({ messageId }) => ({ itemIdentifier: messageId })) });
  };
  const events = feed(client, queue, reject);
  await expect.poll(() => count(client, queue), patience).toBe(0);
  expect(events.map(({ Records }) => Records.map(({ body }) => body))).toEqual([['good', 'bad', 'fine'], ['bad']]);
});

test('what fails as often as it may is set aside', async () => {
  const { client, queue, deadLetters } = await open(2);
  await send(client, queue, 'bad');
  const events = feed(client, queue, () => failed);
  await expect.poll(() => count(client, deadLetters), patience).toBe(1);
  expect(events).toHaveLength(2);
  expect(await count(client, queue)).toBe(0);
});
