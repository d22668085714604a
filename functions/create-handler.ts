import type { ArticleEvent } from '../lib/delivery/article-event.ts';
import type { EventItem } from '../lib/delivery/incoming-event.ts';
import { readEvent } from '../lib/delivery/read-event.ts';
import { type Answer, answer, type Handled } from './answer.ts';
import { type ArticleLog, describePiece } from './article-log.ts';
import { describeError, eventError, isPermanent } from './classify-error.ts';
import { deliverArticle } from './deliver-article.ts';
import { embedMetrics } from './embed-metrics.ts';
import { mapConcurrently } from './map-concurrently.ts';
import type { ItemOutcome, Outcome } from './outcome.ts';
import { recordMakers } from './record-makers.ts';
import { startDeadline } from './start-deadline.ts';
import { waitMs } from './wait-ms.ts';
import type { Workplace } from './workplace.ts';

/** The part of Lambda's context that is used. There is no deadline when called without one. */
export interface Invocation {
  readonly awsRequestId: string;
  readonly functionName?: string;
  readonly getRemainingTimeInMillis?: () => number;
}

export type Handler = (event: unknown, invocation: Invocation) => Promise<Answer>;

type Deliver = (event: ArticleEvent, onItem: (outcome: ItemOutcome) => void) => Promise<Outcome>;

/** An article of an item, or the error of a part that could not be read. */
interface Piece {
  readonly item: EventItem;
  readonly event?: ArticleEvent;
  readonly error?: Error;
}

/** Articles are read and written side by side. Each may hold its bytes, its text and its annotations in memory. */
const mostAtOnce = 4;

export interface HandlerParts
  extends Pick<Workplace, 'configuration' | 'store'>,
    Partial<Pick<Workplace, 'makers' | 'wait'>> {
  /** Gets one line of JSON for each article, and one for each upload of several. */
  readonly log: (line: string) => void;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/** Makes the Lambda handler. See `answer` for what it returns and when it rejects. */
export function createHandler(parts: HandlerParts): Handler {
  const { configuration, store, log, clock = Date.now, makers = recordMakers, wait = waitMs } = parts;
  return async (event, { awsRequestId: requestId, functionName = 'local', getRemainingTimeInMillis }) => {
    const incoming = readEvent(event);
    const deadline = startDeadline(getRemainingTimeInMillis);
    const deliver: Deliver = (article, onItem) =>
      deadline.run((signal) => deliverArticle(article, { configuration, store, makers, wait, signal, onItem }));
    const say = (line: ArticleLog) => log(JSON.stringify(embedMetrics(line, functionName, clock())));
    try {
      const handled = await mapConcurrently(incoming.items.flatMap(piecesOf), mostAtOnce, async (piece) => {
        const known = { requestId, source: incoming.source, ...describePiece(piece.item, piece.event) };
        const result = await handlePiece(piece, known, deliver, say);
        say(result.log);
        return result;
      });
      return answer(incoming, handled);
    } finally {
      deadline.end();
    }
  };
}

/** The articles of an item, and the part that could not be read. */
function piecesOf(item: EventItem): readonly Piece[] {
  const pieces = item.events.map((event) => ({ item, event }));
  return item.error ? [...pieces, { item, error: item.error }] : pieces;
}

async function handlePiece(
  { item, event, error }: Piece,
  known: Omit<ArticleLog, 'action'>,
  deliver: Deliver,
  say: (line: ArticleLog) => void,
): Promise<Handled> {
  const onItem = ({ error: failure, ...outcome }: ItemOutcome) =>
    say({ ...known, ...outcome, ...(failure === undefined ? {} : { error: describeError(failure) }) });
  try {
    if (!event) throw eventError(error ?? new Error('It tells of nothing.'));
    const { failures = [], ...outcome } = await deliver(event, onItem);
    if (failures.length === 0) return { item, log: { ...known, ...outcome } };
    // If one of the failures is temporary, all articles are worth another try.
    const failure = failures.find((each) => !isPermanent(each)) ?? failures[0];
    const message = `${failures.length} of its articles failed: ${describeError(failure)}`;
    return { item, log: { ...known, ...outcome, action: 'failed', error: message }, error: failure };
  } catch (failure) {
    return { item, log: { ...known, action: 'failed', error: describeError(failure) }, error: failure };
  }
}
