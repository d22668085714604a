import type { RaterName } from './rater-table.ts';
import { type Trees, unpackTrees } from './trees.ts';
import type { WordRaterName } from './word-rater-table.ts';

/** Boosted trees over named features, as training writes them. */
export interface PackedTrees<Name extends string> {
  /** The features in the order of their numbers, each with the values at which its steps begin, in ascending order. */
  readonly features: readonly (readonly [name: Name, thresholds: readonly number[]])[];
  /** What one unit of a node's value counts. */
  readonly unit: number;
  /** See `unpackTrees`. */
  readonly roots: string;
  readonly nodes: string;
}

/** How a set of sentences is valued. */
export interface Goal {
  /** What the expected F-measure of the set counts beside the scores of its sentences, for each sentence that is asked for. */
  readonly weight: number;
  /** Words of the summary that is expected, for each sentence that is asked for. */
  readonly reference: number;
  /** What a pair of sentences costs that shares three words in a row. */
  readonly repeat: number;
}

/** Rates sentences, then words, then sets of sentences. */
export interface RatingModel {
  readonly sentences: PackedTrees<RaterName>;
  readonly words: PackedTrees<WordRaterName>;
  /** What a sentence gains that has all content words of the headline. */
  readonly headline: number;
  readonly goal: Goal;
}

export interface LoadedTrees<Name extends string> {
  readonly names: readonly Name[];
  readonly thresholds: readonly Float64Array[];
  readonly unit: number;
  readonly trees: Trees;
}

const loaded = new WeakMap<object, unknown>();

/** Unpacks trees when they are first used. */
export function loadTrees<Name extends string>(packed: PackedTrees<Name>): LoadedTrees<Name> {
  const known = loaded.get(packed) as LoadedTrees<Name> | undefined;
  const trees = known ?? {
    names: packed.features.map(([name]) => name),
    thresholds: packed.features.map(([, thresholds]) => Float64Array.from(thresholds)),
    unit: packed.unit,
    trees: unpackTrees(packed.roots, packed.nodes),
  };
  loaded.set(packed, trees);
  return trees;
}

/** The step that a value is on: how many thresholds are not above it. */
export function stepOf(thresholds: Float64Array = none, value: number): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((thresholds[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

const none = new Float64Array();
