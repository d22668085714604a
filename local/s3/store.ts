import { createHash } from 'node:crypto';
import type { Checksum } from './checksums.ts';
import { type NotificationConfiguration, noNotifications } from './notification-configuration.ts';
import { S3Error } from './s3-error.ts';
import type { Tags } from './tags.ts';

/** One version of an object, or a delete marker. */
export interface Version {
  /** `null` in a bucket without versioning. */
  readonly versionId: string;
  readonly deleteMarker: boolean;
  readonly body: Buffer;
  /** Without quotation marks. */
  readonly eTag: string;
  readonly lastModified: Date;
  /** Grows with every write to the bucket. Hexadecimal; compared after padding with zeros on the right. */
  readonly sequencer: string;
  /** The headers that GET returns: content-type, x-amz-meta-… */
  readonly headers: ReadonlyMap<string, string>;
  readonly checksum: Checksum | undefined;
  /** They may be replaced without a new version. */
  tags: Tags;
}

export interface Part {
  readonly body: Buffer;
  readonly eTag: string;
  readonly checksum: Checksum;
  readonly lastModified: Date;
}

export interface MultipartUpload {
  readonly id: string;
  readonly key: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly algorithm: Checksum['algorithm'];
  readonly checksumType: Checksum['type'];
  readonly tags: Tags;
  readonly initiatedAt: Date;
  readonly parts: Map<number, Part>;
}

export interface Bucket {
  readonly name: string;
  readonly createdAt: Date;
  versioning: 'Enabled' | 'Suspended' | undefined;
  notification: NotificationConfiguration;
  /** By key, with the current version last. */
  readonly versions: Map<string, Version[]>;
  readonly uploads: Map<string, MultipartUpload>;
}

export interface Store {
  readonly buckets: Map<string, Bucket>;
  readonly clock: () => Date;
  readonly maximumBytes: number;
  bytes: number;
  /** The time of the last sequencer in milliseconds, and the number of writes since the start. */
  lastTime: number;
  writes: number;
}

export type NewVersion = Pick<Version, 'body' | 'eTag' | 'headers' | 'checksum' | 'tags'>;

const maximumKeyBytes = 1024;

export function createStore(clock: () => Date, maximumBytes: number): Store {
  return { buckets: new Map(), clock, maximumBytes, bytes: 0, lastTime: 0, writes: 0 };
}

export function createBucket(store: Store, name: string, versioning: boolean): Bucket {
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name))
    throw new S3Error('InvalidBucketName', `The specified bucket is not valid: ${name}`);
  if (store.buckets.has(name)) throw new S3Error('BucketAlreadyOwnedByYou', 'You already own a bucket with this name.');
  const bucket: Bucket = {
    name,
    createdAt: store.clock(),
    versioning: versioning ? 'Enabled' : undefined,
    notification: noNotifications,
    versions: new Map(),
    uploads: new Map(),
  };
  store.buckets.set(name, bucket);
  return bucket;
}

export function bucketNamed(store: Store, name: string): Bucket {
  const bucket = store.buckets.get(name);
  if (bucket === undefined) throw new S3Error('NoSuchBucket', `The specified bucket does not exist: ${name}`);
  return bucket;
}

/** The newest version, unless it is a delete marker. */
export function currentVersion(bucket: Bucket, key: string): Version | undefined {
  const newest = bucket.versions.get(key)?.at(-1);
  return newest?.deleteMarker ? undefined : newest;
}

/** @param id used instead of a new one, where the bucket has versions */
export function putVersion(store: Store, bucket: Bucket, key: string, version: NewVersion, id?: string): Version {
  return addVersion(store, bucket, key, { ...version, deleteMarker: false }, id);
}

export function putDeleteMarker(store: Store, bucket: Bucket, key: string): Version {
  const marker = {
    body: Buffer.alloc(0),
    eTag: md5Hex(Buffer.alloc(0)),
    headers: new Map(),
    checksum: undefined,
    tags: [],
  };
  return addVersion(store, bucket, key, { ...marker, deleteMarker: true });
}

function addVersion(
  store: Store,
  bucket: Bucket,
  key: string,
  version: NewVersion & Pick<Version, 'deleteMarker'>,
  id?: string,
): Version {
  checkKey(key);
  reserve(store, version.body.length);
  const sequencer = nextSequencer(store);
  const versionId = bucket.versioning === 'Enabled' ? (id ?? versionIdOf(sequencer, key)) : 'null';
  if (versionId === 'null') removeVersion(store, bucket, key, versionId);
  const added: Version = { ...version, versionId, sequencer, lastModified: store.clock() };
  const versions = bucket.versions.get(key);
  if (versions) versions.push(added);
  else bucket.versions.set(key, [added]);
  return added;
}

/** @throws S3Error EntityTooLarge when the server's memory limit would be exceeded */
export function reserve(store: Store, bytes: number): void {
  if (store.bytes + bytes > store.maximumBytes)
    throw new S3Error('EntityTooLarge', `This server holds at most ${store.maximumBytes} bytes in all.`);
  store.bytes += bytes;
}

export function checkKey(key: string): void {
  // Half a surrogate pair has no UTF-8 form: no listing could show it.
  if (!key.isWellFormed()) throw new S3Error('InvalidArgument', 'The key is not well-formed Unicode.');
  if (Buffer.byteLength(key) > maximumKeyBytes)
    throw new S3Error(
      'KeyTooLongError',
      `Your key is too long: ${Buffer.byteLength(key)} bytes of ${maximumKeyBytes}.`,
    );
}

export function removeVersion(store: Store, bucket: Bucket, key: string, versionId: string): Version | undefined {
  const versions = bucket.versions.get(key) ?? [];
  const index = versions.findIndex((version) => version.versionId === versionId);
  const [removed] = index < 0 ? [] : versions.splice(index, 1);
  if (removed) store.bytes -= removed.body.length;
  if (versions.length === 0) bucket.versions.delete(key);
  return removed;
}

/** Sorted by their UTF-8 bytes, as S3 lists them. */
export function sortedKeys(bucket: Bucket): string[] {
  return [...bucket.versions.keys()].sort(compareKeys);
}

export function compareKeys(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

// Trailing zeros are cut, since lengths differ on S3 too. Sequencers grow even if the clock stands still or jumps back.
export function nextSequencer(store: Store): string {
  store.lastTime = Math.max(store.lastTime, store.clock().getTime());
  store.writes += 1;
  const count = store.writes.toString(16).padStart(8, '0');
  return `${store.lastTime.toString(16).padStart(12, '0')}${count}`.toUpperCase().replace(/(?:00)+$/, '');
}

function versionIdOf(sequencer: string, key: string): string {
  return createHash('sha256').update(`${sequencer} ${key}`).digest('base64url').replaceAll('-', '.').slice(0, 32);
}

export function md5Hex(bytes: Buffer): string {
  return createHash('md5').update(bytes).digest('hex');
}
