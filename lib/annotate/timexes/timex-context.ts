import type { TimeClass } from '../../languages/time-classes.ts';
import type { TimeLexeme, TimeParts } from '../../languages/time-language.ts';
import type { TimexType } from '../../model/annotations.ts';
import type { Day } from './calendar.ts';

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
  /** Where the rule itself says which way: `TimexRule.direction`. */
  readonly direction: -1 | 1 | undefined;
}

export interface Resolution {
  readonly type: TimexType;
  readonly value: string;
  readonly certain: boolean;
}

/** Undefined when what matched is no temporal expression after all. */
export type Resolve = (parts: TimeParts, context: TimexContext) => Resolution | undefined;

export const pickTime = (parts: TimeParts, ...classes: readonly TimeClass[]): TimeLexeme | undefined =>
  parts.find((part) => classes.includes(part.class));

export const pickTimes = (parts: TimeParts, ...classes: readonly TimeClass[]): TimeParts =>
  parts.filter((part) => classes.includes(part.class));

/** What stays unresolved infers nothing. */
export const inferred = (type: TimexType, value: string): Resolution => ({
  type,
  value,
  certain: value.startsWith('XXXX') || value.endsWith('_REF'),
});
export const stated = (type: TimexType, value: string): Resolution => ({ type, value, certain: true });
