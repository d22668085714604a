import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitRidge } from '../../training/fit-ridge.ts';
import { solveLinear } from '../../training/solve-linear.ts';

const example = (a: number, b: number) => ({ ratings: [a, b], target: 2 + 3 * a - b });
const plane = [example(0, 0), example(1, 0), example(0, 1), example(5, 2)];

test('finds the plane on which the examples lie', () => {
  const { base, weights } = fitRidge(plane, 0);
  expect([base, ...weights].map((value) => Number(value.toFixed(6)))).toEqual([2, 3, -1]);
});

test('caution brings the weights near 0, and the base to the mean', () => {
  const { base, weights } = fitRidge(plane, 1e9);
  for (const weight of weights) expect(weight).toBeCloseTo(0, 5);
  expect(base).toBeCloseTo(5.75, 5);
});

test('a rating that never differs weighs nothing', () => {
  const examples = plane.map(({ ratings, target }) => ({ ratings: [...ratings, 7], target }));
  expect(fitRidge(examples, 1).weights[2]).toBe(0);
});

const anyNumber = fc.integer({ min: -9, max: 9 });

test('solves what can be solved', () => {
  const anySystem = fc.record({
    rows: fc.array(fc.array(anyNumber, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
  });
  fc.assert(
    fc.property(anySystem, fc.array(anyNumber, { minLength: 3, maxLength: 3 }), ({ rows }, wanted) => {
      // Adding to the diagonal makes the system one that has a single solution.
      const matrix = rows.map((row, i) => row.map((value, j) => (i === j ? value + 30 : value)));
      const right = matrix.map((row) => row.reduce((sum, value, j) => sum + value * (wanted[j] ?? 0), 0));
      for (const [i, value] of solveLinear(matrix, right).entries()) expect(value).toBeCloseTo(wanted[i] ?? 0, 6);
    }),
  );
});
