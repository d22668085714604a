import type { RankContext } from './rank-context.ts';
import { weights } from './weights.ts';

/** Salience of every sentence, above 0 and at most 1: its share of the best sentence's, by a linear model on a logarithmic scale. */
export function rateSentences(context: RankContext): readonly number[] {
  const scores = new Float64Array(context.segmentation.sentences.length);
  for (const { rate, weight } of weights) {
    const ratings = rate(context);
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + weight * (ratings[i] ?? 0);
  }
  let best = Number.NEGATIVE_INFINITY;
  for (const score of scores) best = Math.max(best, score);
  return Array.from(scores, (score) => Math.exp(score - best));
}
