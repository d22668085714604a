import { weights } from './data/weights.ts';
import type { RankContext } from './rank-context.ts';
import { type RaterName, raterTable } from './rater-table.ts';

/**
 * Salience of every sentence, above 0 and at most 1: a linear model on a logarithmic scale, so that saliences relate like the shares that
 * readers would give the sentences of one article; the best has 1.
 */
export function rateSentences(context: RankContext): readonly number[] {
  const scores = new Float64Array(context.segmentation.sentences.length);
  for (const name of Object.keys(raterTable) as RaterName[]) {
    const ratings = raterTable[name](context);
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + weights[name] * (ratings[i] ?? 0);
  }
  let best = Number.NEGATIVE_INFINITY;
  for (const score of scores) best = Math.max(best, score);
  return Array.from(scores, (score) => Math.exp(score - best));
}
