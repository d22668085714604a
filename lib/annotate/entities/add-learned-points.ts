import { once } from '../../model/once.ts';
import { nameWeights } from './data/name-weights.ts';
import { type AddFeature, findRelatives, visitFeatures } from './list-features.ts';
import type { Word } from './read-words.ts';
import type { NameGroup } from './type-names.ts';

/** The types that weights were learned for, in the order of each feature's weights in `nameWeights`. */
export const learnedTypes = ['person', 'organisation', 'place'] as const;

interface Weights {
  /** Where the weights of a feature begin, by its kind and what it is of that kind. */
  readonly starts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** One for each feature and learned type, in units. */
  readonly values: Int8Array;
}

/**
 * Adds to each name's scores what the weights say of its features. The model is log-linear, and the points of the rules
 * are its prior. Types without weights gain no points: the points of the others are measured against them.
 */
export function addLearnedPoints(words: readonly Word[], groups: readonly NameGroup[]): void {
  const weights = readWeights();
  const relatives = findRelatives(groups);
  for (const group of groups) {
    const sums = sumWeights(weights, (add) => visitFeatures(words, group, relatives, add));
    for (const [column, type] of learnedTypes.entries()) {
      const points = (sums[column] ?? 0) * nameWeights.unit;
      group.scores[type] += points;
      group.learned[type] = points;
    }
  }
}

/**
 * For each learned type, in units. Each feature counts once. Weights are whole numbers, so the order of adding does not
 * change the sums.
 */
function sumWeights({ starts, values }: Weights, visit: (add: AddFeature) => void): Int32Array {
  const sums = new Int32Array(learnedTypes.length);
  const counted = new Set<number>();
  visit((kind, value) => {
    const start = starts.get(kind)?.get(value);
    if (start === undefined || counted.has(start)) return;
    counted.add(start);
    for (let column = 0; column < sums.length; column++)
      sums[column] = (sums[column] ?? 0) + (values[start + column] ?? 0);
  });
  return sums;
}

const readWeights = once((): Weights => {
  const starts = new Map<string, Map<string, number>>();
  for (const [row, feature] of nameWeights.features.trim().split('\n').entries()) {
    const kind = feature.split(' ', 1)[0] ?? '';
    const ofKind = starts.get(kind) ?? new Map<string, number>();
    ofKind.set(feature.slice(kind.length + 1), row * learnedTypes.length);
    starts.set(kind, ofKind);
  }
  const bytes = Uint8Array.from(atob(nameWeights.values), (letter) => letter.charCodeAt(0));
  return { starts, values: new Int8Array(bytes.buffer) };
});
