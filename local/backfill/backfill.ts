import { mapConcurrently } from '../../functions/map-concurrently.ts';
import { compareVersions } from '../../lib/delivery/compare-versions.ts';
import { findRefusal, type Places } from '../../lib/delivery/find-refusal.ts';
import { resultKey } from '../../lib/delivery/result-key.ts';
import type { ResultMetadata } from '../../lib/delivery/result-metadata.ts';
import { engineVersion } from '../../lib/model/versions.ts';
import type { ArticleObject, ListedPage } from './article-object.ts';
import type { Counts } from './counts.ts';

/** What a backfill needs of the world. */
export interface BackfillParts {
  /** A page of the articles whose keys come after `startAfter`, or the one that `token` stands for. */
  readonly list: (startAfter: string | undefined, token: string | undefined) => Promise<ListedPage>;
  /** What the record at a key says of itself; `absent`: there is none; `unknown`: it says nothing. */
  readonly head: (resultKey: string) => Promise<ResultMetadata | 'absent' | 'unknown'>;
  /** Waits for its turn, sends, and is done when all of them are sent; false when it was stopped while it waited. */
  readonly send: (articles: readonly ArticleObject[]) => Promise<boolean>;
  /** Most articles in one call of `send`. */
  readonly batch: number;
  /** Called after every step. */
  readonly onProgress: (state: BackfillState) => void;
}

export interface BackfillState {
  readonly counts: Counts;
  /** Every key up to this one has been dealt with. */
  startAfter: string | undefined;
  /** Articles still to be sent; known once the listing has ended. */
  remaining: number | undefined;
}

interface Job extends Places {
  /** Also articles whose record is up to date. */
  readonly all: boolean;
}

/** What hides the most waiting behind what the SDK opens at once: 50 connections. */
const headsAtOnce = 48;

const archives = new Set(['GLACIER', 'DEEP_ARCHIVE']);

/**
 * Sends every article that has no up to date record, in the order of the keys, a page of the listing in memory at a time.
 * @returns whether it came to the end; when not, `state.startAfter` is where to go on
 */
export async function backfill(
  job: Job,
  parts: BackfillParts,
  state: BackfillState,
  signal: AbortSignal,
): Promise<boolean> {
  const { startAfter } = state;
  let pending: ArticleObject[] = [];
  let token: string | undefined;
  do {
    if (signal.aborted) return false;
    const page = await parts.list(startAfter, token);
    state.counts.pages++;
    state.counts.listed += page.objects.length;
    const due = await findDue(page.objects, job, parts, state, signal);
    if (due === undefined) return false;
    pending.push(...due);
    token = page.next;
    const least = token === undefined ? 1 : parts.batch;
    pending = await sendBatches(pending, least, token === undefined, parts, state);
    if (pending.length >= least) return false;
    if (pending.length === 0) state.startAfter = page.objects.at(-1)?.key ?? state.startAfter;
    parts.onProgress(state);
  } while (token !== undefined);
  return true;
}

/** Sends in full batches as long as there are `least` articles. @returns what is left over */
async function sendBatches(
  pending: readonly ArticleObject[],
  least: number,
  isLastPage: boolean,
  { send, batch, onProgress }: BackfillParts,
  state: BackfillState,
): Promise<ArticleObject[]> {
  let sent = 0;
  while (pending.length - sent >= least) {
    const articles = pending.slice(sent, sent + batch);
    if (!(await send(articles))) break;
    sent += articles.length;
    state.counts.sent += articles.length;
    state.startAfter = articles.at(-1)?.key;
    if (isLastPage) state.remaining = pending.length - sent;
    onProgress(state);
  }
  return pending.slice(sent);
}

/** The articles of a page that are to be sent, in order; undefined when it was stopped before all were looked at. */
async function findDue(
  objects: readonly ArticleObject[],
  job: Job,
  { head, onProgress }: BackfillParts,
  state: BackfillState,
  signal: AbortSignal,
): Promise<ArticleObject[] | undefined> {
  const { counts } = state;
  const articles = objects.filter((object) => isArticle(object, job, counts));
  if (job.all) return articles;
  const answers = await mapConcurrently(articles, headsAtOnce, async (article) => {
    if (signal.aborted) return undefined;
    const answer = await head(resultKey(job.resultsPrefix, article.key));
    counts.heads++;
    onProgress(state);
    return answer;
  });
  if (signal.aborted) return undefined;
  return articles.filter((article, index) => {
    const found = answers[index];
    const isDone = typeof found === 'object' && isUpToDate(found, article);
    if (isDone) counts.upToDate++;
    else if (found !== 'absent') counts.replaced++;
    return !isDone;
  });
}

function isArticle({ key, storageClass }: ArticleObject, job: Job, counts: Counts): boolean {
  if (findRefusal(job, job.articlesBucket, key)) counts.refused++;
  else if (archives.has(storageClass ?? '')) counts.archived++;
  else return true;
  return false;
}

/** By this engine or a newer one, of exactly the object that is there. */
function isUpToDate(record: ResultMetadata, article: ArticleObject): boolean {
  if (compareVersions(record.engine, engineVersion) < 0) return false;
  return record.articleETag === article.eTag && record.articleModified === article.lastModified;
}
