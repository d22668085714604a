import type { RankContext } from './rank-context.ts';
import { loadTrees, type PackedTrees, stepOf } from './rating-model.ts';
import { tallySalience, type WordTallies } from './tally-words.ts';
import { sumTrees } from './trees.ts';
import { type WordContext, type WordRater, type WordRaterName, wordRaterTable } from './word-rater-table.ts';

/** The chance of every content word, by its id, that a summary has it: from 0 to 1; 0 for stop words. */
export function rateWords(
  context: RankContext,
  tallies: WordTallies,
  salience: readonly number[],
  packed: PackedTrees<WordRaterName>,
): Float64Array {
  const { names, thresholds, unit, trees } = loadTrees(packed);
  const { isContent } = context.words;
  const wordContext = createWordContext(context, tallies, salience);
  const raters = names.map((name): WordRater => wordRaterTable[name]);
  const chances = new Float64Array(isContent.length);
  const steps = new Uint8Array(raters.length);
  for (let id = 0; id < chances.length; id++) {
    if (isContent[id] !== 1) continue;
    for (let f = 0; f < raters.length; f++) steps[f] = stepOf(thresholds[f], raters[f]?.(id, wordContext) ?? 0);
    chances[id] = Math.min(1, Math.max(0, sumTrees(trees, steps) * unit));
  }
  return chances;
}

export function createWordContext(
  context: RankContext,
  tallies: WordTallies,
  salience: readonly number[],
): WordContext {
  const { words } = context;
  return { words, tallies, salience: tallySalience(context, salience), sentences: words.terms.length };
}
