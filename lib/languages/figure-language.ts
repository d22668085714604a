import type { Figure } from '../model/annotations.ts';
import type { FigureClass } from './figure-classes.ts';

export type Modifier = NonNullable<Figure['modifier']>;

/** Phrases apart by bars, by what they make of a figure. An apostrophe is a word of its own: "jusqu ' à". */
export type ModifierPhrases = Readonly<Partial<Record<Modifier, string>>>;

/** All that a language needs for its figures. A new language is one such table, and a line in read-lexicon.ts. */
export interface FigureLanguage {
  /**
   * What words mean in a figure, apart by spaces; later classes win. `word=code` gives the canonical form: a number for `cardinal`,
   * `tens`, `half` and `part`, an English magnitude, a name in currencies.ts or ISO 4217 for `currency` and `cent`, ISO 3166 for `nation`.
   */
  readonly words: Readonly<Partial<Record<FigureClass, string>>>;
  /** What may stand directly before a figure. */
  readonly before: ModifierPhrases;
  /** What may stand directly after one. */
  readonly after: ModifierPhrases;
  /** A word, as written, that can be counted. */
  readonly noun: RegExp;
  /** A word that may stand between the number and the noun. */
  readonly adjective: RegExp;
  /** Words that tell of a game or a vote near "3-2". */
  readonly contest: string;
  /** Those among them that tell of a vote. */
  readonly vote: string;
  /** "3:1" is a score, not a share or a verse. */
  readonly scoresWithColon: boolean;
  /** Number words are written as one: "zweihundertzehn". */
  readonly joinsNumbers: boolean;
}
