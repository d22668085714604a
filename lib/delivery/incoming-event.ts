import type { ArticleEvent } from './article-event.ts';

/** A part of an event that succeeds or fails on its own: an S3 record, an SQS message, a task of Batch Operations. */
export interface EventItem {
  /** Its name on the platform: messageId, taskId. Undefined where it has none. */
  readonly id: string | undefined;
  /** As far as they could be read; empty for a test event. */
  readonly events: readonly ArticleEvent[];
  /** Why the item, or a part of it, could not be read. The item fails then, after the events that could be read. */
  readonly error?: Error;
  /** How often the queue has delivered it so far, if it says so. */
  readonly receiveCount?: number;
}

/** An event and the form of its answer, which the outermost envelope decides. */
export type IncomingEvent = Notification | QueueBatch | BatchOperation;

/** From S3, SNS, EventBridge, or an on-failure envelope: answered with success or an error. */
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
