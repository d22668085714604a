import { expect, test } from 'vitest';
import { fitLogistic } from '../../training/fit-logistic.ts';

const names = ['wet', 'cold'] as const;

/** Of so many cases with these clues, so many hold. */
const casesOf = (wet: number, cold: number, all: number, holding: number) =>
  Array.from({ length: all }, (_, i) => ({ clues: { wet, cold }, holds: i < holding }));

const cases = [...casesOf(0, 0, 100, 20), ...casesOf(1, 0, 100, 50), ...casesOf(0, 1, 100, 20)];

test('finds the logarithms of the odds', () => {
  const { base, weights } = fitLogistic(cases, names, 1e-6);
  expect(base).toBeCloseTo(Math.log(20 / 80), 3);
  expect(weights.wet).toBeCloseTo(Math.log(80 / 20), 3);
  expect(weights.cold).toBeCloseTo(0, 3);
});

test('a cost for squared weights makes them smaller', () => {
  expect(fitLogistic(cases, names, 10).weights.wet).toBeLessThan(1.2);
});

test('a clue that no case has weighs nothing', () => {
  expect(fitLogistic(casesOf(1, 0, 10, 5), names, 1).weights.cold).toBe(0);
});
