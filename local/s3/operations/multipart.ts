import { createHash, randomBytes } from 'node:crypto';
import { changeOf } from '../change.ts';
import { type Checksum, checksumHeader, checksumOf, compositeChecksum } from '../checksums.ts';
import { checkWriteConditions } from '../conditions.ts';
import { requestedAlgorithm, storedHeaders, versionHeaders } from '../object-headers.ts';
import type { OperationContext, S3Response } from '../operation.ts';
import { childText, readXml } from '../read-xml.ts';
import { S3Error } from '../s3-error.ts';
import {
  type Bucket,
  bucketNamed,
  checkKey,
  currentVersion,
  type MultipartUpload,
  type Part,
  putVersion,
  type Store,
} from '../store.ts';
import { tagsOfHeaders } from '../tags.ts';
import { writeXml } from '../write-xml.ts';
import { findUpload } from './find-upload.ts';

export function createMultipartUpload({ request, store }: OperationContext): S3Response {
  const { key = '', headers } = request;
  const bucket = bucketNamed(store, request.bucket ?? '');
  checkKey(key);
  const algorithm = requestedAlgorithm(headers) ?? 'CRC64NVME';
  const composite = headers.get('x-amz-checksum-type') ?? (algorithm === 'CRC64NVME' ? 'FULL_OBJECT' : 'COMPOSITE');
  const checksumType = composite === 'COMPOSITE' ? 'COMPOSITE' : 'FULL_OBJECT';
  const id = randomBytes(24).toString('base64url');
  bucket.uploads.set(id, {
    id,
    key,
    headers: storedHeaders(headers),
    algorithm,
    checksumType,
    tags: tagsOfHeaders(headers),
    initiatedAt: store.clock(),
    parts: new Map(),
  });
  return {
    status: 200,
    headers: { 'x-amz-checksum-algorithm': algorithm, 'x-amz-checksum-type': checksumType },
    body: writeXml('InitiateMultipartUploadResult', [
      ['Bucket', bucket.name],
      ['Key', key],
      ['UploadId', id],
    ]),
  };
}

export function completeMultipartUpload({ request, store, emit, minimumPartBytes }: OperationContext): S3Response {
  const { key = '', headers } = request;
  const { bucket, upload } = findUpload({ request, store });
  const parts = partsOf(request.body, upload, minimumPartBytes);
  checkWriteConditions(headers, currentVersion(bucket, key));
  const body = Buffer.concat(parts.map((part) => part.body));
  const checksum = wholeChecksum(upload, parts, body);
  const expected = headers.get(checksumHeader(checksum.algorithm));
  if (expected !== undefined && expected !== checksum.value)
    throw new S3Error('BadDigest', `The ${checksum.algorithm} you specified did not match the calculated checksum.`);
  discard(store, bucket, upload);
  const { headers: stored, tags } = upload;
  const version = putVersion(store, bucket, key, { body, eTag: eTagOf(parts), headers: stored, checksum, tags });
  emit(changeOf('ObjectCreated:CompleteMultipartUpload', bucket.name, key, version));
  const { etag, ...shown } = versionHeaders(version);
  const result = writeXml('CompleteMultipartUploadResult', [
    ['Location', `/${bucket.name}/${key}`],
    ['Bucket', bucket.name],
    ['Key', key],
    ['ETag', etag],
    [`Checksum${checksum.algorithm}`, checksum.value],
    ['ChecksumType', checksum.type],
  ]);
  return { status: 200, headers: shown, body: result };
}

export function abortMultipartUpload({ request, store }: OperationContext): S3Response {
  const { bucket, upload } = findUpload({ request, store });
  discard(store, bucket, upload);
  return { status: 204, headers: {} };
}

function partsOf(document: Buffer, upload: MultipartUpload, minimumPartBytes: number): Part[] {
  const listed = readXml(document).children.filter(({ name }) => name === 'Part');
  if (listed.length === 0) throw new S3Error('MalformedXML', 'You must specify at least one part');
  const numbers = listed.map((element) => Number(childText(element, 'PartNumber')));
  if (numbers.some((number, index) => !(number > (numbers[index - 1] ?? 0))))
    throw new S3Error('InvalidPartOrder', 'The list of parts was not in ascending order.');
  const parts = listed.map((element, index) => {
    const part = upload.parts.get(numbers[index] ?? 0);
    if (!part || childText(element, 'ETag')?.replaceAll('"', '') !== part.eTag)
      throw new S3Error('InvalidPart', `Part ${numbers[index]} could not be found, or its ETag does not match.`);
    return part;
  });
  if (parts.slice(0, -1).some(({ body }) => body.length < minimumPartBytes))
    throw new S3Error('EntityTooSmall', `A part other than the last has less than ${minimumPartBytes} bytes.`);
  return parts;
}

function wholeChecksum({ algorithm, checksumType }: MultipartUpload, parts: readonly Part[], body: Buffer): Checksum {
  if (checksumType === 'FULL_OBJECT') return checksumOf(algorithm, body);
  return compositeChecksum(
    algorithm,
    parts.map((part) => part.checksum),
  );
}

// The MD5 of the parts' MD5s, then their number: not the MD5 of the object.
function eTagOf(parts: readonly Part[]): string {
  const hash = createHash('md5');
  for (const { eTag } of parts) hash.update(eTag, 'hex');
  return `${hash.digest('hex')}-${parts.length}`;
}

function discard(store: Store, bucket: Bucket, upload: MultipartUpload): void {
  for (const { body } of upload.parts.values()) store.bytes -= body.length;
  bucket.uploads.delete(upload.id);
}
