import { mapConcurrently } from '../../functions/map-concurrently.ts';
import { compareVersions } from '../../lib/delivery/compare-versions.ts';
import { findRefusal, type Places } from '../../lib/delivery/find-refusal.ts';
import { resultKey } from '../../lib/delivery/result-key.ts';
import type { ResultMetadata } from '../../lib/delivery/result-metadata.ts';
import { engineVersion } from '../../lib/model/versions.ts';
import type { ArticleObject, ListedPage } from './article-object.ts';
import type { Counts } from './counts.ts';

/** How a backfill lists, asks and sends. */
export interface BackfillParts {
  /** A page of the articles whose keys come after `startAfter`, or the page that `token` stands for. */
  readonly list: (startAfter: string | undefined, token: string | undefined) => Promise<ListedPage>;
  /** The metadata of the record at a key. `absent`: there is no record. `unknown`: it has no such metadata. */
  readonly head: (resultKey: string) => Promise<ResultMetadata | 'absent' | 'unknown'>;
  /**
   * Waits for its turn and sends the articles. Resolves when all are sent; false when it was stopped while it waited.
   */
  readonly send: (articles: readonly ArticleObject[]) => Promise<boolean>;
  /** The most articles in one call of `send`. */
  readonly batch: number;
  /** Called after every step. */
  readonly onProgress: (state: BackfillState) => void;
}

export interface BackfillState {
  readonly counts: Counts;
  /** All keys up to this one are done. */
  startAfter: string | undefined;
  /** How many articles are still to be sent. Known when the listing has ended. */
  remaining: number | undefined;
}

interface Job extends Places {
  /** Whether articles whose record is up to date are sent too. */
  readonly all: boolean;
}

/** The SDK opens at most 50 connections at once. This many requests use nearly all of them. */
const headsAtOnce = 48;

const archives = new Set(['GLACIER', 'DEEP_ARCHIVE']);

/**
 * Sends every article without an up-to-date record, in the order of the keys. One page of the listing is in memory at a
 * time.
 * @returns whether it came to the end; if not, go on after `state.startAfter`
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

/**
 * Sends full batches while at least `least` articles are left.
 * @returns the articles that are left
 */
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

/**
 * The articles of a page that are to be sent, in order. Undefined when it was stopped before it had looked at all of
 * them.
 */
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

/** Whether this engine or a newer one made the record of exactly the object that is there. */
function isUpToDate(record: ResultMetadata, article: ArticleObject): boolean {
  if (compareVersions(record.engine, engineVersion) < 0) return false;
  return record.articleETag === article.eTag && record.articleModified === article.lastModified;
}
