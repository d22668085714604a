import { checksumHeader } from '../checksums.ts';
import { checkReadConditions } from '../conditions.ts';
import { checkedValue, versionHeaders } from '../object-headers.ts';
import type { OperationContext, S3Response } from '../operation.ts';
import type { S3Request } from '../request.ts';
import { S3Error } from '../s3-error.ts';
import { bucketNamed, type Version } from '../store.ts';
import { findVersion } from './find-version.ts';

/** GetObject and HeadObject. The server leaves out the body of an answer to HEAD. */
export function getObject({ request, store }: OperationContext): S3Response {
  const { bucket: bucketName = '', key = '', headers, query } = request;
  const version = findVersion(bucketNamed(store, bucketName), key, query.get('versionId'));
  const modified = checkReadConditions(headers, version);
  if (!modified) return { status: 304, headers: { etag: `"${version.eTag}"` } };
  const size = version.body.length;
  const range = rangeOf(headers.get('range'), size);
  const described = { ...headersOf(version, request, range === undefined), ...overrides(query) };
  if (range === undefined) return { status: 200, headers: described, body: version.body };
  const [start, end] = range;
  const contentRange = { 'content-range': `bytes ${start}-${end}/${size}` };
  return { status: 206, headers: { ...described, ...contentRange }, body: version.body.subarray(start, end + 1) };
}

function headersOf(version: Version, { headers }: S3Request, whole: boolean): Record<string, string> {
  const described: Record<string, string> = {
    ...Object.fromEntries(version.headers),
    ...versionHeaders(version),
    'last-modified': version.lastModified.toUTCString(),
    'accept-ranges': 'bytes',
    ...(version.tags.length > 0 ? { 'x-amz-tagging-count': String(version.tags.length) } : {}),
  };
  const asked = whole && headers.get('x-amz-checksum-mode')?.toUpperCase() === 'ENABLED';
  if (version.checksum && !asked) {
    delete described[checksumHeader(version.checksum.algorithm)];
    delete described['x-amz-checksum-type'];
  }
  return described;
}

function overrides(query: S3Request['query']): Record<string, string> {
  const prefix = 'response-';
  const chosen = [...query].filter(([name]) => name.startsWith(prefix));
  return Object.fromEntries(chosen.map(([name, value]) => [name.slice(prefix.length), checkedValue(name, value)]));
}

// The first and last byte. RFC 9110: a range that is not understood is ignored, one outside of the object is an error.
function rangeOf(range: string | undefined, size: number): readonly [number, number] | undefined {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== '' && last !== '' && Number(first) > Number(last)) return undefined;
  if (start > end)
    throw new S3Error('InvalidRange', 'The requested range is not satisfiable', { 'content-range': `bytes */${size}` });
  return [start, end];
}
