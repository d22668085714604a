import type { OperationContext, S3Response } from '../operation.ts';
import { S3Error } from '../s3-error.ts';
import { type Bucket, bucketNamed, compareKeys, currentVersion, sortedKeys, type Version } from '../store.ts';
import { type WrittenNode, writeXml } from '../write-xml.ts';
import { commonPrefixOf, type ListQuery, listQueryOf } from './list-page.ts';

interface Page {
  readonly contents: readonly (readonly [key: string, version: Version])[];
  readonly prefixes: readonly string[];
  /** The last key or common prefix of the page, when there are more. */
  readonly next: string | undefined;
}

export function listObjectsV2({ request, store }: OperationContext): S3Response {
  const { query } = request;
  if (query.get('list-type') !== '2') throw new S3Error('InvalidArgument', 'Only list-type=2 is known.');
  const bucket = bucketNamed(store, request.bucket ?? '');
  const asked = listQueryOf(query);
  const token = query.get('continuation-token');
  const startAfter = query.get('start-after');
  const page = pageAfter(bucket, asked, token === undefined ? startAfter : decodeToken(token));
  const marks: WrittenNode[] = [
    ['KeyCount', page.contents.length + page.prefixes.length],
    ['ContinuationToken', token],
    ['NextContinuationToken', page.next === undefined ? undefined : Buffer.from(page.next).toString('base64url')],
    ['StartAfter', startAfter === undefined ? undefined : asked.show(startAfter)],
  ];
  return listingOf(bucket, asked, page, marks);
}

/** ListObjects, the older: the next page is asked for by a key. S3 names that key only where there is a delimiter. */
export function listObjects({ request, store }: OperationContext): S3Response {
  const { query } = request;
  const bucket = bucketNamed(store, request.bucket ?? '');
  const asked = listQueryOf(query);
  const marker = query.get('marker') ?? '';
  const page = pageAfter(bucket, asked, marker);
  const next = asked.delimiter === '' || page.next === undefined ? undefined : asked.show(page.next);
  return listingOf(bucket, asked, page, [
    ['Marker', asked.show(marker)],
    ['NextMarker', next],
  ]);
}

function listingOf(bucket: Bucket, asked: ListQuery, page: Page, marks: readonly WrittenNode[]): S3Response {
  const { show } = asked;
  const content: WrittenNode[] = [
    ['Name', bucket.name],
    ['Prefix', show(asked.prefix)],
    ['Delimiter', asked.delimiter === '' ? undefined : show(asked.delimiter)],
    ['MaxKeys', asked.maxKeys],
    ['EncodingType', asked.encodingType],
    ['IsTruncated', page.next !== undefined],
    ...marks,
    ...page.contents.map(([key, version]) => contentNode(show(key), version)),
    ...page.prefixes.map((prefix): WrittenNode => ['CommonPrefixes', [['Prefix', show(prefix)]]]),
  ];
  return { status: 200, headers: {}, body: writeXml('ListBucketResult', content) };
}

function pageAfter(bucket: Bucket, asked: ListQuery, after: string | undefined): Page {
  const contents: [string, Version][] = [];
  const prefixes: string[] = [];
  let last: string | undefined;
  for (const key of sortedKeys(bucket)) {
    const version = currentVersion(bucket, key);
    if (!version || !key.startsWith(asked.prefix)) continue;
    const group = commonPrefixOf(key, asked);
    if (after !== undefined && (compareKeys(group ?? key, after) <= 0 || compareKeys(key, after) <= 0)) continue;
    if (group !== undefined && group === prefixes.at(-1)) continue;
    if (contents.length + prefixes.length >= asked.maxKeys) return { contents, prefixes, next: last };
    if (group === undefined) contents.push([key, version]);
    else prefixes.push(group);
    last = group ?? key;
  }
  return { contents, prefixes, next: undefined };
}

function contentNode(key: string, version: Version): WrittenNode {
  return [
    'Contents',
    [
      ['Key', key],
      ['LastModified', version.lastModified.toISOString()],
      ['ETag', `"${version.eTag}"`],
      ['ChecksumAlgorithm', version.checksum?.algorithm],
      ['ChecksumType', version.checksum?.type],
      ['Size', version.body.length],
      ['StorageClass', 'STANDARD'],
    ],
  ];
}

function decodeToken(token: string): string {
  const decoded = Buffer.from(token, 'base64url');
  if (decoded.length === 0 || decoded.toString('base64url') !== token)
    throw new S3Error('InvalidArgument', 'The continuation token provided is incorrect');
  return decoded.toString('utf8');
}
