import { DeleteObjectCommand, ListObjectVersionsCommand, type S3Client } from '@aws-sdk/client-s3';
import type { S3Event } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { verify } from '../../lib/record/verify.ts';
import { sendReversed, sendTimes } from '../../local/s3/schedule.ts';
import { actionsOf, article, openFunction } from './open-function.ts';

const context = { awsRequestId: 'r2' };
const updated = article.replace('4,000', '5,000');

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

async function versionsOf(client: S3Client, key: string): Promise<number | undefined> {
  const { Versions } = await client.send(new ListObjectVersionsCommand({ Bucket: 'news-out', Prefix: key }));
  return Versions?.length;
}
