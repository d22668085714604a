import type { RankContext } from './rank-context.ts';
import { loadTrees, type PackedTrees, stepOf } from './rating-model.ts';
import type { WordTallies } from './tally-words.ts';
import { sumTrees } from './trees.ts';
import { type RatedWord, type WordRater, type WordRaterName, wordRaterTable } from './word-rater-table.ts';

/** Tells, by its id, the chance that a summary has a word. */
export type WordChance = (id: number) => number;

/** Rates content words, from 0 to 1. Each is rated once, when it is asked for: few sentences are looked at. */
export function createWordChance(
  context: RankContext,
  tallies: WordTallies,
  salience: readonly number[],
  packed: PackedTrees<WordRaterName>,
): WordChance {
  const { names, thresholds, unit, trees } = loadTrees(packed);
  const words = listRatedWords(context, tallies, salience);
  const sentences = context.words.terms.length;
  const raters = names.map((name): WordRater => wordRaterTable[name]);
  const steps = new Uint8Array(raters.length);
  const known = new Map<number, number>();
  return (id) => {
    const before = known.get(id);
    const word = words[id];
    if (before !== undefined || word === undefined) return before ?? 0;
    for (let f = 0; f < raters.length; f++) steps[f] = stepOf(thresholds[f], raters[f]?.(word, sentences) ?? 0);
    const chance = Math.min(1, Math.max(0, sumTrees(trees, steps) * unit));
    known.set(id, chance);
    return chance;
  };
}

/** By id: the words of an article as their raters see them. */
export function listRatedWords(
  { words }: RankContext,
  tallies: WordTallies,
  salience: readonly number[],
): readonly RatedWord[] {
  const rated = tallies.map((tally) => ({ tally, salience: 0, bestSalience: 0 }));
  for (const [sentence, terms] of words.terms.entries()) {
    const own = salience[sentence] ?? 0;
    for (const id of terms) {
      const word = rated[id];
      if (word === undefined) continue;
      word.salience += own;
      word.bestSalience = Math.max(word.bestSalience, own);
    }
  }
  return rated;
}
