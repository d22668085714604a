import type { RankContext } from '../rank-context.ts';

/** Gives every sentence one score, mostly from 0 to 1. A rater only rates: it knows nothing of lengths, budgets or other raters. */
export type Rater = (context: RankContext) => ArrayLike<number>;
