import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { defaultOptions } from '../../lib/model/options.ts';
import { fileSource } from '../../lib/model/upload.ts';
import { buildWithdrawnRecord } from '../../lib/record/build-record.ts';
import { verify } from '../../lib/record/verify.ts';
import { verifySource } from '../../lib/verify-source.ts';
import type { Fault } from '../../local/s3/fault.ts';
import { article, type OpenFunction, openFunction } from './open-function.ts';

const key = 'incoming/courier.json';
const listKey = `records/${key}.json`;
const keyOf = (item: string): string => `records/${key}/${item}.json`;
const context = { awsRequestId: 'r2' };

function feedOf(...ids: readonly string[]): string {
  const items = ids.map((id) => ({
    id,
    title: `Ferry ${id} sails again`,
    content_text: `The ferry ${id} sailed on Tuesday for the first time since the storm, the harbour board said.\n
It carried 240 people to the island, and as many waited on the pier for the next one.\n
The board will add a second ship in May, which will cost it 3 million euros a year.`,
  }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Courier', items });
}

const uploadFeed = ({ upload }: OpenFunction, ...ids: readonly string[]) =>
  upload(key, feedOf(...ids), 'application/feed+json');

/** Opens the function with a fault that can be switched on and off. */
async function openFaulty(fault: Fault, at: string, telling: { readonly told: boolean } = { told: false }) {
  const state = { isFaulty: true };
  const opened = await openFunction({
    ...telling,
    fault: (request) => (state.isFaulty && request.operation === 'PutObject' && request.key === at ? fault : undefined),
  });
  return { ...opened, state };
}

const refused: Fault = { kind: 'error', status: 403, code: 'AccessDenied' };

/** The statuses of all records in the results bucket, by key without the prefix. */
function statusesOf({ server, record }: OpenFunction): Record<string, string | undefined> {
  const keys = server.list('news-out');
  return Object.fromEntries(keys.map((each) => [each.replace(`records/${key}`, ''), record(each)?.status]));
}

describe('an upload with several articles', () => {
  test('gives a list, written first, and a record for each', async () => {
    const puts: string[] = [];
    const opened = await openFunction({
      fault: ({ operation, bucket, key: each }) => {
        if (operation === 'PutObject' && bucket === 'news-out') puts.push(each ?? '');
        return undefined;
      },
    });
    await uploadFeed(opened, 'x', 'y');
    await opened.server.idle();
    expect(statusesOf(opened)).toEqual({ '.json': 'collection', '/x.json': 'summarized', '/y.json': 'summarized' });
    expect(puts).toEqual([listKey, keyOf('x'), keyOf('y')]);
    const list = opened.record(listKey);
    expect(list).toMatchObject({ type: 'composite', pubStatus: 'usable' });
    expect(list?.items).toEqual([
      { item: 'x', uri: `s3://news-in/${key}#x`, key: keyOf('x') },
      { item: 'y', uri: `s3://news-in/${key}#y`, key: keyOf('y') },
    ]);
    for (const each of [listKey, keyOf('x'), keyOf('y')]) {
      const record = opened.record(each);
      expect(verify(record)).toEqual([]);
      expect(record && verifySource(record, Buffer.from(feedOf('x', 'y')))).toEqual([]);
      expect(record?.provenance.source.sequencer).toBe(list?.provenance.source.sequencer);
    }
  });

  test('is logged by article, and once as a whole', async () => {
    const opened = await openFunction();
    await uploadFeed(opened, 'x', 'y');
    await opened.server.idle();
    const common = { event: 'ObjectCreated:Put', key, action: 'written' };
    expect(opened.logs).toMatchObject([
      { ...common, feedItem: 'x', resultKey: keyOf('x'), status: 'summarized' },
      { ...common, feedItem: 'y', resultKey: keyOf('y'), status: 'summarized' },
      { ...common, resultKey: listKey, status: 'collection', bytes: feedOf('x', 'y').length },
    ]);
    expect(opened.logs.at(-1)).not.toHaveProperty('feedItem');
  });

  test('is one also when it holds a single one', async () => {
    const opened = await openFunction();
    await uploadFeed(opened, 'x');
    await opened.server.idle();
    expect(statusesOf(opened)).toEqual({ '.json': 'collection', '/x.json': 'summarized' });
  });

  test('told again, it changes nothing', async () => {
    const opened = await openFunction();
    await uploadFeed(opened, 'x', 'y');
    await opened.server.idle();
    const before = opened.server.list('news-out').map((each) => opened.server.get('news-out', each)?.versionId);
    opened.logs.length = 0;
    await opened.handler(opened.events[0], context);
    expect(opened.logs.map(({ action }) => action)).toEqual(['done', 'done', 'done']);
    expect(opened.server.list('news-out').map((each) => opened.server.get('news-out', each)?.versionId)).toEqual(
      before,
    );
  });
});

describe('what an upload no longer holds is withdrawn', () => {
  const cases = [
    {
      name: 'another set of articles',
      next: (opened: OpenFunction) => uploadFeed(opened, 'z', 'y'),
      expected: { '.json': 'collection', '/x.json': 'withdrawn', '/y.json': 'summarized', '/z.json': 'summarized' },
    },
    {
      name: 'one article',
      next: ({ upload }: OpenFunction) => upload(key, article, 'text/markdown'),
      expected: { '.json': 'summarized', '/x.json': 'withdrawn', '/y.json': 'withdrawn' },
    },
    {
      name: 'nothing that can be read',
      next: ({ upload }: OpenFunction) => upload(key, '{', 'application/json'),
      expected: { '.json': 'unreadable', '/x.json': 'withdrawn', '/y.json': 'withdrawn' },
    },
    {
      name: 'nothing: it was deleted',
      next: ({ client }: OpenFunction) => client.send(new DeleteObjectCommand({ Bucket: 'news-in', Key: key })),
      expected: { '.json': 'withdrawn', '/x.json': 'withdrawn', '/y.json': 'withdrawn' },
    },
  ];
  for (const { name, next, expected } of cases)
    test(name, async () => {
      const opened = await openFunction({ versioning: true });
      await uploadFeed(opened, 'x', 'y');
      await opened.server.idle();
      await next(opened);
      await opened.server.idle();
      expect(statusesOf(opened)).toEqual(expected);
      for (const each of opened.server.list('news-out')) {
        const record = opened.record(each);
        expect(verify(record)).toEqual([]);
        expect(record).not.toHaveProperty('formerItems');
        expect(record?.provenance.source.sequencer).toBe(opened.record(listKey)?.provenance.source.sequencer);
      }
    });
});

describe('what broke off is mended', () => {
  test('an article that cannot be written costs the others nothing, and comes again', async () => {
    const opened = await openFaulty(refused, keyOf('y'));
    await uploadFeed(opened, 'x', 'y', 'z');
    await opened.server.idle();
    const rejection = await opened.handler(opened.events[0], context).catch((error) => error);
    expect(String(rejection.errors)).toContain('1 of its articles failed: AccessDenied');
    expect(statusesOf(opened)).toEqual({ '.json': 'collection', '/x.json': 'summarized', '/z.json': 'summarized' });
    expect(opened.logs).toContainEqual(
      expect.objectContaining({ feedItem: 'y', action: 'failed', error: expect.stringContaining('AccessDenied') }),
    );
    opened.state.isFaulty = false;
    opened.logs.length = 0;
    await opened.handler(opened.events[0], context);
    const actions = Object.fromEntries(opened.logs.map(({ feedItem, action }) => [feedItem ?? 'list', action]));
    expect(actions).toEqual({ x: 'done', y: 'written', z: 'done', list: 'done' });
    expect(statusesOf(opened)).toMatchObject({ '/y.json': 'summarized' });
  });

  test('in a batch, only the message of the upload comes back', async () => {
    const opened = await openFaulty(refused, keyOf('y'));
    await uploadFeed(opened, 'x', 'y');
    await opened.upload('incoming/a.txt');
    await opened.server.idle();
    const Records = opened.events.map((event, index) => ({
      eventSource: 'aws:sqs',
      messageId: `m-${index}`,
      body: JSON.stringify(event),
    }));
    expect(await opened.handler({ Records }, context)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm-0' }] });
  });

  test('the deadline ends it in the middle', async () => {
    const opened = await openFaulty({ kind: 'slow', delayMs: 4_000 }, keyOf('y'));
    await uploadFeed(opened, 'x', 'y');
    await opened.server.idle();
    const end = performance.now() + 2_500;
    const invocation = { ...context, getRemainingTimeInMillis: () => Math.max(0, end - performance.now()) };
    const rejection = await opened.handler(opened.events[0], invocation).catch((error) => error);
    expect(String(rejection.errors)).toContain('DeadlineError');
    expect(opened.logs.map(({ feedItem, action }) => [feedItem, action])).toEqual([
      ['x', 'written'],
      [undefined, 'failed'],
    ]);
    opened.state.isFaulty = false;
    await opened.handler(opened.events[0], context);
    expect(statusesOf(opened)).toEqual({ '.json': 'collection', '/x.json': 'summarized', '/y.json': 'summarized' });
  });

  test('without sequencers, an article is written only while its list stands', async () => {
    let replaced = false;
    const { server, handler, upload, record, logs } = await openFunction({
      told: false,
      fault: ({ operation, key: each }) => {
        if (operation !== 'PutObject' || each !== keyOf('x') || replaced) return undefined;
        replaced = true;
        const list = record(listKey);
        if (!list) throw new Error('No list.');
        server.put('news-out', listKey, JSON.stringify({ ...list, version: 'v2', items: list.items?.slice(1) }));
        const source = { ...fileSource(key, 0), bucket: 'news-in', versionId: 'v2' };
        server.put('news-out', keyOf('x'), JSON.stringify(buildWithdrawnRecord(source, defaultOptions, 'x')));
        return undefined;
      },
    });
    await upload(key, feedOf('x', 'y'), 'application/feed+json');
    const tasks = [{ taskId: 't1', s3BucketArn: 'arn:aws:s3:::news-in', s3Key: key, s3VersionId: null }];
    await handler({ invocationSchemaVersion: '1.0', invocationId: 'i1', job: { id: 'j1' }, tasks }, context);
    expect(replaced).toBe(true);
    expect(record(keyOf('x'))?.status).toBe('withdrawn');
    expect(logs).toContainEqual(expect.objectContaining({ feedItem: 'x', action: 'gone' }));
  });

  test('what was still to be withdrawn is carried on from list to list', async () => {
    const opened = await openFaulty(refused, keyOf('x'));
    opened.state.isFaulty = false;
    const deliver = async (...ids: readonly string[]) => {
      await uploadFeed(opened, ...ids);
      await opened.server.idle();
      await opened.handler(opened.events.at(-1), context).catch(() => undefined);
    };
    await deliver('x', 'y');
    opened.state.isFaulty = true;
    await deliver('y');
    expect(opened.record(listKey)).toMatchObject({ items: [{ item: 'y' }], formerItems: ['x'] });
    expect(verify(opened.record(listKey))).toEqual([]);
    opened.state.isFaulty = false;
    await deliver('z');
    expect(statusesOf(opened)).toEqual({
      '.json': 'collection',
      '/x.json': 'withdrawn',
      '/y.json': 'withdrawn',
      '/z.json': 'summarized',
    });
    expect(opened.record(listKey)).not.toHaveProperty('formerItems');
  });
});

describe('an upload of its own has the right of way where an article of another would have the same key', () => {
  const own = `${key}/x`;
  for (const ownFirst of [true, false])
    test(ownFirst ? 'when it came first' : 'when it comes later', async () => {
      const opened = await openFunction();
      if (ownFirst) await opened.upload(own, article, 'text/plain');
      await opened.server.idle();
      await uploadFeed(opened, 'x', 'y');
      await opened.server.idle();
      if (!ownFirst) await opened.upload(own, article, 'text/plain');
      await opened.server.idle();
      expect(opened.record(keyOf('x'))?.provenance.source).toMatchObject({ key: own });
      expect(opened.record(keyOf('x'))?.provenance.source).not.toHaveProperty('item');
      expect(opened.record(keyOf('y'))?.provenance.source).toMatchObject({ key, item: 'y' });
      const refusals = opened.logs.filter(({ action }) => action === 'refused');
      expect(refusals).toHaveLength(ownFirst ? 1 : 0);
    });
});

test('an upload of one article takes one GET and one PUT', async () => {
  const opened = await openFunction();
  await opened.upload('incoming/a.txt');
  await opened.server.idle();
  expect(opened.requests).toEqual(['PutObject news-in', 'GetObject news-in', 'PutObject news-out']);
});
