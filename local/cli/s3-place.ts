import { UsageError } from './usage-error.ts';

export interface S3Place {
  readonly bucket: string;
  /** A key or a prefix; may be empty. */
  readonly key: string;
}

export const isS3Place = (text: string): boolean => text.startsWith('s3://');

/** @throws {UsageError} */
export function parseS3Place(url: string): S3Place {
  const [, bucket, key = ''] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/s.exec(url) ?? [];
  if (bucket !== undefined) return { bucket, key };
  throw new UsageError(`${JSON.stringify(url)} is no place in S3; it takes s3://BUCKET or s3://BUCKET/PREFIX.`);
}
