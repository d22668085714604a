import { changeOf } from '../change.ts';
import { verifyChecksums } from '../checksums.ts';
import { checkWriteConditions } from '../conditions.ts';
import { requestedAlgorithm, storedHeaders, versionHeaders } from '../object-headers.ts';
import type { OperationContext, S3Response } from '../operation.ts';
import { bucketNamed, currentVersion, md5Hex, putVersion } from '../store.ts';
import { tagsOfHeaders } from '../tags.ts';

export function putObject({ request, store, emit }: OperationContext): S3Response {
  const { bucket: bucketName = '', key = '', headers, body } = request;
  const bucket = bucketNamed(store, bucketName);
  const stored = storedHeaders(headers);
  const tags = tagsOfHeaders(headers);
  const checksum = verifyChecksums(headers, body, requestedAlgorithm(headers));
  checkWriteConditions(headers, currentVersion(bucket, key));
  const version = putVersion(store, bucket, key, { body, eTag: md5Hex(body), headers: stored, checksum, tags });
  emit(changeOf('ObjectCreated:Put', bucketName, key, version));
  return { status: 200, headers: versionHeaders(version) };
}
