import type { ArticleEvent } from '../lib/delivery/article-event.ts';
import type { EventItem, IncomingEvent } from '../lib/delivery/incoming-event.ts';
import type { Outcome } from './outcome.ts';

/** A log line about one article of an event: names, counts and times, never the article's text. */
export interface ArticleLog extends Omit<Outcome, 'action' | 'failures'> {
  /** Lambda's own id. The platform's log lines have it too. */
  readonly requestId: string;
  readonly source: IncomingEvent['source'];
  /** Id of the message or task that brought the event. */
  readonly item?: string;
  /** How often SQS has delivered the message so far. */
  readonly receiveCount?: number;
  readonly event?: string;
  readonly bucket?: string;
  readonly key?: string;
  readonly version?: string;
  /** Name of the article, in an upload of several. */
  readonly feedItem?: string;
  readonly action: Outcome['action'] | 'failed';
  readonly error?: string;
}

/** Says which article of which item a line is about. */
export function describePiece(item: EventItem, event: ArticleEvent | undefined): Partial<ArticleLog> {
  const version = event?.versionId ?? event?.eTag;
  return {
    ...(item.id === undefined ? {} : { item: item.id }),
    ...(item.receiveCount === undefined ? {} : { receiveCount: item.receiveCount }),
    ...(event ? { event: event.name, bucket: event.bucket, key: event.key } : {}),
    ...(version === undefined ? {} : { version }),
  };
}
