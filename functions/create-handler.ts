import type { ArticleEvent } from '../lib/delivery/article-event.ts';
import type { EventItem } from '../lib/delivery/incoming-event.ts';
import { readEvent } from '../lib/delivery/read-event.ts';
import { type Answer, answer, type Handled } from './answer.ts';
import { type ArticleLog, describePiece } from './article-log.ts';
import { describeError, eventError } from './classify-error.ts';
import { deliverArticle, type Engine, type Outcome } from './deliver-article.ts';
import { embedMetrics } from './embed-metrics.ts';
import { mapConcurrently } from './map-concurrently.ts';
import type { ObjectStore } from './object-store.ts';
import type { Configuration } from './read-configuration.ts';
import { startDeadline } from './start-deadline.ts';

/** What is used of Lambda's context. Who calls without a deadline has none. */
export interface Invocation {
  readonly awsRequestId: string;
  readonly functionName?: string;
  readonly getRemainingTimeInMillis?: () => number;
}

export type Handler = (event: unknown, invocation: Invocation) => Promise<Answer>;

/** What an item tells of: an article, or that it could not be read. */
interface Piece {
  readonly item: EventItem;
  readonly event?: ArticleEvent;
  readonly error?: Error;
}

/** Articles are read and written side by side; each may hold its bytes, its text and its annotations in memory. */
const mostAtOnce = 4;

/**
 * Makes the Lambda handler. One line of JSON goes to `log` for each article; `answer` says what the handler returns and when it rejects.
 * @param clock milliseconds since 1970
 */
export function createHandler(
  configuration: Configuration,
  store: ObjectStore,
  log: (line: string) => void,
  clock: () => number = Date.now,
  engine?: Engine,
): Handler {
  return async (event, { awsRequestId: requestId, functionName = 'local', getRemainingTimeInMillis }) => {
    const incoming = readEvent(event);
    const deadline = startDeadline(getRemainingTimeInMillis);
    const deliver = (article: ArticleEvent) =>
      deadline.run((signal) => deliverArticle(article, configuration, store, signal, engine));
    try {
      const handled = await mapConcurrently(incoming.items.flatMap(piecesOf), mostAtOnce, async (piece) => {
        const known = { requestId, source: incoming.source, ...describePiece(piece.item, piece.event) };
        const result = await handlePiece(piece, known, deliver);
        log(JSON.stringify(embedMetrics(result.log, functionName, clock())));
        return result;
      });
      return answer(incoming, handled);
    } finally {
      deadline.end();
    }
  };
}

/** What could be read of an item, and what could not. */
function piecesOf(item: EventItem): readonly Piece[] {
  const pieces = item.events.map((event) => ({ item, event }));
  return item.error ? [...pieces, { item, error: item.error }] : pieces;
}

async function handlePiece(
  { item, event, error }: Piece,
  known: Omit<ArticleLog, 'action'>,
  deliver: (event: ArticleEvent) => Promise<Outcome>,
): Promise<Handled> {
  try {
    if (!event) throw eventError(error ?? new Error('It tells of nothing.'));
    return { item, log: { ...known, ...(await deliver(event)) } };
  } catch (failure) {
    return { item, log: { ...known, action: 'failed', error: describeError(failure) }, error: failure };
  }
}
