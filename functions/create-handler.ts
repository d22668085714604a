import type { Context, S3Event } from 'aws-lambda';
import type { ArticleEvent } from '../lib/delivery/article-event.ts';
import type { EventItem } from '../lib/delivery/incoming-event.ts';
import { readEvent } from '../lib/delivery/read-event.ts';
import { deliverArticle, type Outcome } from './deliver-article.ts';
import { mapConcurrently } from './map-concurrently.ts';
import type { ObjectStore } from './object-store.ts';
import type { Configuration } from './read-configuration.ts';

/** What is logged for each record of an event, and what the handler returns: names, counts and times, never the article's text. */
export interface ArticleLog extends Omit<Outcome, 'action'> {
  readonly requestId: string;
  readonly action: Outcome['action'] | 'failed';
  readonly event?: string;
  readonly bucket?: string;
  readonly key?: string;
  readonly version?: string;
  readonly error?: string;
}

/** Articles are read and written side by side; each may hold its bytes, its text and its annotations in memory. */
const mostAtOnce = 4;

export type Handler = (event: S3Event, context: Pick<Context, 'awsRequestId'>) => Promise<readonly ArticleLog[]>;

/**
 * Makes the Lambda handler for S3 notifications. One line of JSON goes to `log` for each record of an event. The handler rejects when
 * a record could not be handled, after all others were, so that the platform delivers the event again.
 */
export function createHandler(configuration: Configuration, store: ObjectStore, log: (line: string) => void): Handler {
  return async (event, context) => {
    const errors: unknown[] = [];
    const work = readEvent(event).items.flatMap(piecesOf);
    const logs = await mapConcurrently(work, mostAtOnce, async (piece) => {
      const entry = await handlePiece(piece, configuration, store, context.awsRequestId, errors);
      log(JSON.stringify(entry));
      return entry;
    });
    if (errors.length === 0) return logs;
    const keys = logs.filter(({ action }) => action === 'failed').map(({ key }) => JSON.stringify(key ?? '?'));
    throw new AggregateError(errors, `${errors.length} of ${logs.length} articles failed: ${keys.join(', ')}`);
  };
}

/** What could be read, and what could not. */
const piecesOf = ({ events, error }: EventItem): readonly (ArticleEvent | Error)[] =>
  error ? [...events, error] : events;

async function handlePiece(
  piece: ArticleEvent | Error,
  configuration: Configuration,
  store: ObjectStore,
  requestId: string,
  errors: unknown[],
): Promise<ArticleLog> {
  let about = {};
  try {
    if (piece instanceof Error) throw piece;
    const { name, bucket, key, versionId, eTag } = piece;
    about = { event: name, bucket, key, version: versionId ?? eTag };
    return { requestId, ...about, ...(await deliverArticle(piece, configuration, store)) };
  } catch (error) {
    errors.push(error);
    return { requestId, ...about, action: 'failed', error: describeError(error) };
  }
}

/** A refused connection has no message, only a code. */
function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.name}: ${error.message || (error as NodeJS.ErrnoException).code}`;
}
