import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { DeleteObjectCommand, ListObjectVersionsCommand, type S3Client } from '@aws-sdk/client-s3';
import type { S3Event } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { limits } from '../../lib/limits.ts';
import { verify } from '../../lib/record/verify.ts';
import type { Fault, FaultRule } from '../../local/s3/fault.ts';
import { sendReversed, sendTimes } from '../../local/s3/schedule.ts';
import { actionsOf, article, openFunction } from './open-function.ts';

const context = { awsRequestId: 'r2' };
const updated = article.replace('4,000', '5,000');

/** The fault for the first so many requests of an operation on a bucket. */
function firstTimes(times: number, operation: string, bucket: string, fault: Fault): FaultRule {
  let left = times;
  return (request) => {
    if (request.operation !== operation || request.bucket !== bucket || left === 0) return undefined;
    left--;
    return fault;
  };
}

describe('an upload', () => {
  test('becomes a record that says where it comes from', async () => {
    const { server, upload, logs, record } = await openFunction({ versioning: true });
    await upload('incoming/riverton tram.txt', article, 'text/plain');
    await server.idle();
    const key = 'records/incoming/riverton tram.txt.json';
    const source = server.get('news-in', 'incoming/riverton tram.txt');
    const found = record(key);
    expect(verify(found)).toEqual([]);
    expect(found).toMatchObject({
      uri: 's3://news-in/incoming/riverton%20tram.txt',
      version: source?.versionId,
      versionCreated: `${source?.lastModified.toISOString().slice(0, 19)}Z`,
      status: 'summarized',
      provenance: {
        source: {
          bucket: 'news-in',
          key: 'incoming/riverton tram.txt',
          versionId: source?.versionId,
          eTag: createHash('md5').update(article).digest('hex'),
          sequencer: source?.sequencer,
          size: Buffer.byteLength(article),
          sha256: createHash('sha256').update(article).digest('hex'),
          mediaType: 'text/plain',
        },
      },
    });
    expect(server.get('news-out', key)?.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(logs).toEqual([
      {
        event: 'ObjectCreated:Put',
        bucket: 'news-in',
        key: 'incoming/riverton tram.txt',
        version: source?.versionId,
        action: 'written',
        resultKey: key,
        status: 'summarized',
        bytes: Buffer.byteLength(article),
      },
    ]);
  });

  test('logs no word of its text', async () => {
    const { server, upload, logs } = await openFunction();
    await upload('incoming/a.txt');
    await server.idle();
    expect(logs).toHaveLength(1);
    expect(JSON.stringify(logs)).not.toMatch(/tram|Riverton|Lindqvist/);
  });

  test('takes options from the configuration', async () => {
    const { server, upload, record } = await openFunction({ environment: { SUMMARY_SENTENCES: '1', KEY_FACTS: '0' } });
    await upload('incoming/a.txt');
    await server.idle();
    expect(record('records/incoming/a.txt.json')?.summary?.sentences).toHaveLength(1);
    expect(record('records/incoming/a.txt.json')?.keyFacts).toEqual([]);
  });

  const uploads = [
    { name: 'no bytes', body: '', type: 'text/plain', problem: 'empty' },
    { name: 'an image', body: Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), type: 'image/png' },
    {
      name: 'gzip that breaks off',
      body: gzipSync(article).subarray(0, 90),
      type: 'text/plain',
      problem: 'damaged-content-encoding',
    },
  ];
  for (const { name, body, type, problem } of uploads)
    test(`that can never work gives a record, and no error: ${name}`, async () => {
      const { server, upload, logs, errors, record } = await openFunction();
      await upload('incoming/a', body, type);
      await server.idle();
      const found = record('records/incoming/a.json');
      expect(verify(found)).toEqual([]);
      expect(found).toMatchObject({ status: 'unreadable', problem: { code: problem ?? expect.any(String) } });
      expect(logs).toMatchObject([{ action: 'written', status: 'unreadable', problem: found?.problem?.code }]);
      expect(errors).toEqual([]);
    });
});

