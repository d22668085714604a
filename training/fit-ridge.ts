import { solveLinear } from './solve-linear.ts';

/** A row of ratings, and the value to predict. */
export interface LinearExample {
  readonly ratings: readonly number[];
  readonly target: number;
}

export interface LinearFit {
  readonly base: number;
  readonly weights: readonly number[];
}

/**
 * Ridge regression over ratings that are brought to mean 0 and spread 1 first.
 * @param caution examples in thought that pull every weight to 0
 */
export function fitRidge(examples: readonly LinearExample[], caution: number): LinearFit {
  const count = examples.length;
  const features = [...(examples[0]?.ratings.keys() ?? [])];
  const target = examples.reduce((sum, example) => sum + example.target, 0) / count;
  const means = features.map((f) => examples.reduce((sum, { ratings }) => sum + (ratings[f] ?? 0), 0) / count);
  const spreads = features.map((f) => {
    const squares = examples.reduce((sum, { ratings }) => sum + ((ratings[f] ?? 0) - (means[f] ?? 0)) ** 2, 0);
    return Math.sqrt(squares / count) || 1;
  });
  const rows = examples.map(({ ratings }) =>
    features.map((f) => ((ratings[f] ?? 0) - (means[f] ?? 0)) / (spreads[f] ?? 1)),
  );
  const matrix = features.map((a) =>
    features.map((b) => rows.reduce((sum, row) => sum + (row[a] ?? 0) * (row[b] ?? 0), a === b ? caution : 0)),
  );
  const right = features.map((f) =>
    rows.reduce((sum, row, i) => sum + (row[f] ?? 0) * ((examples[i]?.target ?? 0) - target), 0),
  );
  const weights = solveLinear(matrix, right).map((weight, f) => weight / (spreads[f] ?? 1));
  return { base: target - weights.reduce((sum, weight, f) => sum + weight * (means[f] ?? 0), 0), weights };
}
