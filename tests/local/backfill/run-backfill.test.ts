import type { AddressInfo } from 'node:net';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { CreateQueueCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { buildApp } from 'fauxqs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Handler } from '../../../functions/create-handler.ts';
import { resultKey } from '../../../lib/delivery/result-key.ts';
import { engineVersion } from '../../../lib/model/versions.ts';
import { listPrices } from '../../../local/backfill/list-prices.ts';
import { runBackfillIn } from '../../../local/cli/run-backfill.ts';
import { type OpenFunction, openFunction } from '../../functions/open-function.ts';
import { parseBackfill } from '../cli/parse-backfill.ts';
import { createFakeClock } from './fake-clock.ts';
import { openLambda } from './open-lambda.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const places = ['s3://news-in/incoming/', '--results', 's3://news-out/records/'];
const keys = Array.from({ length: 25 }, (_, index) => `incoming/${String(index).padStart(2, '0')} ü+%.txt`);

/**
 * Runs the command with a clock that does not wait.
 * @param onWrite gets what is written to stderr
 */
async function run(words: readonly string[], stop = new AbortController()) {
  const options = parseBackfill(words);
  const clock = createFakeClock();
  let [out, err] = ['', ''];
  const code = await runBackfillIn(options, {
    environment: process.env,
    clock,
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    signal: stop.signal,
  });
  return { code, out, err, clock };
}

/**
 * 25 articles: ten with a record of this engine, five with one of an older engine, five overwritten since, five
 * without.
 */
async function openBucket(): Promise<OpenFunction> {
  const opened = await openFunction({ told: false, versioning: true });
  const { client, handler, events, upload, server } = opened;
  for (const key of keys) await upload(key);
  await upload('incoming/folder/', '');
  await server.idle();
  for (const event of events.splice(0, 20)) await handler(event as Parameters<Handler>[0], context);
  for (const key of keys.slice(10, 15)) {
    const recordKey = `records/${key}.json`;
    const text = server.get('news-out', recordKey)?.body.toString() ?? '';
    const Body = text.replaceAll(`"version":"${engineVersion}"`, '"version":"0.0.1"');
    expect(Body).not.toBe(text);
    const Metadata = { engine: '0.0.1' };
    await client.send(new PutObjectCommand({ Bucket: 'news-out', Key: recordKey, Body, Metadata }));
  }
  for (const key of keys.slice(15, 20))
    await upload(key, 'Harbour closes\n\nThe harbour of Riverton closed on Friday, the council said.\n');
  await server.idle();
  return opened;
}

const context = { awsRequestId: 'r1', getRemainingTimeInMillis: () => 60_000 };

function expectRightRecords({ server, record }: OpenFunction): void {
  for (const key of keys) {
    const found = record(`records/${key}.json`);
    expect(found?.provenance.source.eTag, key).toBe(server.get('news-in', key)?.eTag);
    expect(found?.provenance.generator.version).toBe(engineVersion);
  }
}

async function openQueue() {
  const app = buildApp({ logger: false });
  await app.listen({ host: '127.0.0.1', port: 0 });
  closing.push(() => app.close());
  const { port } = app.server.address() as AddressInfo;
  vi.stubEnv('AWS_ENDPOINT_URL_SQS', `http://127.0.0.1:${port}`);
  const client = new SQSClient({ endpoint: `http://127.0.0.1:${port}` });
  const { QueueUrl = '' } = await client.send(new CreateQueueCommand({ QueueName: 'articles' }));
  const receive = async (): Promise<unknown[]> => {
    const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
    return Messages.map(({ Body = '' }) => JSON.parse(Body));
  };
  return { url: QueueUrl, receive };
}

describe('25 articles', () => {
  test('through the queue, each ends in the right record, and then there is nothing to do', async () => {
    const opened = await openBucket();
    const queue = await openQueue();
    const words = [...places, '--queue', queue.url];
    const dry = await run([...words, '--dry-run']);
    expect(dry.out).toContain('15 would be sent, of which 10 have another record');
    expect(await queue.receive()).toEqual([]);
    const { code, out } = await run(words);
    expect([code, out]).toEqual([0, expect.stringContaining('15 sent, of which 10 have another record')]);
    expect(out).toContain('26 objects listed\n1 are no articles');
    let sent = 0;
    for (let events = await queue.receive(); events.length > 0; events = await queue.receive())
      for (const event of events) {
        sent++;
        await opened.handler(event as Parameters<Handler>[0], context);
      }
    expect(sent).toBe(15);
    expect(opened.logs.at(-1)).toMatchObject({ event: 'ObjectCreated:Backfill' });
    expectRightRecords(opened);
    expect((await run(words)).out).toContain('25 have an up to date record\n0 sent');
    const all = (await run([...words, '--all'])).out;
    expect(all).toContain('25 sent\n');
    // Two PUTs each: where there is a record, the first PUT is refused.
    expect(all).toContain(`PUT ${(50 * listPrices.s3Write).toFixed(4)}`);
  });

  test('by invoking the function, stopped in the middle and resumed', async () => {
    const opened = await openBucket();
    const stop = new AbortController();
    const events = await openLambda({ onEvent: (count) => count === 2 && stop.abort() });
    const words = [...places, '--function', 'summarize', '--rate', '4', '--all'];
    const first = await run(words, stop);
    expect(first.code).toBe(130);
    const sent = (events as { Records: unknown[] }[]).flatMap(({ Records }) => Records).length;
    expect(sent).toBe(8);
    const resume = `--start-after=${keys[sent - 1]}`;
    expect(first.err).toContain(`--all '${resume}'`);
    expect((await run([...words, resume])).out).toContain(`${25 - sent} sent`);
    for (const event of events) await opened.handler(event as Parameters<Handler>[0], context);
    expectRightRecords(opened);
  });
});

test('an article whose key is as long as S3 allows is sent, gets its record, and then is up to date', async () => {
  const opened = await openFunction({ told: false });
  const long = `incoming/${'é+% '.repeat(203)}`;
  expect(Buffer.byteLength(long)).toBe(1024);
  await opened.upload(long);
  const queue = await openQueue();
  const words = [...places, '--queue', queue.url];
  expect((await run(words)).out).toContain('1 sent');
  const [event] = await queue.receive();
  await opened.handler(event, context);
  expect(opened.logs.at(-1)).toMatchObject({ action: 'written', key: long });
  expect(opened.server.list('news-out')).toEqual([resultKey('records/', long)]);
  expect((await run(words)).out).toContain('1 have an up to date record\n0 sent');
});

test('of an upload with several articles, the list counts as its record', async () => {
  const { handler, events, server, upload } = await openFunction({ told: false });
  const items = ['x', 'y'].map((id) => ({ id, content_text: `The ferry ${id} sails again.` }));
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Courier', items };
  await upload('incoming/courier.json', JSON.stringify(feed), 'application/feed+json');
  await server.idle();
  const queue = await openQueue();
  const words = [...places, '--queue', queue.url, '--dry-run'];
  expect((await run(words)).out).toContain('1 would be sent');
  await handler(events[0], context);
  expect(server.list('news-out')).toHaveLength(3);
  expect((await run(words)).out).toContain('1 have an up to date record\n0 would be sent');
});

describe('what fails is said', () => {
  const cases = [
    {
      name: 'no articles bucket',
      words: ['s3://nowhere', ...places.slice(1), '--dry-run'],
      message: 'Cannot list s3://nowhere/: there is no such bucket.',
    },
    {
      name: 'no results bucket',
      words: ['s3://news-in', '--results', 's3://nowhere/x', '--dry-run'],
      message: 'Cannot list s3://nowhere/x: there is no such bucket.',
    },
    {
      name: 'no function',
      words: [...places, '--function', 'other'],
      message: 'Cannot invoke other: there is no such function.',
    },
    {
      name: 'no queue',
      words: [...places, '--queue', 'http://127.0.0.1/000000000000/none'],
      message: 'there is no such queue.',
    },
  ];
  for (const { name, words, message } of cases)
    test(name, async () => {
      await openFunction({ told: false });
      await openLambda();
      await openQueue();
      const { code, err } = await run(words);
      expect([code, err]).toEqual([1, expect.stringContaining(message)]);
    });

  test('access denied', async () => {
    const { upload } = await openFunction({
      told: false,
      fault: ({ operation }) =>
        operation === 'HeadObject' ? { kind: 'error', status: 403, code: 'AccessDenied' } : undefined,
    });
    await upload('incoming/a.txt');
    const { code, err } = await run([...places, '--dry-run']);
    expect([code, err]).toEqual([1, expect.stringContaining('access denied')]);
  });
});
