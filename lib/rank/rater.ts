import type { ArticleTally, SentenceTally } from './tally-sentences.ts';

/** Gives a sentence one number for one reason. A rater only rates: it knows no lengths, budgets or other raters. */
export type Rater = (sentence: SentenceTally, article: ArticleTally) => number;

/** A share or a mean; 0 of nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
