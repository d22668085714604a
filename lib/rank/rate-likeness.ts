import type { RankContext } from './rank-context.ts';
import { type Rater, share } from './rater.ts';
import { raterTable } from './rater-table.ts';
import { loadTrees, type RatingModel, stepOf } from './rating-model.ts';
import type { QuoteState } from './scan-quotes.ts';
import { type ArticleTally, type SentenceTally, tallySentences } from './tally-sentences.ts';
import type { WordTallies } from './tally-words.ts';
import { sumTrees } from './trees.ts';

/** What was counted of a sentence, and how much it is like the sentences that editors' summaries are made of. */
export interface LikenedSentence {
  readonly sentence: SentenceTally;
  readonly article: ArticleTally;
  /** Unbounded; about 0 in the mean of an article. */
  readonly likeness: number;
}

/** Goes through the sentences of an article. Linear in its length. */
export function* rateLikeness(
  context: RankContext,
  quotes: readonly QuoteState[],
  tallies: WordTallies,
  model: RatingModel,
): Generator<LikenedSentence> {
  const { names, thresholds, unit, trees } = loadTrees(model.sentences);
  const raters = names.map((name): Rater => raterTable[name]);
  const steps = new Uint8Array(raters.length);
  for (const [sentence, article] of tallySentences(context, quotes, tallies)) {
    for (let f = 0; f < raters.length; f++) steps[f] = stepOf(thresholds[f], raters[f]?.(sentence, article) ?? 0);
    const headline = model.headline * share(sentence.terms.inHeadline, article.headline);
    yield { sentence, article, likeness: sumTrees(trees, steps) * unit + headline };
  }
}
