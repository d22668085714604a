import type { ChangeName, S3Change } from './change.ts';
import { encode } from './request.ts';

export type EventShape = 's3' | 'eventbridge';

/** Selects the changes that are notified. */
export interface NotificationRule {
  readonly bucket: string;
  /** `ObjectCreated:*`, or exact names. Default: all. */
  readonly events?: readonly string[];
  readonly prefix?: string;
  readonly suffix?: string;
  /** Who is told of them, and how, where it is not whom the server tells of all the others. */
  readonly target?: NotificationTarget;
}

export interface NotificationTarget {
  readonly eventShape: EventShape;
  readonly notify: (event: object) => unknown;
}

const account = '000000000000';

const reasons: Readonly<Record<ChangeName, string>> = {
  'ObjectCreated:Put': 'PutObject',
  'ObjectCreated:Post': 'POST Object',
  'ObjectCreated:Copy': 'CopyObject',
  'ObjectCreated:CompleteMultipartUpload': 'CompleteMultipartUpload',
  'ObjectRemoved:Delete': 'DeleteObject',
  'ObjectRemoved:DeleteMarkerCreated': 'DeleteObject',
};

const isSelected = (change: S3Change, { bucket, events, prefix = '', suffix = '' }: NotificationRule): boolean =>
  bucket === change.bucket &&
  change.key.startsWith(prefix) &&
  change.key.endsWith(suffix) &&
  (events?.some((event) => event === change.name || event === `${change.name.split(':')[0]}:*`) ?? true);

/**
 * Who is told of a change, each once. Without rules, whom the server tells is told of every change.
 * @param usual whom the server tells
 */
export function targetsOf(
  change: S3Change,
  rules: readonly NotificationRule[] | undefined,
  usual: NotificationTarget | undefined,
): readonly NotificationTarget[] {
  const selected = rules?.filter((rule) => isSelected(change, rule)).map(({ target }) => target ?? usual) ?? [usual];
  return [...new Set(selected)].filter((target) => target !== undefined);
}

/** The event by which AWS tells of a change: an S3 event notification, or an event of EventBridge. */
export function buildNotification(change: S3Change, shape: EventShape, region: string, requestId: string): object {
  return shape === 's3' ? s3Notification(change, region, requestId) : eventBridgeEvent(change, region, requestId);
}

function s3Notification(change: S3Change, region: string, requestId: string): object {
  const { bucket, eTag, size, versionId, sequencer } = change;
  const object = { key: notificationKey(change.key), size, eTag, versionId, sequencer };
  const record = {
    eventVersion: '2.3',
    eventSource: 'aws:s3',
    awsRegion: region,
    eventTime: change.time.toISOString(),
    eventName: change.name,
    userIdentity: { principalId: `AWS:${account}` },
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    responseElements: { 'x-amz-request-id': requestId, 'x-amz-id-2': requestId },
    s3: {
      s3SchemaVersion: '1.0',
      configurationId: 'local',
      bucket: { name: bucket, ownerIdentity: { principalId: account }, arn: `arn:aws:s3:::${bucket}` },
      object: withoutUndefined(object),
    },
  };
  return { Records: [record] };
}

function eventBridgeEvent(change: S3Change, region: string, requestId: string): object {
  const { bucket, key, size, eTag, versionId, sequencer } = change;
  const removed = change.name.startsWith('ObjectRemoved');
  const marker = change.name === 'ObjectRemoved:DeleteMarkerCreated';
  const deletion = removed ? { 'deletion-type': marker ? 'Delete Marker Created' : 'Permanently Deleted' } : {};
  return {
    version: '0',
    id: requestId,
    'detail-type': removed ? 'Object Deleted' : 'Object Created',
    source: 'aws.s3',
    account,
    time: change.time.toISOString().replace(/\.\d+Z$/, 'Z'),
    region,
    resources: [`arn:aws:s3:::${bucket}`],
    detail: {
      version: '0',
      bucket: { name: bucket },
      object: withoutUndefined({ key, size, etag: eTag, 'version-id': versionId, sequencer }),
      'request-id': requestId,
      requester: account,
      'source-ip-address': '127.0.0.1',
      reason: reasons[change.name],
      ...deletion,
    },
  };
}

/** The key as form data: a space becomes `+`, a slash stays. */
export function notificationKey(key: string): string {
  return encode(key).replaceAll('%20', '+').replaceAll('%2F', '/').replaceAll('%2A', '*').replaceAll('~', '%7E');
}

function withoutUndefined(object: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
