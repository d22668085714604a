import type { Version } from './store.ts';

export type ChangeName =
  | 'ObjectCreated:Put'
  | 'ObjectCreated:Post'
  | 'ObjectCreated:Copy'
  | 'ObjectCreated:CompleteMultipartUpload'
  | 'ObjectRemoved:Delete'
  | 'ObjectRemoved:DeleteMarkerCreated';

/** A write that has happened, apart from the envelope that tells of it. */
export interface S3Change {
  readonly name: ChangeName;
  readonly bucket: string;
  /** Decoded. */
  readonly key: string;
  readonly time: Date;
  readonly sequencer: string;
  /** Undefined in a bucket without versioning. */
  readonly versionId: string | undefined;
  readonly eTag: string | undefined;
  readonly size: number | undefined;
}

/** Describes a version that was just written. */
export function changeOf(name: ChangeName, bucket: string, key: string, version: Version): S3Change {
  const { sequencer, versionId, lastModified, eTag, body } = version;
  return {
    name,
    bucket,
    key,
    time: lastModified,
    sequencer,
    versionId: versionId === 'null' ? undefined : versionId,
    eTag,
    size: version.deleteMarker ? undefined : body.length,
  };
}
