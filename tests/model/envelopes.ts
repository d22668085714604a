import type { S3Change } from '../../local/s3/change.ts';
import { buildNotification, notificationKey } from '../../local/s3/notification.ts';
import { articlesBucket } from './places.ts';
import type { Random } from './random.ts';

/** A message for the handler: about a change, or, for a backfill, about whatever is there. */
export interface Message {
  readonly id: string;
  readonly key: string;
  readonly change: S3Change | undefined;
  /** For a backfill: the version that its manifest names. */
  readonly versionId: string | undefined;
}

export interface Envelope {
  readonly name: string;
  readonly event: unknown;
}

const notification = (change: S3Change): object => buildNotification(change, 's3', 'us-east-1', 'r1');
const eventBridge = (change: S3Change): object => buildNotification(change, 'eventbridge', 'us-east-1', 'r1');
const snsMessage = (event: object) => ({ Type: 'Notification', TopicArn: 'arn', Message: JSON.stringify(event) });

/** Envelopes for a single change. */
const single: Readonly<Record<string, (change: S3Change) => object>> = {
  s3: notification,
  eventbridge: eventBridge,
  sns: (change) => ({ Records: [{ EventSource: 'aws:sns', Sns: snsMessage(notification(change)) }] }),
  'failed-invocation': (change) => ({ requestContext: {}, requestPayload: notification(change) }),
};

/** Bodies of a queue's message. */
const bodies: readonly ((change: S3Change) => object)[] = [
  notification,
  eventBridge,
  (change) => snsMessage(notification(change)),
];

/** Puts changes into an envelope that can hold that many. The tasks of a backfill have their own envelope. */
export function wrap(messages: readonly Message[], random: Random): Envelope {
  const changes = messages.flatMap(({ change }) => (change ? [change] : []));
  const [change] = changes;
  if (!change) return { name: 'batch-operations', event: batchOperations(messages) };
  if (changes.length === 1 && random.chance(0.6)) {
    const name = random.pick(Object.keys(single));
    return { name, event: single[name]?.(change) };
  }
  if (random.chance(0.3))
    return { name: 's3', event: { Records: changes.flatMap((each) => Object.values(notification(each)).flat()) } };
  const records = messages.map((message) => ({
    eventSource: 'aws:sqs',
    messageId: message.id,
    body: JSON.stringify(message.change && random.pick(bodies)(message.change)),
  }));
  return { name: 'sqs', event: { Records: records } };
}

const batchOperations = (messages: readonly Message[]) => ({
  invocationSchemaVersion: '2.0',
  invocationId: 'i1',
  tasks: messages.map(({ id, key, versionId }) => ({
    taskId: id,
    s3Bucket: articlesBucket,
    s3Key: notificationKey(key),
    s3VersionId: versionId ?? null,
  })),
});
