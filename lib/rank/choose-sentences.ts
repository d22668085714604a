import { danglingWeights } from './data/dangling-weights.ts';
import { leaningWeights } from './data/leaning-weights.ts';
import { isSuspect } from './exclusions.ts';
import type { Selectable } from './find-candidates.ts';
import { findRequirements } from './find-requirements.ts';
import { type DanglingModels, expectDangling, type Holds } from './leaning/dangling-model.ts';
import { findLeanings, modelOf } from './leaning/find-leanings.ts';
import type { LeaningModels } from './leaning/leaning-model.ts';
import { hasTellingHeadline, type RankContext } from './rank-context.ts';
import type { RatedWith, Ratings } from './rate-article.ts';
import type { QuoteState } from './scan-quotes.ts';
import { selectSentences } from './select-sentences.ts';
import type { SummaryLength } from './summary-length.ts';

/** What was learned of sentences that lean, and of sets of them. */
interface SelectionModels {
  readonly leaning: LeaningModels;
  readonly dangling: DanglingModels;
}

const fitted: SelectionModels = { leaning: leaningWeights, dangling: danglingWeights };

/** What the selector needs to know about an article. */
export function createSelectable(
  context: RankContext,
  quotes: readonly QuoteState[],
  { model: { goal, weightWithoutHeadline }, exclusions }: RatedWith,
  { scores, chanceOf }: Ratings,
  { leaning: leaningModels, dangling: danglingModels }: SelectionModels = fitted,
): Selectable {
  const leanings = findLeanings(context, quotes, leaningModels);
  const danglingModel = modelOf(context, danglingModels);
  const dangling = (sentence: number, holds: Holds): number => {
    const leaning = leanings[sentence];
    return leaning === undefined ? 0 : expectDangling(danglingModel, leaning, [sentence, scores[sentence] ?? 0], holds);
  };
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
    dangling,
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
