import { fallOff } from './fall-off.ts';
import type { ImportanceModel } from './importance/importance-model.ts';
import { type ImportanceParts, rateImportance, splitImportance } from './importance/rate-importance.ts';
import { surveyArticle } from './importance/survey-article.ts';
import type { RankContext } from './rank-context.ts';
import { rateLikeness } from './rate-likeness.ts';
import { createWordChance, type WordChance } from './rate-words.ts';
import type { RatingModel } from './rating-model.ts';
import type { QuoteState } from './scan-quotes.ts';
import { tallyWords } from './tally-words.ts';

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
  /** By sentence: 0 for a detail at most, 1 for the news, between them by its importance. */
  readonly salience: readonly number[];
  /** Of content words. */
  readonly chanceOf: WordChance;
}

const toSalience = (importance: number): number => Math.min(1, Math.max(0, (importance - 1) / 2));

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
    salience: Array.from(scores, toSalience),
    chanceOf: createWordChance(context, tallies, fallOff(likeness), model.words),
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
