import { expect, test } from 'vitest';
import { chanceOfDangling, expectDangling, readDanglingClues } from '../../../lib/rank/leaning/dangling-model.ts';

/** The fifth sentence leans on the fourth, or perhaps on the first. */
const leaning = {
  chance: 0.8,
  on: [
    { sentence: 3, chance: 0.75 },
    { sentence: 0, chance: 0.25 },
  ],
  tie: undefined,
};
const holding =
  (...set: readonly number[]) =>
  (sentence: number) =>
    set.includes(sentence);

test.each([
  [[], 0.8],
  [[0], 0.6],
  [[3], 0.2],
  [[0, 3], 0.15],
])('what leans on a sentence of the set dangles less: with %s', (set, expected) => {
  expect(chanceOfDangling(leaning, holding(...set))).toBeCloseTo(expected, 9);
});

test('tells what a set lacks', () => {
  expect(readDanglingClues(leaning, 4, 1.5, holding(0))).toEqual({
    odds: 0.4055,
    outside: 0.75,
    follows: 0,
    importance: 1.5,
  });
  expect(readDanglingClues(leaning, 4, 1.5, holding(3))).toMatchObject({ odds: -1.3863, outside: 0.25, follows: 1 });
});

test('odds are finite where a chance is 0 or 1', () => {
  for (const chance of [0, 1])
    expect(readDanglingClues({ chance, on: [], tie: undefined }, 4, 0, holding()).odds).toBeCloseTo(
      chance === 0 ? -5.2933 : 5.2933,
      3,
    );
});

test('the model weighs the clues', () => {
  const none = { odds: 0, outside: 0, follows: 0, importance: 0 };
  const expectOf = (weights: typeof none): number => expectDangling({ base: 0, weights }, leaning, [4, 2], holding(0));
  expect(expectOf(none)).toBe(0.5);
  expect(expectOf({ ...none, odds: 1 })).toBeCloseTo(0.6, 4);
  expect(expectOf({ ...none, importance: -1 })).toBeCloseTo(0.1192, 4);
});
