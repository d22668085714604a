/** The sentences that compete within one document: their ratings, and how good each is. */
export interface List {
  readonly ratings: readonly Float64Array[];
  readonly scores: readonly number[];
}

/** How sharply the better sentence of a document is preferred. */
const sharpness = 20;
const penalty = 1e-3;
const steps = 300;

/**
 * Weights under which a softmax over each document's sentences comes nearest to the softmax of their scores (ListNet: Cao et al. 2007), by
 * Adam from zero over all documents at once: the same data gives the same weights. No weight falls below its floor.
 */
export function fitListwise(lists: readonly List[], floors: readonly number[]): { weights: number[]; loss: number } {
  const size = floors.length;
  const [weights, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const goals = lists.map(({ scores }) => softmax(scores.map((score) => score * sharpness)));
  let loss = 0;
  for (let step = 1; step <= steps; step++) {
    const gradient = new Float64Array(size);
    loss = 0;
    for (const [i, list] of lists.entries()) loss += addGradient(list, goals[i] ?? [], weights, gradient);
    const rate = step < 0.7 * steps ? 0.1 : 0.02;
    for (let j = 0; j < size; j++) {
      const slope = at(gradient, j) / lists.length + penalty * at(weights, j);
      mean[j] = 0.9 * at(mean, j) + 0.1 * slope;
      square[j] = 0.99 * at(square, j) + 0.01 * slope * slope;
      const change = at(mean, j) / (1 - 0.9 ** step) / (Math.sqrt(at(square, j) / (1 - 0.99 ** step)) + 1e-8);
      weights[j] = Math.max(floors[j] ?? 0, at(weights, j) - rate * change);
    }
  }
  return { weights: [...weights], loss: loss / lists.length };
}

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0;

/** Adds the slope of one document's cross entropy, and returns that cross entropy. */
function addGradient(
  { ratings }: List,
  goal: readonly number[],
  weights: Float64Array,
  gradient: Float64Array,
): number {
  const shares = softmax(ratings.map((rating) => rating.reduce((sum, value, j) => sum + value * at(weights, j), 0)));
  let loss = 0;
  for (const [i, rating] of ratings.entries()) {
    loss -= at(goal, i) * Math.log(at(shares, i));
    const error = at(shares, i) - at(goal, i);
    for (let j = 0; j < rating.length; j++) gradient[j] = at(gradient, j) + error * at(rating, j);
  }
  return loss;
}

function softmax(values: readonly number[]): number[] {
  const greatest = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - greatest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
