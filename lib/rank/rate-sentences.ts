import type { RankContext } from './rank-context.ts';
import { type Rater, share } from './rater.ts';
import { type RaterName, raterTable } from './rater-table.ts';
import { loadTrees, type RatingModel, stepOf } from './rating-model.ts';
import type { QuoteState } from './scan-quotes.ts';
import { tallySentences } from './tally-sentences.ts';
import type { WordTallies } from './tally-words.ts';
import { splitSum, sumTrees } from './trees.ts';

/** What each sentence is expected to add to a summary; unbounded. Linear in the length of the article. */
export function rateSentences(
  context: RankContext,
  quotes: readonly QuoteState[],
  tallies: WordTallies,
  model: RatingModel,
): Float64Array {
  const { unit, trees } = loadTrees(model.sentences);
  const scores = new Float64Array(context.words.terms.length);
  for (const { index, steps, headline } of stepSentences(context, quotes, tallies, model))
    scores[index] = sumTrees(trees, steps) * unit + headline;
  return scores;
}

/** Why a sentence has its score, which is the sum of the parts. */
export interface ScoreParts {
  /** The same for every sentence. */
  readonly base: number;
  /** What each rater adds, in the order of the model; the last is the headline. */
  readonly raters: readonly { readonly name: RaterName | 'headline'; readonly part: number }[];
}

/** Splits the score of every sentence by rater. */
export function splitScores(
  context: RankContext,
  quotes: readonly QuoteState[],
  tallies: WordTallies,
  model: RatingModel,
): ScoreParts[] {
  const { names, unit, trees } = loadTrees(model.sentences);
  const split: ScoreParts[] = [];
  for (const { steps, headline } of stepSentences(context, quotes, tallies, model)) {
    const parts = new Int32Array(names.length);
    const base = splitSum(trees, steps, parts) * unit;
    const raters = names.map((name, f) => ({ name, part: (parts[f] ?? 0) * unit }));
    split.push({ base, raters: [...raters, { name: 'headline', part: headline }] });
  }
  return split;
}

/** A sentence as the trees see it. `steps` is the same array each time. */
interface SteppedSentence {
  readonly index: number;
  readonly steps: Uint8Array;
  readonly headline: number;
}

function* stepSentences(
  context: RankContext,
  quotes: readonly QuoteState[],
  tallies: WordTallies,
  model: RatingModel,
): Generator<SteppedSentence> {
  const { names, thresholds } = loadTrees(model.sentences);
  const raters = names.map((name): Rater => raterTable[name]);
  const steps = new Uint8Array(raters.length);
  for (const [sentence, article] of tallySentences(context, quotes, tallies)) {
    for (let f = 0; f < raters.length; f++) steps[f] = stepOf(thresholds[f], raters[f]?.(sentence, article) ?? 0);
    const headline = model.headline * share(sentence.terms.inHeadline, article.headline);
    yield { index: sentence.index, steps, headline };
  }
}