describe('keys come back as they were', () => {
  const keys = [
    'a b.txt',
    'a+b.txt',
    '100%.txt',
    '%41.txt',
    '🚋 tram.txt',
    `"quoted" 'twice'.txt`,
    'a//b.txt',
    'ünïcode/é.txt',
    '&<>?#[]@!$=;:,.txt',
    `${'k'.repeat(1015)}`,
  ];
  for (const key of keys)
    test(key.slice(0, 40), async () => {
      const { server, upload, logs } = await openFunction();
      await upload(`incoming/${key}`);
      await server.idle();
      expect(logs).toMatchObject([{ key: `incoming/${key}`, action: 'written' }]);
      const [resultKey = ''] = server.list('news-out');
      const stored = JSON.parse(String(server.get('news-out', resultKey)?.body));
      expect(stored.provenance.source.key).toBe(`incoming/${key}`);
      expect(verify(stored)).toEqual([]);
      if (key.length < 900) expect(resultKey).toBe(`records/incoming/${key}.json`);
      else expect(resultKey).toMatch(/^records\/incoming\/k{937}\.[0-9a-f]{64}\.json$/);
    });

  test('also with a slash at the front', async () => {
    const { server, upload } = await openFunction({ environment: { ARTICLES_PREFIX: '', RESULTS_PREFIX: '' } });
    await upload('/a.txt');
    await server.idle();
    expect(server.list('news-out')).toEqual(['/a.txt.json']);
  });
});

describe('events come at least once, in any order', () => {
  test('twice: one write', async () => {
    const { client, server, upload, logs, requests } = await openFunction({ schedule: sendTimes(3) });
    await upload('incoming/a.txt');
    await server.idle();
    expect(actionsOf(logs)).toEqual(['done', 'done', 'written']);
    expect(requests.filter((request) => request === 'PutObject news-out')).toHaveLength(3);
    expect(await versionsOf(client, 'records/incoming/a.txt.json')).toBe(1);
  });

  test('the older one last: the newer record stays', async () => {
    const { server, upload, logs, record } = await openFunction({ versioning: true, schedule: sendReversed(2) });
    await upload('incoming/a.txt');
    await upload('incoming/a.txt', updated);
    await server.idle();
    expect(actionsOf(logs)).toContain('written');
    expect(record('records/incoming/a.txt.json')?.version).toBe(server.get('news-in', 'incoming/a.txt')?.versionId);
  });

  test('stale, one after the other', async () => {
    const { handler, server, upload, events, record } = await openFunction({ versioning: true, told: false });
    await upload('incoming/a.txt');
    await upload('incoming/a.txt', updated);
    await server.idle();
    const [older, newer] = events as [S3Event, S3Event];
    expect(await handler(newer, context)).toMatchObject([{ action: 'written' }]);
    expect(await handler(older, context)).toMatchObject([{ action: 'stale' }]);
    expect(await handler(newer, context)).toMatchObject([{ action: 'done' }]);
    expect(record('records/incoming/a.txt.json')?.version).toBe(server.get('news-in', 'incoming/a.txt')?.versionId);
  });

  test('a new upload replaces the record', async () => {
    const { server, upload, logs, record } = await openFunction();
    await upload('incoming/a.txt');
    await server.idle();
    await upload('incoming/a.txt', updated);
    await server.idle();
    expect(logs.map(({ action }) => action)).toEqual(['written', 'written']);
    expect(record('records/incoming/a.txt.json')?.bodies?.[0]?.value).toContain('5,000');
  });

  test('another configuration writes again', async () => {
    const first = await openFunction();
    await first.upload('incoming/a.txt');
    await first.server.idle();
    const second = await openFunction({ environment: { SUMMARY_SENTENCES: '1' } });
    await second.upload('incoming/a.txt');
    await second.server.idle();
    const there = String(first.server.get('news-out', 'records/incoming/a.txt.json')?.body);
    second.server.put('news-out', 'records/incoming/a.txt.json', there);
    expect(await second.handler(second.events[0] as S3Event, context)).toMatchObject([{ action: 'written' }]);
  });

  test('what is no record is replaced', async () => {
    const { server, upload, logs } = await openFunction();
    server.put('news-out', 'records/incoming/a.txt.json', 'notes of a person');
    await upload('incoming/a.txt');
    await server.idle();
    expect(actionsOf(logs)).toEqual(['written']);
    expect(verify(JSON.parse(String(server.get('news-out', 'records/incoming/a.txt.json')?.body)))).toEqual([]);
  });
});

