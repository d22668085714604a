import { classes, type NameExample } from './name-examples.ts';

/** By feature, for each class. */
export type ClassWeights = ReadonlyMap<string, readonly number[]>;

/** An example, and how much it counts. */
export interface WeighedExample extends NameExample {
  readonly weight: number;
}

/** Features of fewer examples are not learned. */
const leastExamples = 16;
const rounds = 80;
const rate = 0.1;
/** The cost of a squared weight: the rules are trusted until much speaks against them. */
const shrinkage = 10;
/** What that cost grows by with each example that has the feature. */
const shrinkageByExample = 0.1;

/**
 * Fits a multinomial logistic regression to what the rules leave open. Their points are an offset of the scores, so
 * weights of 0 are the rules alone. It uses full gradients with AdaGrad (Duchi, Hazan, Singer 2011), so neither order
 * nor chance matters.
 */
export function trainNameWeights(examples: readonly WeighedExample[]): ClassWeights {
  const ids = numberFeatures(examples);
  const rows = examples.map((example) => ({
    ...example,
    ids: Int32Array.from(example.features.flatMap((feature) => ids.get(feature) ?? [])),
  }));
  const width = classes.length;
  const weights = new Float64Array(ids.size * width);
  const squares = new Float64Array(weights.length);
  const shrink = new Float64Array(ids.size).fill(shrinkage);
  for (const row of rows)
    for (const id of row.ids) shrink[id] = (shrink[id] as number) + shrinkageByExample * row.weight;
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight, index) => weight * (shrink[Math.floor(index / width)] as number));
    for (const row of rows) addGradient(gradient, weights, row);
    for (let index = 0; index < weights.length; index++) {
      const slope = gradient[index] as number;
      squares[index] = (squares[index] as number) + slope * slope;
      if (slope !== 0)
        weights[index] = (weights[index] as number) - (rate * slope) / Math.sqrt(squares[index] as number);
    }
  }
  return new Map([...ids].map(([feature, id]) => [feature, [...weights.slice(id * width, (id + 1) * width)]]));
}

function numberFeatures(examples: readonly NameExample[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= leastExamples).map(([feature]) => feature);
  return new Map(kept.sort().map((feature, id) => [feature, id]));
}

interface TrainingRow extends WeighedExample {
  readonly ids: Int32Array;
}

function addGradient(gradient: Float64Array, weights: Float64Array, { ids, prior, gold, weight }: TrainingRow): void {
  const width = classes.length;
  const scores = [...prior];
  for (const id of ids)
    for (let column = 0; column < width; column++)
      scores[column] = (scores[column] as number) + (weights[id * width + column] as number);
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const sum = odds.reduce((total, each) => total + each, 0);
  for (let column = 0; column < width; column++) {
    const slope = weight * ((odds[column] as number) / sum - (column === gold ? 1 : 0));
    for (const id of ids) {
      const index = id * width + column;
      gradient[index] = (gradient[index] as number) + slope;
    }
  }
}
