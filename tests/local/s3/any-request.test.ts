import { validateHeaderValue } from 'node:http';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findOperation } from '../../../local/s3/operations/find-operation.ts';
import { S3Error } from '../../../local/s3/s3-error.ts';
import { createBucket, createStore, putVersion } from '../../../local/s3/store.ts';

const texts = [
  '',
  '0',
  '1',
  '-1',
  '1e400',
  '\n',
  'é',
  '🚋',
  'null',
  'v'.repeat(32),
  'url',
  '/',
  '%zz',
  '__proto__',
  'x\r\ny',
];
const words = ['bytes=0-1', '"*"', '*', 'plain/k', 'plain/%ff', 'versioned/k?versionId=null', 'CRC32', 'COMPOSITE'];
const more = ['REPLACE', 'a=b&c=d', '&=&', 'ENABLED', 'Thu, 99 Foo', 'true', '2'];
const value = fc.constantFrom(...texts, ...words, ...more, 'u1');

const parameters = [
  ...['versionId', 'tagging', 'uploads', 'uploadId', 'partNumber', 'max-parts', 'part-number-marker', 'encoding-type'],
  ...['prefix', 'delimiter', 'max-keys', 'marker', 'list-type', 'continuation-token', 'start-after', 'key-marker'],
  ...['version-id-marker', 'upload-id-marker', 'max-uploads', 'delete', 'versions', 'versioning', 'location'],
  ...['response-content-type', 'response-expires'],
];
const headers = [
  ...['x-amz-copy-source', 'x-amz-copy-source-range', 'x-amz-copy-source-if-match', 'range', 'if-match'],
  ...['if-none-match', 'if-modified-since', 'x-amz-tagging', 'x-amz-tagging-directive', 'x-amz-metadata-directive'],
  ...['x-amz-meta-a', 'content-type', 'content-encoding', 'x-amz-checksum-algorithm', 'x-amz-checksum-type'],
  ...['x-amz-checksum-crc32', 'content-md5', 'x-amz-checksum-mode', 'success_action_redirect'],
];
const body = fc.constantFrom(
  '',
  '<a/>',
  '<Delete><Object><Key>k</Key><VersionId>\n</VersionId></Object></Delete>',
  '<Tagging><TagSet><Tag><Key>a</Key></Tag></TagSet></Tagging>',
  '<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>x</ETag></Part></CompleteMultipartUpload>',
  '<VersioningConfiguration><Status>Suspended</Status></VersioningConfiguration>',
);
/** What each operation asks for: its method, whether it is on an object, its parameters. */
const shapes = [
  'GET /',
  'GET / versions',
  'GET / list-type',
  'GET / uploads',
  'GET / location',
  'PUT / versioning',
  'POST / delete',
  'PUT /',
  'HEAD /',
  'GET k',
  'HEAD k',
  'PUT k',
  'DELETE k',
  'GET k tagging',
  'PUT k tagging',
  'DELETE k tagging',
  'POST k uploads',
  'PUT k uploadId partNumber',
  'POST k uploadId',
  'DELETE k uploadId',
  'GET k uploadId',
  'POST /',
].map((shape) => shape.split(' '));

const request = fc
  .record({
    shape: fc.constantFrom(...shapes),
    bucket: fc.constantFrom('plain', 'versioned', 'gone', 'X', undefined),
    key: fc.constantFrom('k', 'in/a', 'é'),
    values: fc.array(fc.constantFrom('u1', '1', '2', 'null'), { minLength: 2, maxLength: 2 }),
    extra: fc.array(fc.tuple(fc.constantFrom(...parameters), value), { maxLength: 1 }),
    headers: fc.array(fc.tuple(fc.constantFrom(...headers), value), { maxLength: 3 }),
    body,
  })
  .map(({ shape: [method = '', on, ...names], key, values, extra, ...rest }) => ({
    ...rest,
    method,
    key: on === 'k' ? key : undefined,
    byForm: method === 'POST' && on === '/' && names.length === 0,
    query: [...extra, ...names.map((name, index) => [name, values[index] ?? ''] as const)],
  }));

function openStore() {
  const store = createStore(() => new Date(0), 1_000_000);
  for (const [name, versioning] of [
    ['plain', false],
    ['versioned', true],
  ] as const) {
    const bucket = createBucket(store, name, versioning);
    putVersion(store, bucket, 'k', {
      body: Buffer.from('x'),
      eTag: 'e',
      headers: new Map(),
      checksum: undefined,
      tags: [],
    });
    const upload = { id: 'u1', key: 'k', headers: new Map(), algorithm: 'CRC32', checksumType: 'COMPOSITE' } as const;
    bucket.uploads.set('u1', { ...upload, tags: [], initiatedAt: new Date(0), parts: new Map() });
  }
  return store;
}

test('whatever is asked, in whatever order, the answer can be sent: an answer or a refusal', () => {
  let answered = 0;
  fc.assert(
    fc.property(fc.array(request, { minLength: 1, maxLength: 8 }), (requests) => {
      const store = openStore();
      for (const { method, bucket, key, byForm, query, headers: sent, body: content } of requests) {
        const asked = { method, bucket, key: bucket && key, query: new Map(query), headers: new Map(sent) };
        try {
          const operation = findOperation(asked, byForm);
          const whole = { ...asked, body: Buffer.from(content) };
          const context = { request: whole, store, region: 'us-east-1', emit: () => undefined, minimumPartBytes: 1 };
          for (const [name, text] of Object.entries(operation.run(context).headers)) validateHeaderValue(name, text);
          answered += 1;
        } catch (error) {
          if (!(error instanceof S3Error)) throw error;
          for (const [name, text] of Object.entries(error.headers)) validateHeaderValue(name, text);
        }
      }
    }),
    { numRuns: 3000 },
  );
  expect(answered).toBeGreaterThan(1000);
});
