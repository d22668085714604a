import type { ArticleEvent } from './article-event.ts';
import { decodeKey } from './decode-key.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * The records of an S3 notification, not read yet, so that one that is broken does not cost its neighbours.
 * The test event that S3 sends when a notification is set up has none.
 * @throws Error for anything that is no S3 notification
 */
export function listS3Records(event: unknown): readonly unknown[] {
  if (isObject(event) && event['Event'] === 's3:TestEvent') return [];
  if (isObject(event) && Array.isArray(event['Records'])) return event['Records'];
  throw new Error(`Not an S3 notification: ${describe(event)}. Expected an object with a list "Records".`);
}

/** @throws Error for a record that is not S3's, of another major version than 2, or without bucket and key */
export function readS3Record(record: unknown): ArticleEvent {
  const { eventSource, eventVersion, eventName, eventTime, s3 } = members(record, 'record');
  if (eventSource !== 'aws:s3')
    throw new Error(`Not an S3 notification: eventSource is ${describe(eventSource)}, not "aws:s3".`);
  // Minor versions only add members.
  if (typeof eventVersion !== 'string' || !eventVersion.startsWith('2.'))
    throw new Error(`An S3 notification of version ${describe(eventVersion)}: only versions 2.x are understood.`);
  const { bucket, object } = members(s3, 's3');
  const { key, size, versionId, eTag, sequencer } = members(object, 's3.object');
  const name = required(eventName, 'eventName');
  return {
    kind: kindOf(name),
    name,
    time: toSeconds(eventTime),
    bucket: required(members(bucket, 's3.bucket')['name'], 's3.bucket.name'),
    key: decodeKey(required(key, 's3.object.key')),
    versionId: optional(versionId),
    eTag: optional(eTag)?.replaceAll('"', ''),
    sequencer: optional(sequencer),
    size: typeof size === 'number' ? size : undefined,
  };
}

function kindOf(name: string): ArticleEvent['kind'] {
  if (name.startsWith('ObjectCreated:')) return 'created';
  return name.startsWith('ObjectRemoved:') ? 'removed' : 'other';
}

/** `2026-03-04T06:12:09.123Z` to `2026-03-04T06:12:09Z`. */
function toSeconds(time: unknown): string | undefined {
  return /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(optional(time) ?? '')?.[1]?.concat('Z');
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function members(value: unknown, name: string): Members {
  if (isObject(value)) return value;
  throw new Error(`Not an S3 notification: ${name} is ${describe(value)}, not an object.`);
}

function required(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`Not an S3 notification: ${name} is ${describe(value)}, not a text.`);
}

const optional = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Short, and without the content of what may be no event at all. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return `an object with the members ${JSON.stringify(Object.keys(value).slice(0, 8))}`;
  return (JSON.stringify(value) ?? 'undefined').slice(0, 80);
}
