import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';

/** The word at this distance from the name, within its sentence: -1 is the one before, 1 the one after. */
export function wordBeside(words: readonly Word[], name: Name, distance: number): Word | undefined {
  const word = words[distance < 0 ? name.first + distance : name.end - 1 + distance];
  return word?.sentence === words[name.first]?.sentence ? word : undefined;
}

/** What word lists hold of that word; empty where there is none. */
export const lowerBeside = (words: readonly Word[], name: Name, distance: number): string =>
  wordBeside(words, name, distance)?.lower ?? '';
