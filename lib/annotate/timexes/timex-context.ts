import type { TimexType } from '../../model/annotations.ts';
import type { Lexeme } from '../lexemes/lex-sentence.ts';
import type { Day } from './calendar.ts';
import type { TimeClass } from './time-classes.ts';

/** A lexeme and what it means in a date. */
export interface TimeLexeme extends Lexeme {
  readonly class: TimeClass;
  /** Its letter in TIMEX3, else its text. */
  readonly code: string;
}

/** The lexemes that a rule matched. */
export type Parts = readonly TimeLexeme[];

/** Which way the verbs around an expression point. */
export type Tense = 'past' | 'future' | 'unknown';

export interface DateOrder {
  readonly isDayFirst: boolean;
  readonly certain: boolean;
}

/** What an expression is resolved against. */
export interface TimexContext {
  /** The day on which the article was written; undefined when it does not say. */
  readonly anchor: Day | undefined;
  /** The last day that the article named before, in full. */
  readonly lastDay: Day | undefined;
  /** The value of the last date that it named before, of whatever length. */
  readonly lastDate: string | undefined;
  /** Whether numeric dates have the day first, and whether the article shows it. */
  readonly readOrder: () => DateOrder;
  /** The last quarter named before: "a year earlier" in a report of earnings speaks of it. */
  readonly lastQuarter: { readonly year: number; readonly quarter: number } | undefined;
  readonly tense: Tense;
  /** Where a language says "ago" with a word that means other things too; otherwise the words themselves say it. */
  readonly direction?: -1 | 1;
}

export interface Resolution {
  readonly type: TimexType;
  readonly value: string;
  readonly certain: boolean;
}

/** Undefined when what matched is no temporal expression after all. */
export type Resolve = (parts: Parts, context: TimexContext) => Resolution | undefined;

export const pick = (parts: Parts, ...classes: readonly TimeClass[]): TimeLexeme | undefined =>
  parts.find((part) => classes.includes(part.class));

export const pickAll = (parts: Parts, ...classes: readonly TimeClass[]): Parts =>
  parts.filter((part) => classes.includes(part.class));

/** What stays unresolved infers nothing. */
export const inferred = (type: TimexType, value: string): Resolution => ({
  type,
  value,
  certain: value.startsWith('XXXX') || value.endsWith('_REF'),
});
export const stated = (type: TimexType, value: string): Resolution => ({ type, value, certain: true });
