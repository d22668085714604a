import type { Goal } from './rating-model.ts';

/** What a set of sentences adds up to. */
export interface Totals {
  /** Sum of the scores. */
  readonly score: number;
  /** Sum of the chances of its distinct content words: so many of them the expected summary has. */
  readonly hits: number;
  /** Words and numbers. */
  readonly length: number;
  /** Pairs of sentences that share three words in a row. */
  readonly repeats: number;
}

/** Words that are found with a content word: its repetitions and the function words around it. */
const wordsPerHit = 1.7;
/** Words of a set that an expected summary has in any case. */
const anyHit = 0.05;

/**
 * The value of a set: its scores and, so that no two sentences tell the same and none is longer than what it tells, the F-measure that it
 * can expect against a summary of the length that is asked for.
 */
export function valueSet(totals: Totals, { weight, reference, repeat }: Goal, most: number): number {
  const { score, hits, length, repeats } = totals;
  const expected = (wordsPerHit * hits + anyHit * length) / (length + reference * most);
  return score + weight * most * expected - repeat * repeats;
}
