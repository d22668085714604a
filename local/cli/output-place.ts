import { statSync } from 'node:fs';
import { isS3Place, parseS3Place } from './s3-place.ts';

/** Where records go. A stream gets all of them in the order given; a folder and a bucket have a key for each. */
export type OutputPlace =
  | { readonly kind: 'stream'; readonly file: string | undefined }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'bucket'; readonly bucket: string; readonly prefix: string };

/** @throws {UsageError} for what begins as a place in S3 and is none */
export function readOutputPlace(place: string | undefined): OutputPlace {
  if (place === undefined || place === '-') return { kind: 'stream', file: undefined };
  if (isS3Place(place)) {
    const { bucket, key } = parseS3Place(place);
    return { kind: 'bucket', bucket, prefix: key };
  }
  const isFolder = /[/\\]$/.test(place) || statSync(place, { throwIfNoEntry: false })?.isDirectory();
  return isFolder ? { kind: 'folder', folder: place } : { kind: 'stream', file: place };
}
