import { anyOf } from '../model/words.ts';
import { czechWords } from './czech/words.ts';
import { danishWords } from './danish/words.ts';
import { dutchWords } from './dutch/words.ts';
import { readEnglish } from './english/tables.ts';
import { englishWords } from './english/words.ts';
import { finnishWords } from './finnish/words.ts';
import { readFrench } from './french/tables.ts';
import { frenchWords } from './french/words.ts';
import { readGerman } from './german/tables.ts';
import { germanWords } from './german/words.ts';
import { hungarianWords } from './hungarian/words.ts';
import { indonesianWords } from './indonesian/words.ts';
import { italianWords } from './italian/words.ts';
import type { LanguageTables } from './language-tables.ts';
import type { LanguageWords } from './language-words.ts';
import { norwegianWords } from './norwegian/words.ts';
import { plainTables } from './plain/tables.ts';
import { polishWords } from './polish/words.ts';
import { portugueseWords } from './portuguese/words.ts';
import { primaryLanguage } from './primary-language.ts';
import { romanianWords } from './romanian/words.ts';
import { russianWords } from './russian/words.ts';
import { readSpanish } from './spanish/tables.ts';
import { spanishWords } from './spanish/words.ts';
import { swedishWords } from './swedish/words.ts';
import { turkishWords } from './turkish/words.ts';
import { ukrainianWords } from './ukrainian/words.ts';

/** The facts that there are rules for: `all`; `plain`, which are figures, dates and quotations; or `none`. */
export type FactRules = 'all' | 'plain' | 'none';

interface Language {
  readonly facts: FactRules;
  readonly words: LanguageWords;
  readonly readTables: () => LanguageTables;
}

/** By ISO 639-1 code. Each language has one folder and one line here. */
const languages: Readonly<Partial<Record<string, Language>>> = {
  cs: { facts: 'none', words: czechWords, readTables: () => plainTables },
  da: { facts: 'none', words: danishWords, readTables: () => plainTables },
  de: { facts: 'plain', words: germanWords, readTables: readGerman },
  en: { facts: 'all', words: englishWords, readTables: readEnglish },
  es: { facts: 'plain', words: spanishWords, readTables: readSpanish },
  fi: { facts: 'none', words: finnishWords, readTables: () => plainTables },
  fr: { facts: 'plain', words: frenchWords, readTables: readFrench },
  hu: { facts: 'none', words: hungarianWords, readTables: () => plainTables },
  id: { facts: 'none', words: indonesianWords, readTables: () => plainTables },
  it: { facts: 'none', words: italianWords, readTables: () => plainTables },
  nb: { facts: 'none', words: norwegianWords, readTables: () => plainTables },
  // The code of both written forms of Norwegian, which pages give for Bokmål.
  no: { facts: 'none', words: norwegianWords, readTables: () => plainTables },
  nl: { facts: 'none', words: dutchWords, readTables: () => plainTables },
  pl: { facts: 'none', words: polishWords, readTables: () => plainTables },
  pt: { facts: 'none', words: portugueseWords, readTables: () => plainTables },
  ro: { facts: 'none', words: romanianWords, readTables: () => plainTables },
  ru: { facts: 'none', words: russianWords, readTables: () => plainTables },
  sv: { facts: 'none', words: swedishWords, readTables: () => plainTables },
  tr: { facts: 'none', words: turkishWords, readTables: () => plainTables },
  uk: { facts: 'none', words: ukrainianWords, readTables: () => plainTables },
};

/** The words of all languages, for text that is read before its language is known. */
export const allWords: readonly LanguageWords[] = [
  ...new Set(Object.values(languages).flatMap((language) => language?.words ?? [])),
];

/** The source of a regular expression's alternatives for "18th", "1er" and "3º" in any language. */
export const ordinalEnding: string = anyOf(...allWords.map(({ ordinalEndings }) => ordinalEndings));

/** @param language ISO 639-1 code; undefined for a language that has no folder */
export const wordsOf = (language: string): LanguageWords | undefined => languages[language]?.words;

/** @param tag BCP 47; undefined counts as English */
export const rulesOfLanguage = (tag: string | undefined): FactRules =>
  languages[primaryLanguage(tag ?? 'en')]?.facts ?? 'none';

/** Does this language write "4,5" for four and a half? Undefined counts as English. */
export const usesDecimalComma = (tag: string | undefined): boolean =>
  languages[primaryLanguage(tag ?? 'en')]?.words.decimalComma ?? false;

/**
 * A language without tables of its own has numerals, numeric dates and clock times.
 * @param tag BCP 47; undefined counts as English
 */
export const tablesOf = (tag: string | undefined): LanguageTables =>
  languages[primaryLanguage(tag ?? 'en')]?.readTables() ?? plainTables;
