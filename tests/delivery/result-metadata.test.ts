import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readResultMetadata, resultMetadata } from '../../lib/delivery/result-metadata.ts';
import { defaultOptions } from '../../lib/model/options.ts';
import { engineVersion } from '../../lib/model/versions.ts';
import { buildWithdrawnRecord } from '../../lib/record/build-record.ts';
import { summarize } from '../../lib/summarize.ts';

const source = {
  bucket: 'in',
  key: 'ü.txt',
  versionId: undefined,
  eTag: 'abc-2',
  sequencer: '01',
  lastModified: '2026-03-04T06:12:09Z',
  size: 4,
  contentType: 'text/plain',
  contentEncoding: undefined,
  summaryQuery: undefined,
};

test('a record tells its engine and the article that it was made from', () => {
  const metadata = resultMetadata(summarize({ source, bytes: Buffer.from('Tram') }, defaultOptions), 'engine');
  expect(metadata).toEqual({
    engine: engineVersion,
    'article-etag': 'abc-2',
    'article-modified': '2026-03-04T06:12:09Z',
    status: 'abstained',
    'text-sha256': createHash('sha256').update('Tram').digest('hex'),
    change: 'engine',
  });
  expect(readResultMetadata(metadata)).toEqual({
    engine: engineVersion,
    articleETag: 'abc-2',
    articleModified: '2026-03-04T06:12:09Z',
  });
});

test('a tombstone was made from no article', () => {
  const metadata = resultMetadata(buildWithdrawnRecord({ ...source, eTag: undefined }, defaultOptions), 'content');
  expect(readResultMetadata(metadata)?.articleETag).toBeUndefined();
  expect(Object.keys(metadata)).toEqual(['engine', 'article-modified', 'status', 'change']);
});

test('an object without it is no record to rely on', () => {
  expect(readResultMetadata({})).toBeUndefined();
  expect(readResultMetadata({ 'article-etag': 'abc' })).toBeUndefined();
});
