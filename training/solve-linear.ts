/**
 * Solves a system of linear equations by elimination, with the greatest pivot of each column.
 * An unknown that no equation decides is 0.
 */
export function solveLinear(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let column = 0; column < rows.length; column++) {
    const pivot = takePivot(rows, column);
    if (pivot === undefined) continue;
    for (const [i, row] of rows.entries()) if (i !== column) subtract(row, pivot, column);
  }
  return rows.map((row, i) => (isZero(row[i]) ? 0 : (row.at(-1) ?? 0) / (row[i] ?? 1)));
}

const isZero = (value = 0): boolean => Math.abs(value) < 1e-12;

/** Swaps the row with the greatest number of a column into its place. Undefined where all are 0. */
function takePivot(rows: number[][], column: number): readonly number[] | undefined {
  let best = column;
  for (let i = column + 1; i < rows.length; i++)
    if (Math.abs(rows[i]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = i;
  const [own, other] = [rows[column], rows[best]];
  if (own === undefined || other === undefined || isZero(other[column])) return undefined;
  rows[column] = other;
  rows[best] = own;
  return other;
}

function subtract(row: number[], pivot: readonly number[], column: number): void {
  const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
  if (factor === 0) return;
  for (let k = column; k < row.length; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
}
