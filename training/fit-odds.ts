/** A row of measures, and whether it is a hit. */
export interface WeighedRow {
  readonly values: readonly number[];
  readonly isHit: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** The cost of a squared weight; the first value, which is always 1, costs next to nothing. */
const shrinkage = 3;
const shrinkageOfBase = 0.01;
const mostSteps = 50;
const enough = 1e-9;

/**
 * Fits a logistic regression by Newton's method (iteratively reweighted least squares), so neither order nor chance
 * matters.
 * @returns what one unit of each value adds to the log-odds
 */
export function fitLogistic(rows: readonly WeighedRow[]): readonly number[] {
  const width = rows[0]?.values.length ?? 0;
  const shrink = Array.from({ length: width }, (_, column) => (column === 0 ? shrinkageOfBase : shrinkage));
  let weights = new Array<number>(width).fill(0);
  for (let step = 0; step < mostSteps; step++) {
    const { gradient, curvature } = measureSlopes(rows, weights, shrink);
    const change = solve(curvature, gradient);
    weights = weights.map((weight, column) => weight + (change[column] ?? 0));
    if (change.every((each) => Math.abs(each) < enough)) break;
  }
  return weights;
}

/** The log-odds of a hit. */
export const scoreRow = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, column) => sum + value * (weights[column] ?? 0), 0);

function measureSlopes(rows: readonly WeighedRow[], weights: readonly number[], shrink: readonly number[]) {
  const gradient = weights.map((weight, column) => -weight * (shrink[column] ?? 0));
  const curvature = weights.map((_, row) => weights.map((_, column) => (row === column ? (shrink[row] ?? 0) : 0)));
  for (const { values, isHit, weight } of rows) {
    const chance = 1 / (1 + Math.exp(-scoreRow(values, weights)));
    for (const [row, value] of values.entries()) {
      if (value === 0) continue;
      gradient[row] = (gradient[row] ?? 0) + weight * (Number(isHit) - chance) * value;
      const own = curvature[row] ?? [];
      const bend = weight * chance * (1 - chance) * value;
      for (const [column, other] of values.entries()) own[column] = (own[column] ?? 0) + bend * other;
    }
  }
  return { gradient, curvature };
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    const pivot = rows.slice(at).reduce((best, row) => (Math.abs(row[at] ?? 0) > Math.abs(best[at] ?? 0) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(at, 0, pivot);
    for (const row of rows) if (row !== pivot) subtract(row, pivot, at);
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

function subtract(row: number[], pivot: readonly number[], at: number): void {
  const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
  for (const [column, value] of pivot.entries()) row[column] = (row[column] ?? 0) - factor * value;
}
