import type { ArticleEvent } from '../article-event.ts';
import type { EventItem } from '../incoming-event.ts';
import type { Envelope } from './envelope.ts';
import {
  describeName,
  isMembers,
  type Members,
  members,
  optionalCount,
  optionalText,
  requiredText,
  toSeconds,
} from './members.ts';
import { readItem } from './read-item.ts';

/** @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html */
export const eventBridgeEvent: Envelope = {
  name: 'an event of EventBridge',
  recognizes: (event) => 'detail-type' in event && 'detail' in event,
  read: (event) => ({ source: 'notification', items: [readEventItem(event)] }),
};

const kinds: ReadonlyMap<unknown, ArticleEvent['kind']> = new Map([
  ['Object Created', 'created'],
  // Lifecycle rules use this name too, with a reason of their own.
  ['Object Deleted', 'removed'],
]);

function readEventItem(event: Members): EventItem {
  if (event['source'] !== 'aws.s3')
    throw new Error(`An event of EventBridge from ${describeName(event['source'])}: only "aws.s3" is understood.`);
  const { id, detail } = event;
  const kind = kinds.get(event['detail-type']) ?? 'other';
  // A rule that is too wide also brings calls of the S3 API, which do not name objects in this way.
  if (kind === 'other' && !(isMembers(detail) && isMembers(detail['object']) && isMembers(detail['bucket'])))
    return { id: optionalText(id), events: [] };
  return readItem(optionalText(id), () => readDetail(event, kind));
}

function readDetail(event: Members, kind: ArticleEvent['kind']): ArticleEvent {
  const { bucket, object, reason } = members(event['detail'], 'detail');
  const { key, size, etag, 'version-id': versionId, sequencer } = members(object, 'detail.object');
  const type = requiredText(event['detail-type'], 'detail-type');
  return {
    kind,
    name: typeof reason === 'string' ? `${type}: ${reason}` : type,
    time: toSeconds(event['time']),
    bucket: requiredText(members(bucket, 'detail.bucket')['name'], 'detail.bucket.name'),
    // Not encoded: here a plus sign is a plus sign.
    key: requiredText(key, 'detail.object.key'),
    versionId: optionalText(versionId),
    eTag: optionalText(etag)?.replaceAll('"', ''),
    sequencer: optionalText(sequencer),
    size: optionalCount(size),
  };
}
