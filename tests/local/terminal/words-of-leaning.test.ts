import { expect, test } from 'vitest';
import { clueNames } from '../../../lib/rank/leaning/clues.ts';
import { wordsOfClue } from '../../../local/terminal/words-of-leaning.ts';

test('no two clues have the same words', () => {
  const told = clueNames.map(wordsOfClue);
  expect(new Set(told).size).toBe(told.length);
});
