import type { Selectable } from './find-candidates.ts';
import { logarithm } from './logarithm.ts';
import type { RankContext } from './rank-context.ts';

/** Scores and chances that give the greatest value to sentences about a query. */
export interface Focus {
  readonly selectable: Selectable;
  /** By sentence: the share of the query that it holds, from 0 to 1. Rare words count more. */
  readonly relevance: readonly number[];
}

/**
 * The gain of a sentence with the whole query: more than the best sentence of an article has over the worst, and more
 * than one costs that leans on another.
 */
const gain = 30;

/** Undefined when the article has no content word of the query. Linear in the length of the article. */
export function focusOnQuery({ words }: RankContext, from: Selectable, query: string): Focus | undefined {
  const sentences = words.terms.length;
  const weights = new Map<number, number>();
  let sum = 0;
  for (const id of words.termsOf(query)) {
    if (id < 0) continue;
    const weight = logarithm(1 + sentences) - logarithm(words.vocabulary[id]?.spread ?? 1);
    weights.set(id, weight);
    sum += weight;
  }
  if (sum === 0) return undefined;
  const relevance = words.terms.map((terms) => terms.reduce((own, id) => own + (weights.get(id) ?? 0), 0) / sum);
  const scores = Float64Array.from(from.scores, (score, sentence) => score + gain * (relevance[sentence] ?? 0));
  const chanceOf = (id: number): number => (weights.has(id) ? 1 : from.chanceOf(id));
  return { selectable: { ...from, scores, chanceOf }, relevance };
}
