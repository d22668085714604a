import type { RankContext } from './rank-context.ts';
import { rateSentences } from './rate-sentences.ts';
import { createWordChance, type WordChance } from './rate-words.ts';
import type { RatingModel } from './rating-model.ts';
import type { QuoteState } from './scan-quotes.ts';
import { tallyWords, type WordTallies } from './tally-words.ts';
import { toSalience } from './to-salience.ts';

export interface Ratings {
  readonly tallies: WordTallies;
  /** By sentence: what it is expected to add to a summary; unbounded. */
  readonly scores: Float64Array;
  /** By sentence: the score, scaled to 0…1. */
  readonly salience: readonly number[];
  /** Of content words. */
  readonly chanceOf: WordChance;
}

/** Rates the sentences of an article. Its words are rated when they are asked for, by the sentences that hold them. */
export function rateArticle(context: RankContext, quotes: readonly QuoteState[], model: RatingModel): Ratings {
  const tallies = tallyWords(context, quotes);
  const scores = rateSentences(context, quotes, tallies, model);
  const salience = toSalience(scores);
  return { tallies, scores, salience, chanceOf: createWordChance(context, tallies, salience, model.words) };
}
