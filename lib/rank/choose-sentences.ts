import { leaningWeights } from './data/leaning-weights.ts';
import { isSuspect } from './exclusions.ts';
import type { Selectable } from './find-candidates.ts';
import { findRequirements } from './find-requirements.ts';
import { findLeanings } from './leaning/find-leanings.ts';
import type { LeaningModels } from './leaning/leaning-model.ts';
import { hasTellingHeadline, type RankContext } from './rank-context.ts';
import type { RatedWith, Ratings } from './rate-article.ts';
import type { QuoteState } from './scan-quotes.ts';
import { selectSentences } from './select-sentences.ts';
import type { SummaryLength } from './summary-length.ts';

/** What the selector needs to know about an article. */
export function createSelectable(
  context: RankContext,
  quotes: readonly QuoteState[],
  { model: { goal, weightWithoutHeadline }, exclusions }: RatedWith,
  { scores, chanceOf }: Ratings,
  leaningModels: LeaningModels = leaningWeights,
): Selectable {
  const leanings = findLeanings(context, quotes, leaningModels);
  const requirements = findRequirements(context, quotes, leanings);
  const excluded = (sentence: number): boolean => exclusions[sentence] !== undefined;
  const weight = hasTellingHeadline(context) ? goal.weight : weightWithoutHeadline;
  return {
    scores,
    chanceOf,
    goal: { ...goal, weight },
    excluded,
    requirements,
    leanings,
    quotes,
    words: context.words,
  };
}

/** Selects sentences up to a length. Selects possible boilerplate only when nothing else can stand. */
export function chooseSentences(context: RankContext, from: Selectable, length: SummaryLength): readonly number[] {
  const excluded = (sentence: number): boolean => from.excluded(sentence) || isSuspect(context, sentence);
  const clean = selectSentences({ ...from, excluded }, length);
  return clean.length > 0 ? clean : selectSentences(from, length);
}
