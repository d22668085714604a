import type { Leaning } from './find-leanings.ts';
import { chanceOf, type LogisticModel } from './leaning-model.ts';

/** What is known of a sentence in a set when it is asked whether it leans on nothing there. */
export const danglingClueNames = [
  /** The logarithm of the odds that it leans, and on none of the set. */
  'odds',
  /** The greatest chance of an earlier sentence outside the set to be what it leans on. */
  'outside',
  /** The sentence before it is in the set. */
  'follows',
  /** Its importance: what is important is seldom hard to understand. */
  'importance',
] as const;

export type DanglingClueName = (typeof danglingClueNames)[number];
export type DanglingModel = LogisticModel<DanglingClueName>;

export interface DanglingModels {
  readonly english: DanglingModel;
  /** For any other language. */
  readonly neutral: DanglingModel;
}

/** Whether a set has a sentence. */
export type Holds = (sentence: number) => boolean;

/** The chance that a sentence leans on nothing in a set, as far as its own chances tell. */
export function chanceOfDangling({ chance, on }: Leaning, holds: Holds): number {
  let dangling = chance;
  for (const antecedent of on) if (holds(antecedent.sentence)) dangling *= 1 - antecedent.chance;
  return dangling;
}

/** A chance nearer to 0 or 1 is not told. */
const leastTold = 0.005;

export function readDanglingClues(
  leaning: Leaning,
  sentence: number,
  importance: number,
  holds: Holds,
): Record<DanglingClueName, number> {
  const chance = Math.min(1 - leastTold, Math.max(leastTold, chanceOfDangling(leaning, holds)));
  let outside = 0;
  for (const antecedent of leaning.on)
    if (antecedent.chance > outside && !holds(antecedent.sentence)) outside = antecedent.chance;
  return { odds: logOdds(chance), outside, follows: holds(sentence - 1) ? 1 : 0, importance };
}

/** The same, learned from sets as the selector weighs them: there, it is mostly less. */
export function expectDangling(
  model: DanglingModel,
  leaning: Leaning,
  [sentence, importance]: readonly [sentence: number, importance: number],
  holds: Holds,
): number {
  return chanceOf(model, readDanglingClues(leaning, sentence, importance, holds));
}

/** To four decimals: engines differ in the last bit of Math.log. */
const logOdds = (chance: number): number => Math.round(10_000 * Math.log(chance / (1 - chance))) / 10_000;
