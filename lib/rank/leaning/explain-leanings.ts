import { leaningWeights } from '../data/leaning-weights.ts';
import type { RankContext } from '../rank-context.ts';
import type { QuoteState } from '../scan-quotes.ts';
import { type ClueName, clueNames } from './clues.ts';
import { findLeanings, type Leaning, modelOf } from './find-leanings.ts';
import { readClues } from './read-clues.ts';

/** Why a sentence is thought to lean on another. */
export interface LeaningExplanation extends Leaning {
  /** What each clue that it has adds to the logarithm of the odds. */
  readonly clues: readonly { readonly name: ClueName; readonly part: number }[];
}

/** Explains what `findLeanings` finds: none for a language whose leaning words are not listed. */
export function explainLeanings(context: RankContext, quotes: readonly QuoteState[]): readonly LeaningExplanation[] {
  const { weights } = modelOf(context, leaningWeights).sentence;
  const leanings = findLeanings(context, quotes);
  if (leanings.length === 0) return [];
  return [...readClues(context, quotes)].flatMap(({ index, clues }) => {
    const leaning = leanings[index];
    const parts = clueNames.flatMap((name) => {
      const value = clues[name];
      return value === undefined ? [] : [{ name, part: weights[name] * value }];
    });
    return leaning === undefined ? [] : [{ ...leaning, clues: parts }];
  });
}
