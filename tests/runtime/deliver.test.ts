import { expect, test } from 'vitest';
import { findProcessed } from '../../local/queue/find-processed.ts';
import type { FaultRule } from '../../local/s3/fault.ts';
import { feedNames } from '../../local/session/feed.ts';
import { moveMessages } from './move-messages.ts';
import { type Deployment, openDeployment } from './open-deployment.ts';

const patience = { timeout: 60_000, interval: 50 };

const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `article-${index}.txt`);

async function uploadAll(deployment: Deployment, count: number): Promise<string[]> {
  const keys: string[] = [];
  for (const name of names(count)) keys.push(await deployment.upload(name));
  return keys;
}

/** How many articles have a record, and whether each was written once. */
async function summarizedOnce({ record, countWrites }: Deployment, keys: readonly string[]): Promise<number> {
  let count = 0;
  for (const key of keys)
    if ((await record(key))?.status === 'summarized' && (await countWrites(key)) === 1) count += 1;
  return count;
}

/** Makes the store refuse one article. */
const refusing =
  (key: string): FaultRule =>
  (request) =>
    request.operation === 'GetObject' && request.key === key
      ? { kind: 'error', status: 403, code: 'AccessDenied' }
      : undefined;

const slowReads =
  (delayMs: number): FaultRule =>
  ({ operation, bucket }) =>
    operation === 'GetObject' && bucket === 'news-in' ? { kind: 'slow', delayMs } : undefined;

test('an upload comes through the queue to its record, under the runtime client of AWS', async () => {
  const deployment = await openDeployment();
  const { upload, record, runtime, startMapping, queue, countMessages, batches } = deployment;
  startMapping();
  const key = await upload('tram line.txt');
  await expect
    .poll(() => record(key), patience)
    .toMatchObject({ status: 'summarized', uri: 's3://news-in/incoming/tram%20line.txt' });
  await expect.poll(() => countMessages(queue), patience).toBe(0);
  expect(batches).toHaveLength(1);
  const lines = runtime
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  expect(lines).toContainEqual(expect.objectContaining({ key, requestId: expect.stringMatching(/^[\da-f-]{36}$/) }));
  expect(runtime.output()).not.toContain('Lindqvist');
});

test.each(feedNames)('the feed %s brings an upload to its record, and its removal to a tombstone', async (feed) => {
  const { upload, remove, record, startMapping, notifications, queue, countMessages } = await openDeployment({ feed });
  startMapping();
  const key = await upload('ferry.txt');
  await expect.poll(() => record(key), patience).toMatchObject({ status: 'summarized' });
  await remove(key);
  await expect.poll(() => record(key), patience).toMatchObject({ status: 'withdrawn' });
  await expect.poll(() => countMessages(queue), patience).toBe(0);
  const names = { eventbridge: ['detail-type'], direct: ['Records'], queue: ['Records'] }[feed];
  expect(notifications.map((event) => Object.keys(event).filter((name) => names.includes(name)))).toEqual([
    names,
    names,
  ]);
});

test('a notification that S3 sends to the function itself gives the record, and a duplicate no second write', async () => {
  const deployment = await openDeployment({ feed: 'none' });
  const { upload, notifications, runtime, countWrites, record } = deployment;
  const key = await upload('tram.txt');
  const invocations = [await runtime.invoke(notifications[0]), await runtime.invoke(notifications[0])];
  expect(invocations.map(({ status }) => status)).toEqual(['succeeded', 'succeeded']);
  expect(await record(key)).toMatchObject({ status: 'summarized' });
  expect(await countWrites(key)).toBe(1);
  expect(runtime.processes()).toBe(1);
});

test('a poison article is received three times and set aside, costs its neighbours nothing, and is redriven', async () => {
  const deployment = await openDeployment();
  const { setFault, startMapping, countMessages, countWrites, queue, deadLetters, batches, sqs, record } = deployment;
  const keys = await uploadAll(deployment, 10);
  const [poison = '', ...neighbours] = keys;
  setFault(refusing(poison));
  startMapping();
  await expect.poll(() => summarizedOnce(deployment, neighbours), patience).toBe(9);
  await expect.poll(() => countMessages(deadLetters), patience).toBe(1);
  expect(await countMessages(queue)).toBe(0);

  const timesInBatch = (key: string): number =>
    batches.flatMap(({ event }) => event.Records).filter(({ body }) => body.includes(`"${key}"`)).length;
  expect(timesInBatch(poison)).toBe(3);
  expect(neighbours.map(timesInBatch)).toEqual(neighbours.map(() => 1));
  expect(batches.map(({ invocation }) => invocation.status)).not.toContain('failed');
  expect(await record(poison)).toBeUndefined();

  setFault(undefined);
  expect(await moveMessages(sqs, deadLetters, queue)).toBe(1);
  await expect.poll(() => summarizedOnce(deployment, [poison]), patience).toBe(1);
  await expect.poll(() => countMessages(queue), patience).toBe(0);
  expect(await countMessages(deadLetters)).toBe(0);
  for (const key of keys) expect(await countWrites(key)).toBe(1);
});

