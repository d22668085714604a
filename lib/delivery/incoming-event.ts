import type { ArticleEvent } from './article-event.ts';

/** One piece of an event that succeeds or fails on its own: an S3 record, an SQS message, a task of Batch Operations. */
export interface EventItem {
  /** What the platform knows it by: messageId, taskId. Undefined where it has no name of its own. */
  readonly id: string | undefined;
  /** What it tells of, as far as it could be read; empty for a test event. */
  readonly events: readonly ArticleEvent[];
  /** Why it, or a part of it, could not be read; the item fails then, but a part that was read need not wait for that. */
  readonly error?: Error;
  /** How often the queue has handed it out by now, where it tells. */
  readonly receiveCount?: number;
}

/** What arrived, and with it how it is answered. The outermost envelope decides. */
export type IncomingEvent = Notification | QueueBatch | BatchOperation;

/** From S3, SNS, EventBridge, or an on-failure envelope: answered by success or by an error. */
interface Notification {
  readonly source: 'notification';
  readonly items: readonly EventItem[];
}

/** From SQS: answered with `batchItemFailures`. */
interface QueueBatch {
  readonly source: 'queue';
  readonly items: readonly EventItem[];
}

/** From S3 Batch Operations: answered with one result a task. */
export interface BatchOperation {
  readonly source: 'batch-operations';
  readonly invocationId: string;
  readonly invocationSchemaVersion: string;
  readonly items: readonly EventItem[];
}
