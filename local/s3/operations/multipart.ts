import { createHash, randomBytes } from 'node:crypto';
import { changeOf } from '../change.ts';
import { type Checksum, checksumHeader, checksumOf, compositeChecksum, verifyChecksums } from '../checksums.ts';
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
  md5Hex,
  type Part,
  putVersion,
  reserve,
  type Store,
} from '../store.ts';
import { writeXml } from '../write-xml.ts';

const maximumParts = 10_000;

export function createMultipartUpload({ request, store }: OperationContext): S3Response {
  const { key = '', headers } = request;
  const bucket = bucketNamed(store, request.bucket ?? '');
  checkKey(key);
  const algorithm = requestedAlgorithm(headers) ?? 'CRC64NVME';
  const composite = headers.get('x-amz-checksum-type') ?? (algorithm === 'CRC64NVME' ? 'FULL_OBJECT' : 'COMPOSITE');
  const checksumType = composite === 'COMPOSITE' ? 'COMPOSITE' : 'FULL_OBJECT';
  const id = randomBytes(24).toString('base64url');
  bucket.uploads.set(id, { id, key, headers: storedHeaders(headers), algorithm, checksumType, parts: new Map() });
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

export function uploadPart({ request, store }: OperationContext): S3Response {
  const { headers, body, query } = request;
  if (headers.has('x-amz-copy-source')) throw new S3Error('NotImplemented', 'UploadPartCopy is not implemented.');
  const { upload } = uploadOf({ request, store });
  const number = Number(query.get('partNumber'));
  if (!Number.isInteger(number) || number < 1 || number > maximumParts)
    throw new S3Error('InvalidArgument', `Part number must be an integer between 1 and ${maximumParts}, inclusive`);
  const checksum = verifyChecksums(headers, body, upload.algorithm);
  reserve(store, body.length);
  store.bytes -= upload.parts.get(number)?.body.length ?? 0;
  const eTag = md5Hex(body);
  upload.parts.set(number, { body, eTag, checksum: checksumOf(upload.algorithm, body) });
  return { status: 200, headers: { etag: `"${eTag}"`, [checksumHeader(checksum.algorithm)]: checksum.value } };
}

export function completeMultipartUpload({ request, store, emit, minimumPartBytes }: OperationContext): S3Response {
  const { key = '', headers } = request;
  const { bucket, upload } = uploadOf({ request, store });
  const parts = partsOf(request.body, upload, minimumPartBytes);
  checkWriteConditions(headers, currentVersion(bucket, key));
  const body = Buffer.concat(parts.map((part) => part.body));
  const checksum = wholeChecksum(upload, parts, body);
  const expected = headers.get(checksumHeader(checksum.algorithm));
  if (expected !== undefined && expected !== checksum.value)
    throw new S3Error('BadDigest', `The ${checksum.algorithm} you specified did not match the calculated checksum.`);
  discard(store, bucket, upload);
  const version = putVersion(store, bucket, key, { body, eTag: eTagOf(parts), headers: upload.headers, checksum });
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
  const { bucket, upload } = uploadOf({ request, store });
  discard(store, bucket, upload);
  return { status: 204, headers: {} };
}

function uploadOf({ request, store }: Pick<OperationContext, 'request' | 'store'>): {
  bucket: Bucket;
  upload: MultipartUpload;
} {
  const bucket = bucketNamed(store, request.bucket ?? '');
  const upload = bucket.uploads.get(request.query.get('uploadId') ?? '');
  if (upload === undefined || upload.key !== request.key)
    throw new S3Error('NoSuchUpload', 'The specified multipart upload does not exist.');
  return { bucket, upload };
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
