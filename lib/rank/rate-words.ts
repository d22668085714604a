import type { RankContext } from './rank-context.ts';
import { loadTrees, type PackedTrees, stepOf } from './rating-model.ts';
import { tallySalience, type WordTallies } from './tally-words.ts';
import { sumTrees } from './trees.ts';
import { type WordContext, type WordRater, type WordRaterName, wordRaterTable } from './word-rater-table.ts';

/** Tells, by its id, the chance that a summary has a word. */
export type WordChance = (id: number) => number;

/** Rates content words when they are asked for, each once, since few sentences are looked at: from 0 to 1. */
export function createWordChance(
  context: RankContext,
  tallies: WordTallies,
  salience: readonly number[],
  packed: PackedTrees<WordRaterName>,
): WordChance {
  const { names, thresholds, unit, trees } = loadTrees(packed);
  const wordContext = createWordContext(context, tallies, salience);
  const raters = names.map((name): WordRater => wordRaterTable[name]);
  const steps = new Uint8Array(raters.length);
  const known = new Map<number, number>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    for (let f = 0; f < raters.length; f++) steps[f] = stepOf(thresholds[f], raters[f]?.(id, wordContext) ?? 0);
    const chance = Math.min(1, Math.max(0, sumTrees(trees, steps) * unit));
    known.set(id, chance);
    return chance;
  };
}

export function createWordContext(
  context: RankContext,
  tallies: WordTallies,
  salience: readonly number[],
): WordContext {
  const { words } = context;
  return { words, tallies, salience: tallySalience(context, salience), sentences: words.terms.length };
}
