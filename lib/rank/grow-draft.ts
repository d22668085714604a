import type { Pool, SentenceCandidate } from './find-candidates.ts';
import { chanceOfDangling, type Leaning } from './leaning/find-leanings.ts';
import { type Totals, valueSet } from './objective.ts';
import type { Goal } from './rating-model.ts';
import { addQuotes, hasHalfQuotation, noQuotes, type QuoteSums } from './scan-quotes.ts';

/** A set of sentences that may grow into a summary. */
export interface Draft extends Totals {
  readonly value: number;
  /** Numbers of candidates, in article order. */
  readonly members: readonly number[];
  /** The sentence of the last member; -2 without one. */
  readonly last: number;
  /** One bit for each content word of the pool: whether a member has it. */
  readonly covered: Uint32Array;
  /** A quotation is open at its end. */
  readonly open: boolean;
  readonly quotes: QuoteSums;
}

/** A draft and the candidate that is to join it, with the totals of both. */
export interface Outline extends Totals {
  readonly value: number;
  readonly parent: Draft;
  readonly joins: number;
}

export function createDraft({ chances }: Pool): Draft {
  const covered = new Uint32Array((chances.length + 31) >> 5);
  return {
    score: 0,
    hits: 0,
    length: 0,
    repeats: 0,
    value: 0,
    members: [],
    last: -2,
    covered,
    open: false,
    quotes: noQuotes,
  };
}

/** A draft with an open quotation can continue only with the very next sentence. */
export function isAlive({ open, last }: Draft, sentence: number): boolean {
  return !open || last >= sentence - 1;
}

/** Whether a draft holds what a candidate depends on. */
export function isMet({ candidates }: Pool, { requirement }: SentenceCandidate, { members }: Draft): boolean {
  if (requirement === undefined) return true;
  for (const member of members) if (requirement.includes(candidates[member]?.sentence ?? -1)) return true;
  return false;
}

/** Adds up a draft with one more candidate, without making the new draft: most are thrown away. */
export function outline(pool: Pool, parent: Draft, joins: number, goal: Goal, most: number): Outline {
  const candidate = pool.candidates[joins];
  let { hits, repeats } = parent;
  for (const term of candidate?.terms ?? []) if (!isCovered(parent.covered, term)) hits += pool.chances[term] ?? 0;
  for (const member of parent.members) repeats += candidate?.repeats[member] ?? 0;
  const dangling = goal.leaning * danglingIn(pool, candidate?.leaning, parent);
  const score = parent.score + (candidate?.score ?? 0) - dangling;
  const length = parent.length + (candidate?.length ?? 0);
  return { parent, joins, score, hits, length, repeats, value: valueSet({ score, hits, length, repeats }, goal, most) };
}

/** The chance that a sentence leans on nothing in a draft. What it leans on stands before it, so it is in the draft. */
function danglingIn({ candidates }: Pool, leaning: Leaning | undefined, { members }: Draft): number {
  if (leaning === undefined) return 0;
  return chanceOfDangling(leaning, (sentence) => members.some((member) => candidates[member]?.sentence === sentence));
}

function isCovered(covered: Uint32Array, term: number): boolean {
  return (((covered[term >> 5] ?? 0) >>> (term & 31)) & 1) === 1;
}

/** Makes the draft that was outlined. */
export function growDraft(
  { candidates }: Pool,
  { parent, joins, score, hits, length, repeats, value }: Outline,
): Draft {
  const candidate = candidates[joins];
  const covered = parent.covered.slice();
  for (const term of candidate?.terms ?? []) covered[term >> 5] = (covered[term >> 5] ?? 0) | (1 << (term & 31));
  const sentence = candidate?.sentence ?? -2;
  const quotes = addQuotes(parent.last === sentence - 1 ? parent.quotes : noQuotes, candidate?.quotes ?? noQuotes);
  const open = hasHalfQuotation(quotes);
  const members = [...parent.members, joins];
  return { score, hits, length, repeats, value, members, last: sentence, covered, open, quotes };
}
