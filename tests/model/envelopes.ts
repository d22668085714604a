import { matchesPattern } from '../../local/eventbridge/matches-pattern.ts';
import type { S3Change } from '../../local/s3/change.ts';
import { buildNotification, notificationKey } from '../../local/s3/notification.ts';
import { articlesPattern } from '../../local/session/articles-pattern.ts';
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

type Wrap = (change: S3Change) => object;

const notification: Wrap = (change) => buildNotification(change, 's3', 'us-east-1', 'r1');
/** Only what the rule of the deployment takes comes to the function. */
const eventBridge: Wrap = (change) => {
  const event = buildNotification(change, 'eventbridge', 'us-east-1', 'r1');
  if (!matchesPattern(event, articlesPattern)) throw new Error(`The rule does not take ${change.name} ${change.key}.`);
  return event;
};
const failed =
  (inner: Wrap): Wrap =>
  (change) => ({ requestContext: {}, requestPayload: inner(change) });
const snsMessage = (event: object) => ({ Type: 'Notification', TopicArn: 'arn', Message: JSON.stringify(event) });
const sns: Wrap = (change) => ({ Records: [{ EventSource: 'aws:sns', Sns: snsMessage(notification(change)) }] });

interface Feed {
  /** Envelopes for a single change. */
  readonly single: Readonly<Record<string, Wrap>>;
  /** Bodies of a queue's message. */
  readonly bodies: readonly Wrap[];
}

/** What comes to the function from each feed of serverless.yml, after redrive too; and everything in turns. */
const feeds: Readonly<Record<string, Feed>> = {
  direct: {
    single: { s3: notification, 'failed-invocation': failed(notification) },
    bodies: [failed(notification)],
  },
  queue: { single: {}, bodies: [notification] },
  eventbridge: { single: {}, bodies: [eventBridge] },
  'eventbridge-function': {
    single: { eventbridge: eventBridge, 'failed-invocation': failed(eventBridge) },
    bodies: [eventBridge, failed(eventBridge)],
  },
  any: {
    single: { s3: notification, eventbridge: eventBridge, sns, 'failed-invocation': failed(notification) },
    bodies: [notification, eventBridge, (change) => snsMessage(notification(change))],
  },
};

export const modelFeeds: readonly string[] = Object.keys(feeds);

/** Puts changes into an envelope that can hold that many. The tasks of a backfill have their own envelope. */
export function wrap(messages: readonly Message[], random: Random, feed: string): Envelope {
  const { single, bodies } = feeds[feed] as Feed;
  const changes = messages.flatMap(({ change }) => (change ? [change] : []));
  const [change] = changes;
  if (!change) return { name: 'batch-operations', event: batchOperations(messages) };
  const names = Object.keys(single);
  if (changes.length === 1 && names.length > 0 && random.chance(0.6)) {
    const name = random.pick(names);
    return { name, event: single[name]?.(change) };
  }
  if (feed === 'any' && random.chance(0.3))
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
