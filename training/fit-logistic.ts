import { solveLinear } from './solve-linear.ts';

/** What is known of one case, and whether it is so. */
export interface LogisticCase<Name extends string> {
  /** Those that it has; the others are 0. */
  readonly clues: Readonly<Partial<Record<Name, number>>>;
  readonly holds: boolean;
  /** How much it counts; 1 where nothing is given. */
  readonly weight?: number;
}

export interface FittedLogistic<Name extends string> {
  readonly base: number;
  readonly weights: Record<Name, number>;
}

const rounds = 12;

/**
 * Fits a logistic regression with a cost for squared weights, by Newton's method: neither order nor chance matters.
 * @param shrinkage the cost of a squared weight
 */
export function fitLogistic<Name extends string>(
  cases: readonly LogisticCase<Name>[],
  names: readonly Name[],
  shrinkage: number,
): FittedLogistic<Name> {
  const rows = cases.map(({ clues }) => [1, ...names.map((name) => clues[name] ?? 0)]);
  let weights: number[] = Array(names.length + 1).fill(0);
  for (let round = 0; round < rounds; round++) {
    const { slopes, curves } = differentiate(rows, cases, weights, shrinkage);
    const steps = solveLinear(curves, slopes);
    weights = weights.map((weight, k) => weight + at(steps, k));
  }
  const [base = 0, ...rest] = weights;
  return { base, weights: Object.fromEntries(names.map((name, k) => [name, at(rest, k)])) as Record<Name, number> };
}

/** The log-odds that a case holds. */
export const logOddsOf = <Name extends string>(
  { base, weights }: FittedLogistic<Name>,
  clues: LogisticCase<Name>['clues'],
): number =>
  Object.entries<number>(weights).reduce((sum, [name, each]) => sum + each * (clues[name as Name] ?? 0), base);

function differentiate(
  rows: readonly (readonly number[])[],
  cases: readonly { readonly holds: boolean; readonly weight?: number }[],
  weights: readonly number[],
  shrinkage: number,
): { readonly slopes: number[]; readonly curves: number[][] } {
  const shrink = (k: number): number => (k === 0 ? 1e-6 : shrinkage);
  const slopes = weights.map((weight, k) => -shrink(k) * weight);
  const curves = weights.map((_, k) => weights.map((_, l) => (k === l ? shrink(k) : 0)));
  for (const [r, row] of rows.entries()) {
    const used = [...row.keys()].filter((k) => row[k] !== 0);
    const sum = used.reduce((total, k) => total + at(weights, k) * at(row, k), 0);
    const chance = 1 / (1 + Math.exp(-sum));
    const { holds = false, weight = 1 } = cases[r] ?? {};
    const error = weight * (Number(holds) - chance);
    const spread = weight * chance * (1 - chance);
    for (const k of used) {
      slopes[k] = at(slopes, k) + error * at(row, k);
      const curve = curves[k] as number[];
      for (const l of used) curve[l] = at(curve, l) + spread * at(row, k) * at(row, l);
    }
  }
  return { slopes, curves };
}

const at = (row: readonly number[], k: number): number => row[k] ?? 0;
