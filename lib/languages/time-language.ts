import type { Lexeme } from '../model/lexeme.ts';
import type { CalendarNames } from './language-words.ts';
import type { PatternRule } from './pattern-rule.ts';
import type { TimeClass } from './time-classes.ts';

/** A lexeme and what it means in a date. */
export interface TimeLexeme extends Lexeme {
  readonly class: TimeClass;
  /** Its letter in TIMEX3, else its text. */
  readonly code: string;
}

/** The lexemes that a rule matched. */
export type TimeParts = readonly TimeLexeme[];

/** What gives a matched rule its value: lib/annotate/timexes/resolvers.ts has them. */
export type ResolverName =
  | 'century'
  | 'clock'
  | 'dateWithClock'
  | 'dayBeside'
  | 'dayPart'
  | 'decade'
  | 'deictic'
  | 'distance'
  | 'duration'
  | 'elevenSeptember'
  | 'fiscalCode'
  | 'followingUnit'
  | 'futureReference'
  | 'half'
  | 'holiday'
  | 'month'
  | 'monthDay'
  | 'numericDate'
  | 'pastReference'
  | 'presentReference'
  | 'quarter'
  | 'quarterOfYear'
  | 'relativeUnit'
  | 'sameQuarter'
  | 'season'
  | 'set'
  | 'shortYear'
  | 'spelledYear'
  | 'weekday'
  | 'weekend'
  | 'year'
  | 'yearEnd'
  | 'years';

/** Turns the words of one language into what the resolver reads: "mañana" into a morning. */
export type ReadParts = (parts: TimeParts) => TimeParts;

export interface TimexRule extends PatternRule {
  /** Applied before the rule is resolved. */
  readonly read?: ReadParts;
  /** Where a language says "ago" with a word that means other things too; otherwise the words themselves say it. */
  readonly direction?: -1;
  readonly resolve: ResolverName;
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

/** The words of a language that point ahead or back, and the endings of verbs that do. */
export interface TenseCues {
  readonly future: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly futureEnding: RegExp | undefined;
  readonly pastEnding: RegExp | undefined;
  /** Words that point ahead, unless a verb says otherwise: "until Friday". */
  readonly weakFuture: ReadonlySet<string>;
}

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
