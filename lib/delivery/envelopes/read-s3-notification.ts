import type { ArticleEvent } from '../article-event.ts';
import { decodeKey } from '../decode-key.ts';
import type { Envelope } from './envelope.ts';
import { describeName, members, optionalCount, optionalText, requiredText, toSeconds } from './members.ts';
import { readItem } from './read-item.ts';
import { hasRecordsOf, recordsOf } from './record-list.ts';

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html */
export const s3Notification: Envelope = {
  name: 'an S3 notification',
  recognizes: (event) =>
    hasRecordsOf(event, 'aws:s3') || (Array.isArray(event['Records']) && event['Records'].length === 0),
  read: (event) => ({
    source: 'notification',
    items: recordsOf(event).map((record) => readItem(undefined, () => readS3Record(record))),
  }),
};

/** What S3 sends when a notification is set up. It is about no object. */
export const s3TestEvent: Envelope = {
  name: 'the test event of S3',
  recognizes: (event) => event['Event'] === 's3:TestEvent',
  read: () => ({ source: 'notification', items: [{ id: undefined, events: [] }] }),
};

function readS3Record(record: unknown): ArticleEvent {
  const { eventSource, eventVersion, eventName, eventTime, s3 } = members(record, 'The record of an S3 notification');
  if (eventSource !== 'aws:s3') throw new Error(`eventSource is ${describeName(eventSource)}, not "aws:s3".`);
  // Minor versions only add members.
  if (typeof eventVersion !== 'string' || !eventVersion.startsWith('2.'))
    throw new Error(`An S3 notification of version ${describeName(eventVersion)}: only versions 2.x are understood.`);
  const { bucket, object } = members(s3, 's3');
  const { key, size, versionId, eTag, sequencer } = members(object, 's3.object');
  const name = requiredText(eventName, 'eventName');
  return {
    kind: kindOf(name),
    name,
    time: toSeconds(eventTime),
    bucket: requiredText(members(bucket, 's3.bucket')['name'], 's3.bucket.name'),
    key: decodeKey(requiredText(key, 's3.object.key')),
    versionId: optionalText(versionId),
    eTag: optionalText(eTag)?.replaceAll('"', ''),
    sequencer: optionalText(sequencer),
    size: optionalCount(size),
  };
}

function kindOf(name: string): ArticleEvent['kind'] {
  if (name.startsWith('ObjectCreated:')) return 'created';
  // A deletion by a rule of the bucket is as final as one by a person.
  return name.startsWith('ObjectRemoved:') || name.startsWith('LifecycleExpiration:') ? 'removed' : 'other';
}
