import { S3Error } from '../s3-error.ts';
import { type Bucket, currentVersion, type Version } from '../store.ts';

/**
 * The version to read: the named one, or else the current one.
 * @throws S3Error NoSuchKey, NoSuchVersion, InvalidArgument, MethodNotAllowed (a delete marker named by its id)
 */
export function findVersion(bucket: Bucket, key: string, versionId: string | undefined): Version {
  return versionId === undefined ? findCurrent(bucket, key) : findNamed(bucket, key, versionId);
}

/** @throws S3Error InvalidArgument */
export function checkVersionId(versionId: string): void {
  if (!/^(?:null|[\w.]{32})$/.test(versionId)) throw new S3Error('InvalidArgument', 'Invalid version id specified');
}

function findCurrent(bucket: Bucket, key: string): Version {
  const current = currentVersion(bucket, key);
  if (current) return current;
  const marker = bucket.versions.get(key)?.at(-1);
  const headers = marker && { 'x-amz-delete-marker': 'true', 'x-amz-version-id': marker.versionId };
  throw new S3Error('NoSuchKey', 'The specified key does not exist.', headers);
}

function findNamed(bucket: Bucket, key: string, versionId: string): Version {
  checkVersionId(versionId);
  const version = bucket.versions.get(key)?.find((candidate) => candidate.versionId === versionId);
  if (version === undefined) throw new S3Error('NoSuchVersion', 'The specified version does not exist.');
  if (version.deleteMarker)
    throw new S3Error('MethodNotAllowed', 'The specified method is not allowed against this resource.', {
      'x-amz-delete-marker': 'true',
      allow: 'DELETE',
    });
  return version;
}
