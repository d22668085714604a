import { expect, test } from 'vitest';
import { stepOf } from '../../lib/rank/rating-model.ts';
import { sumTrees, unpackTrees } from '../../lib/rank/trees.ts';
import { cutSteps } from '../../training/cut-steps.ts';
import { fitTrees } from '../../training/fit-trees.ts';
import { createRandom } from '../../training/random.ts';

const settings = {
  trees: 60,
  leaves: 6,
  depth: 4,
  rate: 0.2,
  fewestExamples: 5,
  caution: 1,
  documentShare: 0.8,
  featureShare: 0.9,
};

/** Documents of ten examples. The target is 1 where the first feature is above a half and the second is not. */
function makeBatches() {
  const random = createRandom(3);
  return Array.from({ length: 40 }, () => {
    const rows = Float32Array.from({ length: 30 }, random);
    const targets = Array.from({ length: 10 }, (_, i) =>
      (rows[3 * i] ?? 0) > 0.5 && (rows[3 * i + 1] ?? 0) < 0.5 ? 1 : 0,
    );
    return { rows, targets };
  });
}

test('trees learn what two features say together', () => {
  const { features, unit, roots, nodes } = fitTrees(['a', 'b', 'noise'], makeBatches(), settings);
  const predict = (values: Readonly<Record<string, number>>): number =>
    unit *
    sumTrees(
      unpackTrees(roots, nodes),
      Uint8Array.from(features, ([name, thresholds]) => stepOf(Float64Array.from(thresholds), values[name] ?? 0)),
    );
  expect(predict({ a: 0.9, b: 0.1, noise: 0.5 })).toBeGreaterThan(0.8);
  for (const [a, b] of [
    [0.1, 0.1],
    [0.9, 0.9],
    [0.1, 0.9],
  ] as const)
    expect(predict({ a, b, noise: 0.5 })).toBeLessThan(0.2);
});

test('the same examples give the same trees', () => {
  expect(fitTrees(['a', 'b', 'noise'], makeBatches(), settings)).toEqual(
    fitTrees(['a', 'b', 'noise'], makeBatches(), settings),
  );
});

const cuts = [
  { name: 'between the values that occur', values: [0, 1, 3, 1], expected: [0.5, 2] },
  { name: 'nothing to cut', values: [4, 4], expected: [] },
  { name: 'no values', values: [], expected: [] },
];
for (const { name, values, expected } of cuts)
  test(`cuts steps: ${name}`, () => expect(cutSteps(Float32Array.from(values))).toEqual(expected));

test('cuts many values into steps of about the same number', () => {
  const values = Float32Array.from({ length: 3200 }, (_, i) => i);
  const thresholds = Float64Array.from(cutSteps(values));
  const counts = new Map<number, number>();
  for (const value of values) counts.set(stepOf(thresholds, value), (counts.get(stepOf(thresholds, value)) ?? 0) + 1);
  expect(counts.size).toBe(32);
  expect(Math.min(...counts.values())).toBeGreaterThan(80);
});
