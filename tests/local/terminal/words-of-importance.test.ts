import { expect, test } from 'vitest';
import { type ImportanceRaterName, importanceRaters } from '../../../lib/rank/importance/importance-raters.ts';
import { wordsOfImportance } from '../../../local/terminal/words-of-importance.ts';

test('raters of importance have words, no two the same', () => {
  const told = Object.keys(importanceRaters).map((name) => wordsOfImportance(name as ImportanceRaterName));
  expect(told.filter((words) => !words.includes(' '))).toEqual([]);
  expect(new Set(told).size).toBe(told.length);
});
