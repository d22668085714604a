import type { LanguageWords } from './language-words.ts';
import { allWords } from './languages.ts';

/** The lists of all languages as one, for what is read whatever the language: a text may hold several. */
export const uniteWords = (listOf: (language: LanguageWords) => readonly string[] | undefined): ReadonlySet<string> =>
  new Set(allWords.flatMap((language) => listOf(language) ?? []));
