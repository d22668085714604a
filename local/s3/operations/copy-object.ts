import { changeOf } from '../change.ts';
import { checksumOf } from '../checksums.ts';
import { checkWriteConditions } from '../conditions.ts';
import { requestedAlgorithm, storedHeaders, versionHeaders } from '../object-headers.ts';
import type { OperationContext, S3Response } from '../operation.ts';
import { S3Error } from '../s3-error.ts';
import { bucketNamed, currentVersion, md5Hex, putVersion } from '../store.ts';
import { tagsOfHeaders } from '../tags.ts';
import { writeXml } from '../write-xml.ts';
import { findCopySource } from './copy-source.ts';

export function copyObject({ request, store, emit }: OperationContext): S3Response {
  const { bucket: bucketName = '', key = '', headers } = request;
  const from = findCopySource(request, store);
  const source = from.version;
  const bucket = bucketNamed(store, bucketName);
  const replaces = headers.get('x-amz-metadata-directive') === 'REPLACE';
  const own = storedHeaders(headers);
  const tags = headers.get('x-amz-tagging-directive') === 'REPLACE' ? tagsOfHeaders(headers) : source.tags;
  if (headers.has('x-amz-copy-source-range'))
    throw new S3Error('NotImplemented', 'Only a part of a multipart upload can be a copy of a range.');
  if (!replaces && from.bucket === bucketName && from.key === key && from.versionId === undefined)
    throw new S3Error('InvalidRequest', 'This copy request is illegal: it copies an object to itself unchanged.');
  checkWriteConditions(headers, currentVersion(bucket, key));
  const { body } = source;
  const checksum = checksumOf(requestedAlgorithm(headers) ?? source.checksum?.algorithm ?? 'CRC64NVME', body);
  const written = { body, eTag: md5Hex(body), headers: replaces ? own : source.headers, checksum, tags };
  const version = putVersion(store, bucket, key, written);
  emit(changeOf('ObjectCreated:Copy', bucketName, key, version));
  const result = writeXml('CopyObjectResult', [
    ['LastModified', version.lastModified.toISOString()],
    ['ETag', `"${version.eTag}"`],
    [`Checksum${checksum.algorithm}`, checksum.value],
    ['ChecksumType', checksum.type],
  ]);
  const { etag: _inBody, ...shown } = versionHeaders(version);
  return { status: 200, headers: { ...shown, 'x-amz-copy-source-version-id': source.versionId }, body: result };
}
