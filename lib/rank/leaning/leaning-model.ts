import type { ClueName, Clues } from './clues.ts';
import type { PairClueName, PairClues } from './pair-clues.ts';

/** Two logistic models: whether a sentence leans, and whether an earlier sentence is what it leans on. */
export interface LeaningModel {
  readonly sentence: LogisticModel<ClueName>;
  readonly pair: LogisticModel<PairClueName>;
}

export interface LeaningModels {
  readonly english: LeaningModel;
  /** For any other language. */
  readonly neutral: LeaningModel;
}

/** What each clue adds to the logarithm of the odds. */
export interface LogisticModel<Name extends string> {
  readonly base: number;
  readonly weights: Readonly<Record<Name, number>>;
}

export const chanceOfLeaning = ({ sentence }: LeaningModel, clues: Clues): number => chanceOf(sentence, clues);

export const chanceOfPair = ({ pair }: LeaningModel, clues: PairClues): number => chanceOf(pair, clues);

function chanceOf<Name extends string>(
  { base, weights }: LogisticModel<Name>,
  clues: Readonly<Partial<Record<Name, number>>>,
): number {
  let sum = base;
  for (const name in clues) sum += weights[name] * (clues[name] ?? 0);
  return logistic(sum);
}

/**
 * The chance with such a logarithm of the odds, to four decimals.
 * Engines differ in the last bit of Math.exp. Rounding hides that, so every version of Node decides alike.
 */
const logistic = (logOdds: number): number => Math.round(10_000 / (1 + Math.exp(-logOdds))) / 10_000;
