/** What is known of one case, and whether it is so. */
export interface LogisticCase<Name extends string> {
  /** Those that it has; the others are 0. */
  readonly clues: Readonly<Partial<Record<Name, number>>>;
  readonly holds: boolean;
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
    const steps = solve(curves, slopes);
    weights = weights.map((weight, k) => weight + (steps[k] ?? 0));
  }
  const [base = 0, ...rest] = weights;
  return { base, weights: Object.fromEntries(names.map((name, k) => [name, rest[k] ?? 0])) as Record<Name, number> };
}

function differentiate(
  rows: readonly (readonly number[])[],
  cases: readonly { readonly holds: boolean }[],
  weights: readonly number[],
  shrinkage: number,
): { readonly slopes: number[]; readonly curves: number[][] } {
  const size = weights.length;
  const shrink = (k: number): number => (k === 0 ? 1e-6 : shrinkage);
  const slopes = weights.map((weight, k) => -shrink(k) * weight);
  const curves = weights.map((_, k) => weights.map((_, l) => (k === l ? shrink(k) : 0)));
  for (const [r, row] of rows.entries()) {
    const used = [...row.keys()].filter((k) => row[k] !== 0);
    const sum = used.reduce((total, k) => total + at(weights, k) * at(row, k), 0);
    const chance = 1 / (1 + Math.exp(-sum));
    const error = (cases[r]?.holds ? 1 : 0) - chance;
    const spread = chance * (1 - chance);
    for (const k of used) {
      slopes[k] = at(slopes, k) + error * at(row, k);
      const curve = curves[k] as number[];
      for (const l of used) curve[l] = at(curve, l) + spread * at(row, k) * at(row, l);
    }
  }
  return { slopes: slopes.slice(0, size), curves };
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const size = values.length;
  const rows = matrix.map((row, k) => [...row, at(values, k)]);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let r = column + 1; r < size; r++)
      if (Math.abs(cell(rows, r, column)) > Math.abs(cell(rows, pivot, column))) pivot = r;
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    for (let r = column + 1; r < size; r++) {
      const share = cell(rows, r, column) / cell(rows, column, column);
      if (share === 0) continue;
      const row = rows[r] as number[];
      for (let k = column; k <= size; k++) row[k] = at(row, k) - share * cell(rows, column, k);
    }
  }
  const solution: number[] = Array(size).fill(0);
  for (let r = size - 1; r >= 0; r--) {
    let left = cell(rows, r, size);
    for (let k = r + 1; k < size; k++) left -= cell(rows, r, k) * at(solution, k);
    solution[r] = left / cell(rows, r, r);
  }
  return solution;
}

const at = (row: readonly number[], k: number): number => row[k] ?? 0;
const cell = (rows: readonly (readonly number[])[], r: number, k: number): number => at(rows[r] ?? [], k);