describe('the object that the event names', () => {
  test('overwritten since: skipped, since its own event is on its way', async () => {
    const { handler, server, upload, events } = await openFunction({ told: false });
    await upload('incoming/a.txt');
    await upload('incoming/a.txt', updated);
    await server.idle();
    expect(await handler(events[0] as S3Event, context)).toMatchObject([{ action: 'gone' }]);
    expect(server.list('news-out')).toEqual([]);
  });

  test('overwritten since, with versions: the version is still there', async () => {
    const { handler, server, upload, events, record } = await openFunction({ told: false, versioning: true });
    await upload('incoming/a.txt');
    await upload('incoming/a.txt', updated);
    await server.idle();
    expect(await handler(events[0] as S3Event, context)).toMatchObject([{ action: 'written' }]);
    expect(record('records/incoming/a.txt.json')?.bodies?.[0]?.value).toContain('4,000');
  });

  test('deleted since: skipped', async () => {
    const { handler, client, server, upload, events } = await openFunction({ told: false });
    await upload('incoming/a.txt');
    await client.send(new DeleteObjectCommand({ Bucket: 'news-in', Key: 'incoming/a.txt' }));
    await server.idle();
    expect(await handler(events[0] as S3Event, context)).toMatchObject([{ action: 'gone' }]);
  });

  test('its version deleted since: skipped', async () => {
    const { handler, client, server, upload, events } = await openFunction({ told: false, versioning: true });
    await upload('incoming/a.txt');
    const VersionId = server.get('news-in', 'incoming/a.txt')?.versionId;
    await client.send(new DeleteObjectCommand({ Bucket: 'news-in', Key: 'incoming/a.txt', VersionId }));
    await server.idle();
    expect(await handler(events[0] as S3Event, context)).toMatchObject([{ action: 'gone' }]);
  });

  test('a bucket that is not there is an error', async () => {
    const { handler, server, upload, events, logs } = await openFunction({
      told: false,
      environment: { RESULTS_BUCKET: 'news-nowhere' },
    });
    await upload('incoming/a.txt');
    await server.idle();
    await expect(handler(events[0] as S3Event, context)).rejects.toThrow('1 of 1 articles failed: "incoming/a.txt"');
    expect(logs).toMatchObject([{ action: 'failed', error: expect.stringContaining('NoSuchBucket') }]);
  });
});

