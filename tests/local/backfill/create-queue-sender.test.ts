import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BatchResultErrorEntry, SendMessageBatchRequestEntry } from '@aws-sdk/client-sqs';
import { afterEach, expect, test, vi } from 'vitest';
import { createQueueSender } from '../../../local/backfill/create-queue-sender.ts';
import { localCredentials } from '../../../local/s3/local-credentials.ts';
import { createFakeClock } from './fake-clock.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const close of closing.splice(0)) await close();
});

interface Queue {
  readonly url: string;
  /** The ids of each call, and the bodies that were accepted. */
  readonly calls: string[][];
  readonly taken: string[];
  /** How often the queue was asked for its length. */
  readonly asked: () => number;
}

interface QueueSettings {
  /** Which messages are refused, by the number of the call, from 0. */
  readonly refuse?: (call: number, id: string) => Omit<BatchResultErrorEntry, 'Id'> | undefined;
  /** The lengths that the queue reports, one after the other; the last one from then on. */
  readonly waiting?: readonly number[];
}

/** Answers as SQS does, with what the test prescribes. */
async function openQueue({ refuse = () => undefined, waiting = [0] }: QueueSettings): Promise<Queue> {
  const calls: string[][] = [];
  const taken: string[] = [];
  let asked = 0;
  const send = ({ Entries }: { Entries: readonly SendMessageBatchRequestEntry[] }) => {
    const call = calls.push(Entries.map(({ Id = '' }) => Id)) - 1;
    const faults = Entries.map(({ Id = '' }) => ({ Id, fault: refuse(call, Id) }));
    const accepted = Entries.filter((_, index) => !faults[index]?.fault);
    taken.push(...accepted.map(({ MessageBody = '' }) => MessageBody));
    return {
      Successful: accepted.map(({ Id, MessageBody = '' }) => ({
        Id,
        MessageId: `m${Id}`,
        MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex'),
      })),
      Failed: faults.flatMap(({ Id, fault }) => (fault ? [{ Id, ...fault }] : [])),
    };
  };
  const describeQueue = () => ({
    Attributes: { ApproximateNumberOfMessages: String(waiting[Math.min(asked++, waiting.length - 1)]) },
  });
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const isSend = request.headers['x-amz-target'] === 'AmazonSQS.SendMessageBatch';
      response.setHeader('content-type', 'application/x-amz-json-1.0');
      response.end(JSON.stringify(isSend ? send(JSON.parse(body)) : describeQueue()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.keepAliveTimeout = 1;
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/000000000000/articles`;
  return { url, calls, taken, asked: () => asked };
}

function openSender({ url }: Queue, most = 200) {
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', localCredentials.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', localCredentials.secretAccessKey);
  const clock = createFakeClock();
  return { clock, sender: createQueueSender('news-in', url, most, {}, clock) };
}

const articles = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    key: `incoming/${index}.txt`,
    eTag: undefined,
    lastModified: undefined,
    storageClass: undefined,
  }));
const keyOf = (body: string): string => JSON.parse(body).Records[0].s3.object.key;
const busy = { Code: 'InternalError', SenderFault: false, Message: 'Busy.' };
const running = new AbortController().signal;

test('what a batch was refused in part is sent again, and nothing else', async () => {
  const refuse: QueueSettings['refuse'] = (call, id) => (['1 3', '3'][call]?.includes(id) ? busy : undefined);
  const queue = await openQueue({ refuse });
  const { sender, clock } = openSender(queue);
  await sender.send(articles(5));
  expect(queue.calls).toEqual([['0', '1', '2', '3', '4'], ['1', '3'], ['3']]);
  expect(queue.taken.map(keyOf).sort()).toEqual(articles(5).map(({ key }) => key));
  expect(clock.slept).toEqual([200, 400]);
});

const refusals = [
  { name: 'what can never be sent is not tried again', fault: { Code: 'TooLong', SenderFault: true }, calls: 1 },
  { name: 'what is refused six times is given up', fault: busy, calls: 6 },
];
for (const { name, fault, calls } of refusals)
  test(name, async () => {
    const queue = await openQueue({ refuse: (_, id) => (id === '2' ? fault : undefined) });
    const { sender } = openSender(queue);
    await expect(sender.send(articles(3))).rejects.toThrow(`The queue refused 1 messages: ${fault.Code}`);
    expect(queue.calls).toEqual([['0', '1', '2'], ...Array.from({ length: calls - 1 }, () => ['2'])]);
  });

test('it waits while as many messages as may be are in the queue, and goes on below', async () => {
  const queue = await openQueue({ waiting: [500, 200, 199] });
  const { sender, clock } = openSender(queue);
  await sender.check();
  await sender.waitForRoom(running);
  expect(queue.asked()).toBe(3);
  expect(clock.slept).toEqual([1000]);
});

test('within a second the queue is asked again once what it had room for is sent', async () => {
  const queue = await openQueue({ waiting: [180, 199, 0] });
  const { sender, clock } = openSender(queue);
  await sender.check();
  const asked: number[] = [];
  for (let batch = 0; batch < 4; batch++) {
    await sender.waitForRoom(running);
    await sender.send(articles(10));
    asked.push(queue.asked());
  }
  expect(asked).toEqual([1, 1, 2, 3]);
  expect(clock.slept).toEqual([]);
});

test('after a second it is asked again, though it had room', async () => {
  const queue = await openQueue({});
  const { sender, clock } = openSender(queue);
  await sender.check();
  await sender.waitForRoom(running);
  expect(queue.asked()).toBe(1);
  await clock.sleep(1000, running);
  await sender.waitForRoom(running);
  expect(queue.asked()).toBe(2);
});

test('a stop ends the wait', async () => {
  const queue = await openQueue({ waiting: [500] });
  const { sender, clock } = openSender(queue);
  const stop = new AbortController();
  const waiting = sender.waitForRoom(stop.signal);
  stop.abort();
  await waiting;
  expect(clock.slept.length).toBeLessThan(2);
});
