import type { ImportanceModel } from './importance/importance-model.ts';
import { type ImportanceParts, rateImportance, splitImportance } from './importance/rate-importance.ts';
import { surveyArticle } from './importance/survey-article.ts';
import type { RankContext } from './rank-context.ts';
import { rateLikeness } from './rate-likeness.ts';
import { createWordChance, type WordChance } from './rate-words.ts';
import type { RatingModel } from './rating-model.ts';
import type { QuoteState } from './scan-quotes.ts';
import { tallyWords } from './tally-words.ts';
import { scales, toSalience } from './to-salience.ts';

/** What an article is rated by. */
export interface RatedWith {
  readonly model: RatingModel;
  readonly importance: ImportanceModel;
  /** By sentence: the rule that keeps it out of every summary. */
  readonly exclusions: readonly (string | undefined)[];
}

export interface Ratings {
  /** By sentence: its expected importance, about 0 to 3. */
  readonly scores: Float64Array;
  /** By sentence: the importance, scaled to 0…1. */
  readonly salience: readonly number[];
  /** Of content words. */
  readonly chanceOf: WordChance;
}

/** Rates the sentences of an article. Its words are rated when they are asked for, by the sentences that hold them. */
export function rateArticle(
  context: RankContext,
  quotes: readonly QuoteState[],
  { model, importance, exclusions }: RatedWith,
): Ratings {
  const tallies = tallyWords(context, quotes);
  const evidenceOf = surveyArticle(context, exclusions);
  const scores = new Float64Array(context.words.terms.length);
  const likeness = new Float64Array(scores.length);
  for (const likened of rateLikeness(context, quotes, tallies, model)) {
    likeness[likened.sentence.index] = likened.likeness;
    scores[likened.sentence.index] = rateImportance(importance, evidenceOf(likened));
  }
  return {
    scores,
    salience: toSalience(scores, scales.importance),
    chanceOf: createWordChance(context, tallies, toSalience(likeness, scales.likeness), model.words),
  };
}

/** Splits the score of every sentence by rater. */
export function splitScores(
  context: RankContext,
  quotes: readonly QuoteState[],
  { model, importance, exclusions }: RatedWith,
): ImportanceParts[] {
  const evidenceOf = surveyArticle(context, exclusions);
  const tallies = tallyWords(context, quotes);
  return Array.from(rateLikeness(context, quotes, tallies, model), (likened) =>
    splitImportance(importance, evidenceOf(likened)),
  );
}