describe('deletions', () => {
  test('leave a tombstone without a word of the article', async () => {
    const { client, server, upload, logs, record } = await openFunction({ versioning: true });
    await upload('incoming/a.txt');
    await server.idle();
    await client.send(new DeleteObjectCommand({ Bucket: 'news-in', Key: 'incoming/a.txt' }));
    await server.idle();
    const found = record('records/incoming/a.txt.json');
    expect(verify(found)).toEqual([]);
    expect(found).toMatchObject({ status: 'withdrawn', pubStatus: 'canceled', versionCreated: expect.any(String) });
    expect(JSON.stringify(found)).not.toContain('Riverton');
    expect(logs.map(({ status }) => status)).toEqual(['summarized', 'withdrawn']);
  });

  test('outlive a late upload event, and end with a new upload', async () => {
    const { client, handler, server, upload, events, record } = await openFunction({ told: false, versioning: true });
    await upload('incoming/a.txt');
    await client.send(new DeleteObjectCommand({ Bucket: 'news-in', Key: 'incoming/a.txt' }));
    await server.idle();
    expect(await handler(events[1] as S3Event, context)).toMatchObject([{ action: 'written', status: 'withdrawn' }]);
    expect(await handler(events[0] as S3Event, context)).toMatchObject([{ action: 'stale' }]);
    expect(await handler(events[1] as S3Event, context)).toMatchObject([{ action: 'done' }]);
    await upload('incoming/a.txt');
    await server.idle();
    expect(await handler(events[2] as S3Event, context)).toMatchObject([{ action: 'written', status: 'summarized' }]);
    expect(record('records/incoming/a.txt.json')?.status).toBe('summarized');
  });

  test('of an old version change nothing', async () => {
    const { client, server, upload, logs, record } = await openFunction({ versioning: true });
    await upload('incoming/a.txt');
    const VersionId = server.get('news-in', 'incoming/a.txt')?.versionId;
    await upload('incoming/a.txt', updated);
    await server.idle();
    await client.send(new DeleteObjectCommand({ Bucket: 'news-in', Key: 'incoming/a.txt', VersionId }));
    await server.idle();
    expect(logs.at(-1)).toMatchObject({ event: 'ObjectRemoved:Delete', status: 'summarized' });
    expect(record('records/incoming/a.txt.json')?.bodies?.[0]?.value).toContain('5,000');
  });

  test('of the newest version bring the one before back', async () => {
    const { client, server, upload, record } = await openFunction({ versioning: true });
    await upload('incoming/a.txt');
    await server.idle();
    await upload('incoming/a.txt', updated);
    await server.idle();
    const VersionId = server.get('news-in', 'incoming/a.txt')?.versionId;
    await client.send(new DeleteObjectCommand({ Bucket: 'news-in', Key: 'incoming/a.txt', VersionId }));
    await server.idle();
    expect(record('records/incoming/a.txt.json')?.bodies?.[0]?.value).toContain('4,000');
  });
});

describe('two writers of one record', () => {
  test('the newer one came in between: stale', async () => {
    const newer = await openFunction();
    await newer.upload('incoming/a.txt');
    await newer.server.idle();
    const record = newer.record('records/incoming/a.txt.json');
    if (!record) throw new Error('no record');
    record.provenance.source.sequencer = 'FFFF';
    record.version = 'v9';
    let raced = false;
    const { handler, server, upload, events, logs, requests } = await openFunction({
      told: false,
      fault: ({ operation, bucket, headers }) => {
        if (operation !== 'PutObject' || bucket !== 'news-out' || !headers.get('if-match') || raced) return undefined;
        raced = true;
        server.put('news-out', 'records/incoming/a.txt.json', JSON.stringify(record));
        return undefined;
      },
    });
    server.put('news-out', 'records/incoming/a.txt.json', '{}');
    await upload('incoming/a.txt');
    await server.idle();
    expect(await handler(events[0] as S3Event, context)).toMatchObject([{ action: 'stale' }]);
    expect(raced).toBe(true);
    expect(logs).toHaveLength(1);
    expect(requests.filter((request) => request.endsWith('news-out'))).toEqual([
      'PutObject news-out',
      'GetObject news-out',
      'PutObject news-out',
      'GetObject news-out',
    ]);
  });

  test('the record was deleted in between: written', async () => {
    let raced = false;
    const opened = await openFunction({
      fault: ({ operation, bucket }) => {
        if (operation !== 'GetObject' || bucket !== 'news-out' || raced) return undefined;
        raced = true;
        return { kind: 'error', status: 404, code: 'NoSuchKey' };
      },
    });
    opened.server.put('news-out', 'records/incoming/a.txt.json', '{}');
    await opened.upload('incoming/a.txt');
    await opened.server.idle();
    expect(raced).toBe(true);
    expect(actionsOf(opened.logs)).toEqual(['written']);
  });

  const conflict = { kind: 'error', status: 409, code: 'ConditionalRequestConflict' } as const;

  test('both at once, once: tried again', async () => {
    const { server, upload, logs } = await openFunction({ fault: firstTimes(2, 'PutObject', 'news-out', conflict) });
    await upload('incoming/a.txt');
    await server.idle();
    expect(actionsOf(logs)).toEqual(['written']);
  });

  test('both at once, for ever: given back to the platform', async () => {
    const { server, upload, logs, errors } = await openFunction({
      fault: firstTimes(100, 'PutObject', 'news-out', conflict),
    });
    await upload('incoming/a.txt');
    await server.idle();
    expect(logs).toMatchObject([{ action: 'failed', error: expect.stringContaining('changed 8 times') }]);
    expect(errors).toHaveLength(1);
  });
});

