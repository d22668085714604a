import type { FigureLanguage } from '../figure-language.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { spanish } from './spanish.ts';

const languages: ReadonlyMap<string, FigureLanguage> = new Map([
  ['de', german],
  ['es', spanish],
  ['fr', french],
]);

/** The table of a language other than English, by its ISO 639-1 code; undefined where there is none. */
export const findForeignFigures = (code: string): FigureLanguage | undefined => languages.get(code);
