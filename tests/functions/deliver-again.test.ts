import type { S3Event } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { engineVersion } from '../../lib/model/versions.ts';
import { article, openFunction } from './open-function.ts';

const context = { awsRequestId: 'r2' };
const resultKey = 'records/incoming/a.txt.json';

/** How S3 Batch Operations names an object. */
const backfill = (s3VersionId: string | null = null) => ({
  invocationSchemaVersion: '2.0',
  invocationId: 'i1',
  tasks: [{ taskId: 't1', s3Bucket: 'news-in', s3Key: 'incoming/a.txt', s3VersionId }],
});
const succeeded = (action: string) => ({
  results: [{ resultCode: 'Succeeded', resultString: expect.stringMatching(new RegExp(`^${action} `)) }],
});

/** An article with the record of another engine. */
async function openWithRecordOf(version: string) {
  const opened = await openFunction({ versioning: true });
  await opened.upload('incoming/a.txt');
  await opened.server.idle();
  const record = opened.record(resultKey) as NewsSummaryRecord;
  const generator = { ...record.provenance.generator, version };
  const other = { ...record, provenance: { ...record.provenance, generator } };
  opened.server.put('news-out', resultKey, JSON.stringify(other));
  return { ...opened, ours: record, other };
}

describe('an old article, run again', () => {
  test('the record of an older engine is replaced, and keeps its sequencer', async () => {
    const { handler, record, ours } = await openWithRecordOf('0.0.9');
    expect(await handler(backfill(), context)).toMatchObject(succeeded('written'));
    expect(ours.provenance).toMatchObject({
      generator: { version: engineVersion },
      source: { sequencer: expect.any(String) },
    });
    expect(record(resultKey)).toEqual(ours);
    expect(await handler(backfill(), context)).toMatchObject(succeeded('done'));
  });

  test('the record of a newer engine never is', async () => {
    const { handler, record, events, other } = await openWithRecordOf('99.0.0');
    expect(await handler(backfill(), context)).toMatchObject(succeeded('done'));
    expect(await handler(events[0], context)).toMatchObject([{ action: 'done' }]);
    expect(record(resultKey)).toEqual(other);
  });

  test('a newer event leaves its sequencer in the record of a newer engine, and no more', async () => {
    const { handler, server, record, events, other } = await openWithRecordOf('99.0.0');
    const later = structuredClone(events[0]) as S3Event;
    for (const { s3 } of later.Records) s3.object.sequencer = 'FFFF';
    expect(await handler(later, context)).toMatchObject([{ action: 'written' }]);
    const source = { ...other.provenance.source, sequencer: 'FFFF' };
    expect(record(resultKey)).toEqual({ ...other, provenance: { ...other.provenance, source } });
    expect(server.get('news-out', resultKey)?.headers.get('x-amz-meta-engine')).toBe('99.0.0');
  });

  test('a manifest that names an old version gives the record of what is there now', async () => {
    const { handler, server, upload, record } = await openFunction({ versioning: true, told: false });
    await upload('incoming/a.txt');
    const older = server.get('news-in', 'incoming/a.txt')?.versionId;
    await upload('incoming/a.txt', article.replace('4,000', '5,000'));
    expect(await handler(backfill(older), context)).toMatchObject(succeeded('written'));
    expect(record(resultKey)?.version).toBe(server.get('news-in', 'incoming/a.txt')?.versionId);
  });
});
