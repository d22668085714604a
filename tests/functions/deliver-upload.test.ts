import { createHash } from 'node:crypto';
import { HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import type { S3Event } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { limits } from '../../lib/model/limits.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { engineVersion } from '../../lib/model/versions.ts';
import { verify } from '../../lib/record/verify.ts';
import { verifySource } from '../../lib/verify-source.ts';
import { article, openFunction } from './open-function.ts';

const context = { awsRequestId: 'r2' };

describe('an upload', () => {
  test('becomes a record that says where it comes from', async () => {
    const { server, client, upload, logs, record } = await openFunction({ versioning: true });
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
    const { Metadata } = await client.send(new HeadObjectCommand({ Bucket: 'news-out', Key: key }));
    expect(Metadata).toEqual({
      engine: engineVersion,
      'article-etag': source?.eTag,
      'article-modified': found?.versionCreated,
      status: 'summarized',
      'text-sha256': found?.provenance.text?.sha256,
      change: 'content',
    });
    expect(logs).toEqual([
      {
        source: 'notification',
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
});

test('the metadata summary-query gives a summary for it, whatever its script', async () => {
  const { server, client, record } = await openFunction();
  const queries = { 'plain.txt': 'harbour cost', 'encoded.txt': '=?UTF-8?B?UsOtdmVydG9uIGhhcmJvdXI=?=' };
  for (const [name, query] of Object.entries(queries)) {
    const Key = `incoming/${name}`;
    const Metadata = { 'Summary-Query': query };
    await client.send(new PutObjectCommand({ Bucket: 'news-in', Key, Body: article, Metadata }));
  }
  await server.idle();
  for (const [name, query] of [
    ['plain.txt', 'harbour cost'],
    ['encoded.txt', 'Ríverton harbour'],
  ]) {
    const found = record(`records/incoming/${name}.json`);
    expect(verify(found)).toEqual([]);
    expect(found?.provenance.source.declared?.summaryQuery).toBe(query);
    expect(found?.variants?.map((variant) => [variant.name, variant.query])).toEqual([['query', query]]);
    expect(verifySource(found as NewsSummaryRecord, Buffer.from(article))).toEqual([]);
  }
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
