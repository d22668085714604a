import { expect, test } from 'vitest';
import { tellTheSame } from '../../lib/rank/tell-the-same.ts';

const cases: readonly (readonly [
  name: string,
  terms: readonly number[],
  others: readonly number[],
  expected: boolean,
])[] = [
  ['the same words', [1, 2, 3, 4], [4, 3, 2, 1], true],
  ['a longer sentence that holds a shorter one', [1, 2, 3, 4, 5, 6, 7, 8], [2, 4, 6, 8], true],
  ['four of five', [1, 2, 3, 4, 5], [1, 2, 3, 4, 9], true],
  ['half', [1, 2, 3, 4], [1, 2, 8, 9], false],
  ['a sentence of three words, which shares words by chance', [1, 2, 3], [1, 2, 3, 4, 5], false],
  ['nothing', [], [], false],
];

for (const [name, terms, others, expected] of cases)
  test(`${expected ? 'is' : 'is not'} told again: ${name}`, () => {
    expect(tellTheSame(new Set(terms), others)).toBe(expected);
    expect(tellTheSame(new Set(others), terms)).toBe(expected);
  });
