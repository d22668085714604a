import { expect, test } from 'vitest';
import { areaUnderCurve } from '../../training/area-under-curve.ts';

const scored = (hits: readonly number[], others: readonly number[]) => [
  ...hits.map((score) => ({ score, isHit: true })),
  ...others.map((score) => ({ score, isHit: false })),
];

test('the chance that a hit scores more than another', () => {
  expect(areaUnderCurve(scored([3, 4], [1, 2]))).toBe(1);
  expect(areaUnderCurve(scored([1, 4], [2, 3]))).toBe(0.5);
  expect(areaUnderCurve(scored([2], [1, 2]))).toBe(0.75);
});
