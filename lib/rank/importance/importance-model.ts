import type { ImportanceRaterName } from './importance-raters.ts';

/** A linear model: the importance of a sentence is the base and the sum of its weighted ratings. */
export interface ImportanceModel {
  readonly base: number;
  /** The order in which they are added is part of the model: sums of decimals depend on it. */
  readonly weights: readonly (readonly [name: ImportanceRaterName, weight: number])[];
}