describe('faults of the network', () => {
  const slowDown = { kind: 'error', status: 503, code: 'SlowDown' } as const;

  for (const [operation, bucket] of [
    ['GetObject', 'news-in'],
    ['PutObject', 'news-out'],
  ] as const)
    test(`503 on ${operation}: the SDK tries again`, async () => {
      const { server, upload, logs } = await openFunction({ fault: firstTimes(1, operation, bucket, slowDown) });
      await upload('incoming/a.txt');
      await server.idle();
      expect(actionsOf(logs)).toEqual(['written']);
    });

  test('the answer to a write is lost: the second try finds its own record', async () => {
    const key = 'records/incoming/a.txt.json';
    let written: string | undefined;
    const { client, handler, server, upload, events, requests } = await openFunction({
      told: false,
      fault: ({ operation, bucket }) => {
        if (operation !== 'PutObject' || bucket !== 'news-out' || written === undefined) return undefined;
        server.put('news-out', key, written);
        written = undefined;
        return { kind: 'reset' };
      },
    });
    await upload('incoming/a.txt');
    await server.idle();
    await handler(events[0] as S3Event, context);
    written = String(server.get('news-out', key)?.body);
    await client.send(new DeleteObjectCommand({ Bucket: 'news-out', Key: key }));
    expect(await handler(events[0] as S3Event, context)).toMatchObject([{ action: 'done' }]);
    expect(requests.slice(-3)).toEqual(['PutObject news-out', 'PutObject news-out', 'GetObject news-out']);
  });

  test('the article is cut off: an error, and no record of half an article', async () => {
    const { server, upload, logs, errors } = await openFunction({
      fault: firstTimes(100, 'GetObject', 'news-in', { kind: 'cut', afterBytes: 100 }),
    });
    await upload('incoming/a.txt');
    await server.idle();
    expect(logs).toMatchObject([{ action: 'failed', key: 'incoming/a.txt' }]);
    expect(errors).toMatchObject([{ message: '1 of 1 articles failed: "incoming/a.txt"' }]);
    expect(server.list('news-out')).toEqual([]);
  });

  test('one failure does not cost its neighbours', async () => {
    const { handler, server, upload, events, logs } = await openFunction({
      told: false,
      fault: ({ key, bucket }) =>
        key?.endsWith('/b.txt') && bucket === 'news-in' && events.length === 3
          ? { kind: 'error', status: 403, code: 'AccessDenied' }
          : undefined,
    });
    for (const name of ['a', 'b', 'c']) await upload(`incoming/${name}.txt`);
    await server.idle();
    const Records = (events as S3Event[]).flatMap((event) => event.Records);
    const broken = { ...Records[0], eventVersion: '9.0' };
    const all = { Records: [...Records, broken] } as S3Event;
    await expect(handler(all, context)).rejects.toThrow('2 of 4 articles failed: "incoming/b.txt", "?"');
    expect(server.list('news-out')).toEqual(['records/incoming/a.txt.json', 'records/incoming/c.txt.json']);
    expect(actionsOf(logs)).toEqual(['failed', 'failed', 'written', 'written']);
  });
});

