import { arabicPageLines } from './arabic/page-lines.ts';
import { bengaliPageLines } from './bengali/page-lines.ts';
import { chinesePageLines } from './chinese/page-lines.ts';
import { czechPageLines } from './czech/page-lines.ts';
import { danishPageLines } from './danish/page-lines.ts';
import { dutchPageLines } from './dutch/page-lines.ts';
import { englishPageLines } from './english/page-lines.ts';
import { finnishPageLines } from './finnish/page-lines.ts';
import { frenchPageLines } from './french/page-lines.ts';
import { germanPageLines } from './german/page-lines.ts';
import { greekPageLines } from './greek/page-lines.ts';
import { hebrewPageLines } from './hebrew/page-lines.ts';
import { hindiPageLines } from './hindi/page-lines.ts';
import { icelandicPageLines } from './icelandic/page-lines.ts';
import { indonesianPageLines } from './indonesian/page-lines.ts';
import { italianPageLines } from './italian/page-lines.ts';
import { japanesePageLines } from './japanese/page-lines.ts';
import { koreanPageLines } from './korean/page-lines.ts';
import { norwegianPageLines } from './norwegian/page-lines.ts';
import type { PageKind, PageLanguage } from './page-language.ts';
import { persianPageLines } from './persian/page-lines.ts';
import { polishPageLines } from './polish/page-lines.ts';
import { portuguesePageLines } from './portuguese/page-lines.ts';
import { romanianPageLines } from './romanian/page-lines.ts';
import { russianPageLines } from './russian/page-lines.ts';
import { slovakPageLines } from './slovak/page-lines.ts';
import { spanishPageLines } from './spanish/page-lines.ts';
import { swedishPageLines } from './swedish/page-lines.ts';
import { thaiPageLines } from './thai/page-lines.ts';
import { turkishPageLines } from './turkish/page-lines.ts';
import { ukrainianPageLines } from './ukrainian/page-lines.ts';
import { vietnamesePageLines } from './vietnamese/page-lines.ts';

/** Apart from languages.ts, since they are loaded with the first web page. A language that has some has a line here. */
const pageLanguages: readonly PageLanguage[] = [
  arabicPageLines,
  bengaliPageLines,
  chinesePageLines,
  czechPageLines,
  danishPageLines,
  dutchPageLines,
  englishPageLines,
  finnishPageLines,
  frenchPageLines,
  germanPageLines,
  greekPageLines,
  hebrewPageLines,
  hindiPageLines,
  icelandicPageLines,
  indonesianPageLines,
  italianPageLines,
  japanesePageLines,
  koreanPageLines,
  norwegianPageLines,
  persianPageLines,
  polishPageLines,
  portuguesePageLines,
  romanianPageLines,
  russianPageLines,
  slovakPageLines,
  spanishPageLines,
  swedishPageLines,
  thaiPageLines,
  turkishPageLines,
  ukrainianPageLines,
  vietnamesePageLines,
];

/** One list of all languages together: a page's language is not known before it is read. */
export const pageWords = (kind: PageKind): readonly string[] =>
  pageLanguages.flatMap((language) => language[kind] ?? []);

/** Alternatives of an expression that all languages have of their own. */
export const standInPatterns: readonly string[] = pageLanguages.flatMap(({ standInPattern }) => standInPattern ?? []);
