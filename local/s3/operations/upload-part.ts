import { checksumHeader, checksumOf, verifyChecksums } from '../checksums.ts';
import { checkHeaders } from '../object-headers.ts';
import type { OperationContext, S3Response } from '../operation.ts';
import type { S3Request } from '../request.ts';
import { S3Error } from '../s3-error.ts';
import { type MultipartUpload, md5Hex, type Part, reserve, type Store } from '../store.ts';
import { writeXml } from '../write-xml.ts';
import { findCopySource } from './copy-source.ts';
import { findUpload } from './find-upload.ts';

const maximumParts = 10_000;

export function uploadPart({ request, store }: OperationContext): S3Response {
  const { headers, body } = request;
  checkHeaders(headers);
  const { upload } = findUpload({ request, store });
  const number = partNumberOf(request);
  const checksum = verifyChecksums(headers, body, upload.algorithm);
  const { eTag } = keepPart(store, upload, number, body);
  return { status: 200, headers: { etag: `"${eTag}"`, [checksumHeader(checksum.algorithm)]: checksum.value } };
}

export function uploadPartCopy({ request, store }: OperationContext): S3Response {
  checkHeaders(request.headers);
  const { upload } = findUpload({ request, store });
  const number = partNumberOf(request);
  const { version } = findCopySource(request, store);
  const bytes = rangeOf(request.headers.get('x-amz-copy-source-range'), version.body);
  const { eTag, checksum, lastModified } = keepPart(store, upload, number, bytes);
  const result = writeXml('CopyPartResult', [
    ['LastModified', lastModified.toISOString()],
    ['ETag', `"${eTag}"`],
    [`Checksum${checksum.algorithm}`, checksum.value],
  ]);
  return { status: 200, headers: { 'x-amz-copy-source-version-id': version.versionId }, body: result };
}

function partNumberOf({ query }: S3Request): number {
  const number = Number(query.get('partNumber'));
  if (Number.isInteger(number) && number >= 1 && number <= maximumParts) return number;
  throw new S3Error('InvalidArgument', `Part number must be an integer between 1 and ${maximumParts}, inclusive`);
}

function keepPart(store: Store, upload: MultipartUpload, number: number, body: Buffer): Part {
  reserve(store, body.length);
  store.bytes -= upload.parts.get(number)?.body.length ?? 0;
  const checksum = checksumOf(upload.algorithm, body);
  const part = { body, eTag: md5Hex(body), checksum, lastModified: store.clock() };
  upload.parts.set(number, part);
  return part;
}

function rangeOf(range: string | undefined, body: Buffer): Buffer {
  if (range === undefined) return body;
  const [, first, last] = /^bytes=(\d{1,15})-(\d{1,15})$/.exec(range) ?? [];
  if (Number(first) <= Number(last) && Number(last) < body.length)
    return body.subarray(Number(first), Number(last) + 1);
  throw new S3Error('InvalidArgument', `Range specified is not valid for source object of size: ${body.length}`);
}
