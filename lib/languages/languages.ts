import { anyOf, wordSet } from '../model/words.ts';
import { arabic } from './arabic/arabic.ts';
import { chinese } from './chinese/chinese.ts';
import { czech } from './czech/czech.ts';
import { danish } from './danish/danish.ts';
import { dutch } from './dutch/dutch.ts';
import { english } from './english/english.ts';
import { finnish } from './finnish/finnish.ts';
import { french } from './french/french.ts';
import type { FurnitureKind, FurnitureLanguage } from './furniture-language.ts';
import { german } from './german/german.ts';
import { hungarian } from './hungarian/hungarian.ts';
import { icelandic } from './icelandic/icelandic.ts';
import { indonesian } from './indonesian/indonesian.ts';
import { italian } from './italian/italian.ts';
import { japanese } from './japanese/japanese.ts';
import { korean } from './korean/korean.ts';
import type { FactRules, Language } from './language.ts';
import type { LanguageTables } from './language-tables.ts';
import type { LanguageWords } from './language-words.ts';
import type { MessageKind, MessageLanguage } from './message-language.ts';
import { norwegian } from './norwegian/norwegian.ts';
import { readMagnitudes } from './plain/magnitudes.ts';
import { readPlain } from './plain/tables.ts';
import { polish } from './polish/polish.ts';
import { portuguese } from './portuguese/portuguese.ts';
import { primaryLanguage } from './primary-language.ts';
import { romanian } from './romanian/romanian.ts';
import { russian } from './russian/russian.ts';
import { spanish } from './spanish/spanish.ts';
import { swedish } from './swedish/swedish.ts';
import { turkish } from './turkish/turkish.ts';
import { ukrainian } from './ukrainian/ukrainian.ts';

/** By ISO 639-1 code. Each language has one folder and one line here. */
const languages: Readonly<Partial<Record<string, Language>>> = {
  ar: arabic,
  cs: czech,
  da: danish,
  de: german,
  en: english,
  es: spanish,
  fi: finnish,
  fr: french,
  hu: hungarian,
  id: indonesian,
  is: icelandic,
  it: italian,
  ja: japanese,
  ko: korean,
  nb: norwegian,
  nl: dutch,
  // The code of both written forms of Norwegian, which pages give for Bokmål.
  no: norwegian,
  pl: polish,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
  zh: chinese,
};

/** Each once: a language may have two codes. */
const allLanguages: readonly Language[] = [...new Set(Object.values(languages).flatMap((language) => language ?? []))];

/** The words of all languages, for text that is read before its language is known. */
export const allWords: readonly LanguageWords[] = allLanguages.flatMap(({ words }) => words ?? []);

const allFurniture: readonly FurnitureLanguage[] = allLanguages.flatMap(({ furniture }) => furniture ?? []);

const allMessages: readonly MessageLanguage[] = allLanguages.flatMap(({ message }) => message ?? []);

/** The furniture of one kind in all languages. */
export const furnitureWords = (kind: FurnitureKind): readonly string[] =>
  allFurniture.flatMap((furniture) => furniture[kind] ?? []);

/** What all languages call one part of a message. */
export const messageWords = (kind: MessageKind): readonly string[] =>
  allMessages.flatMap((message) => message[kind] ?? []);

/** The source of a regular expression's alternatives for "18th", "1er" and "3º" in any language. */
export const ordinalEnding: string = anyOf(...allWords.map(({ ordinalEndings }) => ordinalEndings));

/** @param language ISO 639-1 code; undefined for a language without words */
export const wordsOf = (language: string): LanguageWords | undefined => languages[language]?.words;

/** @param tag BCP 47; of an undefined language nothing is known */
const languageOf = (tag = ''): Language | undefined => languages[primaryLanguage(tag)];

/** @param tag BCP 47; undefined has no rules */
export const rulesOfLanguage = (tag: string | undefined): FactRules => languageOf(tag)?.facts ?? 'none';

/** Does this language write "4,5" for four and a half? */
export function usesDecimalComma(tag = ''): boolean {
  const { readTables, words } = languageOf(tag) ?? {};
  const known = readTables ? undefined : readMagnitudes(primaryLanguage(tag));
  return known?.decimalComma ?? words?.decimalComma ?? commaLanguages.has(primaryLanguage(tag));
}

/** Those without magnitudes and words of their own. Source: CLDR. */
const commaLanguages = wordSet('af be et eu gl kk lt lv mk sl sq');

/**
 * A language without tables of its own has numerals with their magnitudes, numeric dates and clock times.
 * @param tag BCP 47
 */
export const tablesOf = (tag = ''): LanguageTables =>
  languageOf(tag)?.readTables?.() ?? readPlain(primaryLanguage(tag));
