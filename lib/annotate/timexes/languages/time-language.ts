import type { CalendarNames } from '../../../calendar-names.ts';
import type { PatternRule } from '../../lexemes/compile-rules.ts';
import type { TenseCues } from '../read-tense.ts';
import type { TimeClass } from '../time-classes.ts';
import type { Resolve } from '../timex-context.ts';

export interface TimexRule extends PatternRule {
  readonly resolve: Resolve;
}

/** What a word means in a date: `value` counts (months, weekdays, signs), `code` is its letter in TIMEX3. */
export interface TimeWord {
  readonly class: TimeClass;
  readonly value?: number;
  readonly code?: string;
}

/** Words of one class: apart by spaces, or each with its value or code, or both. A word that is listed again means what it meant last. */
export type WordGroup = readonly [
  TimeClass,
  string | Readonly<Record<string, number | string | readonly [value: number, code: string]>>,
];

/** All that temporal expressions need of a language. A new language is one file with one of these. */
export interface TimeLanguage {
  readonly calendar: CalendarNames;
  /** Months that are common words or names too: they count only with a capital, or a day, a year or a preposition beside them. */
  readonly doubtful: string;
  /** How the names of months and weekdays are written inside a sentence; the other way they are names of something else. */
  readonly names: 'capital' | 'lower';
  readonly words: readonly WordGroup[];
  /** Words that mean something else with a capital inside a sentence: German "Morgen" and "morgen". */
  readonly capitalWords: readonly WordGroup[];
  readonly macros: Readonly<Record<string, string>>;
  /** Order matters: the first that matches at a place wins, so what is longer stands above what it begins with. */
  readonly rules: readonly TimexRule[];
  readonly tense: TenseCues;
}

/** A cue list: words apart by spaces. */
export const cueSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