test('what Lambda gave up is redriven: the envelope of the on-failure queue, moved to the queue of articles', async () => {
  const deployment = await openDeployment({ feed: 'none' });
  const { upload, notifications, runtime, setFault, send, startMapping, queue, deadLetters, sqs, countMessages } =
    deployment;
  const key = await upload('refused.txt');
  setFault(refusing(key));
  const invocation = await runtime.invoke(notifications[0]);
  expect(invocation).toMatchObject({ status: 'failed', error: expect.stringContaining('refused.txt') });
  await send(deadLetters, {
    version: '1.0',
    timestamp: '2026-03-04T06:12:09.123Z',
    requestContext: {
      requestId: '00000000-0000-4000-8000-000000000000',
      functionArn: 'arn:aws:lambda:us-east-1:000000000000:function:news-summary-dev-summarize:$LATEST',
      condition: 'RetriesExhausted',
      approximateInvokeCount: 3,
    },
    requestPayload: notifications[0],
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    responsePayload: { errorType: 'AggregateError', errorMessage: '1 of 1 articles failed' },
  });
  setFault(undefined);
  startMapping();
  await moveMessages(sqs, deadLetters, queue);
  await expect.poll(() => summarizedOnce(deployment, [key]), patience).toBe(1);
  await expect.poll(() => countMessages(queue), patience).toBe(0);
});

for (const signal of ['SIGKILL', 'SIGTERM'] as const)
  test(`${signal} in mid-batch loses nothing: every article gets its record, once`, async () => {
    const deployment = await openDeployment();
    const { setFault, startMapping, runtime, queue, deadLetters, countMessages, batches } = deployment;
    const keys = await uploadAll(deployment, 10);
    setFault(slowReads(600));
    startMapping();
    await expect.poll(() => summarizedOnce(deployment, keys), patience).toBeGreaterThan(0);
    await runtime.kill(signal);
    const before = await summarizedOnce(deployment, keys);
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(10);
    setFault(undefined);
    await expect.poll(() => summarizedOnce(deployment, keys), patience).toBe(10);
    await expect.poll(() => countMessages(queue), patience).toBe(0);
    expect(await countMessages(deadLetters)).toBe(0);
    expect(batches[0]?.invocation).toEqual({ status: 'failed', error: expect.stringContaining(signal) });
    expect(runtime.processes()).toBe(2);
  });

test('a batch near its deadline gives back what it has not begun, instead of being timed out', async () => {
  const deployment = await openDeployment({ visibilitySeconds: 12 });
  const { setFault, startMapping, runtime, queue, deadLetters, countMessages, batches } = deployment;
  const keys = await uploadAll(deployment, 10);
  // Lambda does not count the start of a process.
  await runtime.invoke({ Event: 's3:TestEvent' });
  // Four at a time: enough time for at most eight, and for four even on a busy machine.
  setFault(slowReads(3500));
  runtime.setTimeoutMs(10_000);
  startMapping();
  await expect.poll(() => batches.length, patience).toBe(1);
  setFault(undefined);
  const { event, invocation } = batches[0] ?? expect.fail('No batch.');
  const ids = event.Records.map(({ messageId }) => messageId);
  const processed = findProcessed(ids, invocation);
  expect(invocation.status).toBe('succeeded');
  expect(processed.length).toBeGreaterThan(0);
  expect(processed.length).toBeLessThan(10);
  await expect.poll(() => summarizedOnce(deployment, keys), patience).toBe(10);
  await expect.poll(() => countMessages(queue), patience).toBe(0);
  expect(await countMessages(deadLetters)).toBe(0);
  expect(runtime.processes()).toBe(1);
});

test('SIGTERM ends an idle process at once, and the next event is met by a new one', async () => {
  const deployment = await openDeployment();
  const { upload, record, runtime, startMapping } = deployment;
  startMapping();
  const first = await upload('first.txt');
  await expect.poll(() => record(first), patience).toBeDefined();
  await runtime.kill('SIGTERM');
  const second = await upload('second.txt');
  await expect.poll(() => record(second), patience).toMatchObject({ status: 'summarized' });
  expect(runtime.processes()).toBe(2);
});

test('a function that is set up wrong fails every invocation with the reason, and its messages stay', async () => {
  const deployment = await openDeployment({ environment: { ARTICLES_BUCKET: '' } });
  const { upload, startMapping, batches, queue, countMessages } = deployment;
  await upload('waits.txt');
  startMapping();
  await expect.poll(() => batches.length, patience).toBe(1);
  expect(batches[0]?.invocation).toEqual({ status: 'failed', error: expect.stringContaining('ARTICLES_BUCKET') });
  expect(await countMessages(queue)).toBe(1);
});
