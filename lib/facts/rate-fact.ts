import type { KeyFact } from '../model/key-fact.ts';

/** A reason to tell one fact before others of its kind. */
interface FactRater<Evidence> {
  readonly name: string;
  /** What one unit of the measure counts. All weights were set by hand; none is fitted. */
  readonly weight: number;
  readonly measure: (evidence: Evidence) => number;
}

/** Sums are taken in the order of the table. Another order rounds otherwise, and may part a tie. */
export type FactRaters<Evidence> = readonly FactRater<Evidence>[];

/** A fact that may be told. */
export interface FactCandidate {
  readonly fact: KeyFact;
  /** Any number, to compare with others of its kind: the sum of the parts. */
  readonly score: number;
  /** The names of the raters. */
  readonly raters: readonly { readonly name: string }[];
  /** What each rater adds. */
  readonly parts: readonly number[];
}

export function rateFact<Evidence>(fact: KeyFact, raters: FactRaters<Evidence>, evidence: Evidence): FactCandidate {
  const parts = raters.map(({ weight, measure }) => weight * measure(evidence));
  let score = 0;
  for (const part of parts) score += part;
  return { fact, score, raters, parts };
}

/** Rates what is no fact yet, such as one of the mentions of a name. */
export function sumRaters<Evidence>(raters: FactRaters<Evidence>, evidence: Evidence): number {
  let score = 0;
  for (const { weight, measure } of raters) score += weight * measure(evidence);
  return score;
}
