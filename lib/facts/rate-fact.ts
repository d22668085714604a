import type { KeyFact } from '../model/key-fact.ts';

/** A reason to tell one fact before others of its kind. */
interface FactRater<Evidence> {
  readonly name: string;
  /** What one unit of the measure counts. Set by hand where a table says so, else learned: see data/usefulness.ts. */
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
  /** What each rater measured. */
  readonly measures: readonly number[];
  /** What each rater adds. */
  readonly parts: readonly number[];
}

/** Joins learned weights with their measures. Both have the same names, or it does not compile. */
export const weighRaters = <Name extends string, Evidence>(
  weights: Readonly<Record<Name, number>>,
  measures: Readonly<Record<NoInfer<Name>, (evidence: Evidence) => number>>,
): FactRaters<Evidence> =>
  (Object.keys(measures) as Name[]).map((name) => ({ name, weight: weights[name], measure: measures[name] }));

export function rateFact<Evidence>(fact: KeyFact, raters: FactRaters<Evidence>, evidence: Evidence): FactCandidate {
  const measures = raters.map(({ measure }) => measure(evidence));
  const parts = raters.map(({ weight }, index) => weight * (measures[index] ?? 0));
  let score = 0;
  for (const part of parts) score += part;
  return { fact, score, raters, measures, parts };
}

/** Rates what is no fact yet, such as one of the mentions of a name. */
export function sumRaters<Evidence>(raters: FactRaters<Evidence>, evidence: Evidence): number {
  let score = 0;
  for (const { weight, measure } of raters) score += weight * measure(evidence);
  return score;
}
