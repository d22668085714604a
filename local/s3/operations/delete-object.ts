import { changeOf, type S3Change } from '../change.ts';
import { checkWriteConditions } from '../conditions.ts';
import type { OperationContext, S3Response } from '../operation.ts';
import { type Bucket, bucketNamed, currentVersion, nextSequencer, putDeleteMarker, removeVersion } from '../store.ts';
import { checkVersionId } from './find-version.ts';

/** The result of a deletion. */
export interface Deletion {
  /** Of the delete marker that was added or removed. */
  readonly marker: boolean;
  readonly versionId: string | undefined;
}

export function deleteObject(context: OperationContext): S3Response {
  const { request, store } = context;
  const { bucket: bucketName = '', key = '', headers, query } = request;
  const bucket = bucketNamed(store, bucketName);
  if (headers.has('if-match')) checkWriteConditions(headers, currentVersion(bucket, key));
  const { marker, versionId } = deleteKey(context, bucket, key, query.get('versionId'));
  return {
    status: 204,
    headers: {
      ...(marker ? { 'x-amz-delete-marker': 'true' } : {}),
      ...(versionId === undefined ? {} : { 'x-amz-version-id': versionId }),
    },
  };
}

/**
 * Without a version id, in a versioned bucket, adds a delete marker. Otherwise removes the version for good. A missing
 * object is not an error.
 */
export function deleteKey(
  { store, emit }: OperationContext,
  bucket: Bucket,
  key: string,
  versionId: string | undefined,
): Deletion {
  if (versionId !== undefined) checkVersionId(versionId);
  if (versionId === undefined && bucket.versioning !== undefined) {
    const marker = putDeleteMarker(store, bucket, key);
    emit(changeOf('ObjectRemoved:DeleteMarkerCreated', bucket.name, key, marker));
    return { marker: true, versionId: marker.versionId };
  }
  const removed = removeVersion(store, bucket, key, versionId ?? 'null');
  if (removed) emit(removal(bucket.name, key, versionId, store.clock(), nextSequencer(store)));
  return { marker: removed?.deleteMarker ?? false, versionId };
}

function removal(bucket: string, key: string, versionId: string | undefined, time: Date, sequencer: string): S3Change {
  return { name: 'ObjectRemoved:Delete', bucket, key, time, sequencer, versionId, eTag: undefined, size: undefined };
}
