import { expect, test } from 'vitest';
import { fitExponent } from '../../bench/fit-exponent.ts';

const sizes = [1, 10, 100, 1000];

const cases: readonly { name: string; costs: readonly number[]; fixed?: number; expected: number }[] = [
  { name: 'linear', costs: sizes.map((size) => 3 * size), expected: 1 },
  { name: 'quadratic', costs: sizes.map((size) => size ** 2 / 5), expected: 2 },
  { name: 'constant', costs: [4, 4, 4, 4], expected: 0 },
  { name: 'linear beside what every size costs', costs: sizes.map((size) => 7 + size), fixed: 7, expected: 1 },
  { name: 'without the sizes that cost no more than every size', costs: [7, 7, 107, 1007], fixed: 7, expected: 1 },
  { name: 'the least squares of points that are on no line', costs: [1, 10, 1, 10], expected: 0.2 },
];
for (const { name, costs, fixed, expected } of cases)
  test(name, () => {
    const points = costs.map((cost, index) => ({ size: sizes[index] ?? 0, cost }));
    expect(fitExponent(points, fixed)).toBeCloseTo(expected, 10);
  });

for (const { name, costs } of [
  { name: 'no sizes', costs: [] },
  { name: 'one size', costs: [5] },
  { name: 'one size above what every size costs', costs: [2, 3] },
])
  test(`no exponent: ${name}`, () => {
    const points = costs.map((cost, index) => ({ size: sizes[index] ?? 0, cost }));
    expect(fitExponent(points, 2)).toBeNaN();
  });
