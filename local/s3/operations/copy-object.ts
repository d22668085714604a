import { changeOf } from '../change.ts';
import { checksumOf } from '../checksums.ts';
import { checkWriteConditions } from '../conditions.ts';
import { requestedAlgorithm, storedHeaders, versionHeaders } from '../object-headers.ts';
import type { OperationContext, S3Response } from '../operation.ts';
import { decode } from '../request.ts';
import { S3Error } from '../s3-error.ts';
import { bucketNamed, currentVersion, md5Hex, putVersion } from '../store.ts';
import { writeXml } from '../write-xml.ts';
import { findVersion } from './find-version.ts';

export function copyObject({ request, store, emit }: OperationContext): S3Response {
  const { bucket: bucketName = '', key = '', headers } = request;
  const { from, versionId } = sourceOf(headers.get('x-amz-copy-source') ?? '');
  const source = findVersion(bucketNamed(store, from.bucket), from.key, versionId);
  const bucket = bucketNamed(store, bucketName);
  const replaces = headers.get('x-amz-metadata-directive') === 'REPLACE';
  const own = storedHeaders(headers);
  if (!replaces && from.bucket === bucketName && from.key === key && versionId === undefined)
    throw new S3Error('InvalidRequest', 'This copy request is illegal: it copies an object to itself unchanged.');
  checkWriteConditions(headers, currentVersion(bucket, key));
  const { body } = source;
  const checksum = checksumOf(requestedAlgorithm(headers) ?? source.checksum?.algorithm ?? 'CRC64NVME', body);
  const written = { body, eTag: md5Hex(body), headers: replaces ? own : source.headers, checksum };
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

// `/bucket/key?versionId=…`, the key percent-encoded.
function sourceOf(header: string): { from: { bucket: string; key: string }; versionId: string | undefined } {
  const [path = '', version] = header.replace(/^\//, '').split('?versionId=');
  const mark = path.indexOf('/');
  if (mark < 1) throw new S3Error('InvalidArgument', `Copy Source must mention the source bucket and key: ${header}`);
  return { from: { bucket: decode(path.slice(0, mark)), key: decode(path.slice(mark + 1)) }, versionId: version };
}
