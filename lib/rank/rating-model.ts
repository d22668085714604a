import type { RaterName } from './rater-table.ts';
import { type Trees, unpackTrees } from './trees.ts';
import type { WordRaterName } from './word-rater-table.ts';

/** Boosted trees over named features, in the form that training writes. */
export interface PackedTrees<Name extends string> {
  /** The features in the order of their numbers. Thresholds are the values at which steps begin, in ascending order. */
  readonly features: readonly (readonly [name: Name, thresholds: readonly number[]])[];
  /** What one unit of the value of a node is worth. */
  readonly unit: number;
  /** See `unpackTrees`. */
  readonly roots: string;
  readonly nodes: string;
}

/** How the value of a set of sentences is computed. */
export interface Goal {
  /** The weight of the expected F-measure against the scores, for each sentence that is asked for. */
  readonly weight: number;
  /** Words of the expected summary, for each sentence that is asked for. */
  readonly reference: number;
  /** The cost of two sentences that share three words in a row; several times as much where they tell the same. */
  readonly repeat: number;
  /** The cost of a sentence that leans for certain on nothing in the set. */
  readonly leaning: number;
}

/** How sentences, words and sets of sentences are rated. */
export interface RatingModel {
  readonly sentences: PackedTrees<RaterName>;
  readonly words: PackedTrees<WordRaterName>;
  /** What a sentence with all content words of the headline gains. */
  readonly headline: number;
  readonly goal: Goal;
  /** The weight of the goal for an article without a headline, whose sentences are rated less surely. */
  readonly weightWithoutHeadline: number;
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

/** The step of a value: how many thresholds are not above it. */
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
