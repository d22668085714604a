import type { S3Event } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import type { Fault, FaultRule } from '../../local/s3/fault.ts';
import { actionsOf, openFunction } from './open-function.ts';

const context = { awsRequestId: 'r2' };
/** A fault for the first `times` requests of an operation on a bucket. */
function firstTimes(times: number, operation: string, bucket: string, fault: Fault): FaultRule {
  let left = times;
  return (request) => {
    if (request.operation !== operation || request.bucket !== bucket || left === 0) return undefined;
    left--;
    return fault;
  };
}

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

  for (const [operation, bucket] of [
    ['GetObject', 'news-in'],
    ['PutObject', 'news-out'],
  ] as const)
    test(`the connection breaks at every ${operation}: an error, and no record`, async () => {
      const { server, upload, logs, errors } = await openFunction({
        fault: firstTimes(100, operation, bucket, { kind: 'reset' }),
      });
      await upload('incoming/a.txt');
      await server.idle();
      expect(logs).toMatchObject([{ action: 'failed', key: 'incoming/a.txt' }]);
      expect(errors).toHaveLength(1);
      expect(server.list('news-out')).toEqual([]);
    });

  test('nobody answers: an error that says so', async () => {
    const { handler, server, upload, events, logs } = await openFunction({ told: false });
    await upload('incoming/a.txt');
    await server.idle();
    await server.close();
    await expect(handler(events[0] as S3Event, context)).rejects.toThrow('1 of 1 articles failed');
    expect(logs).toMatchObject([{ action: 'failed', error: expect.stringContaining('ECONNREFUSED') }]);
  });

  test('the answer to a write is lost: the second try finds its own record', async () => {
    const { server, upload, logs, requests } = await openFunction({
      fault: firstTimes(1, 'PutObject', 'news-out', { kind: 'lost' }),
    });
    await upload('incoming/a.txt');
    await server.idle();
    expect(actionsOf(logs)).toEqual(['done']);
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
