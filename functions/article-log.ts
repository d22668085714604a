import type { ArticleEvent } from '../lib/delivery/article-event.ts';
import type { EventItem, IncomingEvent } from '../lib/delivery/incoming-event.ts';
import type { Outcome } from './outcome.ts';

/** What is logged for each article that an event tells of: names, counts and times, never the article's text. */
export interface ArticleLog extends Omit<Outcome, 'action' | 'failures'> {
  /** Lambda's own, by which the platform's log lines are found too. */
  readonly requestId: string;
  readonly source: IncomingEvent['source'];
  /** The message or the task that brought the event. */
  readonly item?: string;
  /** How often SQS has handed out the message by now. */
  readonly receiveCount?: number;
  readonly event?: string;
  readonly bucket?: string;
  readonly key?: string;
  readonly version?: string;
  /** Which of several articles of the upload. */
  readonly feedItem?: string;
  readonly action: Outcome['action'] | 'failed';
  readonly error?: string;
}

/** Which article of which item a line is about. */
export function describePiece(item: EventItem, event: ArticleEvent | undefined): Partial<ArticleLog> {
  const version = event?.versionId ?? event?.eTag;
  return {
    ...(item.id === undefined ? {} : { item: item.id }),
    ...(item.receiveCount === undefined ? {} : { receiveCount: item.receiveCount }),
    ...(event ? { event: event.name, bucket: event.bucket, key: event.key } : {}),
    ...(version === undefined ? {} : { version }),
  };
}
