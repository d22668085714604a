import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';
import type { TimeLanguage } from './time-language.ts';

const languages: ReadonlyMap<string, TimeLanguage> = new Map([
  ['de', german],
  ['es', spanish],
  ['fr', french],
]);

/** The words and rules of a language other than English, by its ISO 639-1 code; undefined where there are none. */
export const findForeignTimes = (code: string): TimeLanguage | undefined => languages.get(code);
