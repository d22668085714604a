import type { Goal } from './rating-model.ts';

/** The sums over a set of sentences. */
export interface Totals {
  /** Sum of the scores, less what it costs that sentences lean. */
  readonly score: number;
  /** Sum of the chances of its distinct content words: how many of them the expected summary probably has. */
  readonly hits: number;
  /** Words and numbers. */
  readonly length: number;
  /** Pairs of sentences that share three words in a row; those that tell the same count more. */
  readonly repeats: number;
}

/** Words that match for each content word that does: its repetitions and the function words around it. */
const wordsPerHit = 1.7;
/** The share of the words of a set that an expected summary has in any case. */
const anyHit = 0.05;

/**
 * The value of a set: its scores, and the F-measure to be expected against a summary of the length that is asked for.
 * The F-measure keeps out sentences that tell the same, and sentences that are long for what they tell.
 */
export function valueSet(totals: Totals, { weight, reference, repeat }: Goal, most: number): number {
  const { score, hits, length, repeats } = totals;
  const expected = (wordsPerHit * hits + anyHit * length) / (length + reference * most);
  return score + weight * most * expected - repeat * repeats;
}