describe('an upload over the limit', () => {
  const large = Buffer.alloc(limits.sourceBytes + 1, 'a');

  test('is not downloaded', async () => {
    const { server, upload, requests, record } = await openFunction();
    await upload('incoming/large.txt', large, 'text/plain');
    await server.idle();
    const found = record('records/incoming/large.txt.json');
    expect(found).toMatchObject({ problem: { code: 'too-large' }, provenance: { source: { size: large.length } } });
    expect(found?.versionCreated).toBeDefined();
    expect(requests).toEqual(['PutObject news-in', 'HeadObject news-in', 'PutObject news-out']);
  });

  test('is found out when the event does not tell the size, or lies', async () => {
    for (const size of [undefined, 10]) {
      const { handler, server, upload, events, record } = await openFunction({ told: false });
      await upload('incoming/large.txt', large);
      await server.idle();
      const event = structuredClone(events[0]) as { Records: { s3: { object: { size: number | undefined } } }[] };
      for (const each of event.Records) each.s3.object.size = size;
      await handler(event as unknown as S3Event, context);
      expect(record('records/incoming/large.txt.json')).toMatchObject({
        problem: { code: 'too-large' },
        provenance: { source: { size: large.length } },
      });
    }
  });

  test('at the limit, it is read', async () => {
    const { server, upload, requests } = await openFunction();
    await upload('incoming/large.bin', large.subarray(1), 'image/png');
    await server.idle();
    expect(requests).toContain('GetObject news-in');
  });
});

describe('what is no article', () => {
  const shared = { RESULTS_BUCKET: 'news-in', RESULTS_PREFIX: 'records/' };

  test('a record is refused, and nothing is read or written', async () => {
    const { server, upload, logs, errors, requests } = await openFunction({ environment: shared });
    await upload('records/incoming/a.txt.json', '{}');
    await server.idle();
    expect(logs).toMatchObject([
      { action: 'refused', reason: 'It lies where records are written: s3://news-in/records/' },
    ]);
    expect(errors).toEqual([]);
    expect(requests).toEqual(['PutObject news-in']);
  });

  test('so that one upload in a shared bucket gives one record, not a chain', async () => {
    const { server, upload, logs } = await openFunction({ environment: shared });
    await upload('incoming/a.txt');
    await server.idle();
    expect(actionsOf(logs)).toEqual(['refused', 'written']);
    expect(server.list('news-in')).toEqual(['incoming/a.txt', 'records/incoming/a.txt.json']);
  });

  test('other keys, folders and other events are passed over', async () => {
    const { handler, server, upload, logs, events } = await openFunction();
    await upload('drafts/a.txt');
    await upload('incoming/2026/', '');
    await server.idle();
    const event = structuredClone(events[0]) as S3Event;
    for (const record of event.Records) record.eventName = 'ObjectRestore:Completed';
    await handler(event, context);
    expect(logs.map(({ action }) => action)).toEqual(['refused', 'refused', 'ignored']);
    expect(server.list('news-out')).toEqual([]);
  });

  test('another bucket is an error: the trigger is set up wrong', async () => {
    const { handler, upload, server, events } = await openFunction({ told: false });
    await upload('incoming/a.txt');
    await server.idle();
    const event = structuredClone(events[0]) as S3Event;
    for (const { s3 } of event.Records) s3.bucket.name = 'other';
    const rejection = await handler(event, context).catch((error) => error);
    expect(String(rejection.errors)).toContain('The event is of bucket other, but articles are in news-in.');
  });

  test('what is no S3 notification is an error', async () => {
    const { handler } = await openFunction();
    await expect(handler({ detail: {} } as unknown as S3Event, context)).rejects.toThrow('Not an S3 notification');
  });
});

async function versionsOf(client: S3Client, key: string): Promise<number | undefined> {
  const { Versions } = await client.send(new ListObjectVersionsCommand({ Bucket: 'news-out', Prefix: key }));
  return Versions?.length;
}
