import { findRelatives, listFeatures } from './list-features.ts';
import { nameWeights } from './name-weights.ts';
import type { Word } from './read-words.ts';
import type { NameGroup } from './type-names.ts';

/** The types that weights were learned for: so many are there of each feature in `nameWeights`, in this order. */
export const learnedTypes = ['person', 'organisation', 'place'] as const;

/** By feature, where its weights begin; and the weights, one for each learned type, in units. */
interface Weights {
  readonly starts: ReadonlyMap<string, number>;
  readonly values: Int8Array;
}

let weights: Weights | undefined;

/**
 * Adds to each name's scores what the weights say of its features: a log-linear model whose prior are the points of the rules. The
 * points are for a type against none of the learned ones.
 */
export function addLearnedPoints(words: readonly Word[], groups: readonly NameGroup[]): void {
  weights ??= readWeights();
  const relatives = findRelatives(groups);
  for (const group of groups) {
    const sums = sumWeights(weights, listFeatures(words, group, relatives));
    for (const [column, type] of learnedTypes.entries()) group.scores[type] += (sums[column] ?? 0) * nameWeights.unit;
  }
}

/** For each learned type, in units: whole numbers, so that no order of adding changes the sums. */
function sumWeights({ starts, values }: Weights, features: readonly string[]): Int32Array {
  const sums = new Int32Array(learnedTypes.length);
  for (const feature of features) {
    const start = starts.get(feature);
    if (start === undefined) continue;
    for (let column = 0; column < sums.length; column++)
      sums[column] = (sums[column] ?? 0) + (values[start + column] ?? 0);
  }
  return sums;
}

function readWeights(): Weights {
  const features = nameWeights.features.trim().split('\n');
  const starts = new Map(features.map((feature, row) => [feature, row * learnedTypes.length]));
  const bytes = Uint8Array.from(atob(nameWeights.values), (letter) => letter.charCodeAt(0));
  return { starts, values: new Int8Array(bytes.buffer) };
}
