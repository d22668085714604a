import type { Feast } from '../../languages/feast.ts';
import type { TimeClass } from '../../languages/time-classes.ts';
import type { TimeLexeme, TimeParts } from '../../languages/time-language.ts';
import type { TimexType } from '../../model/annotations.ts';
import type { Day } from './calendar.ts';

/** The direction in which the verbs around an expression point. */
export type Tense = 'past' | 'future' | 'unknown';

export interface DateOrder {
  readonly isDayFirst: boolean;
  readonly certain: boolean;
}

/** The facts that an expression is resolved with. */
export interface TimexContext {
  /** The day on which the article was written; undefined when it does not say. */
  readonly anchor: Day | undefined;
  /** The last day that the article named before, in full. */
  readonly lastDay: Day | undefined;
  /** The value of the last date that it named before, whether a day, a month or a year. */
  readonly lastDate: string | undefined;
  /** The same, where this sentence or the one before names it: "two years later" counts from it. */
  readonly freshDate: string | undefined;
  /** The value of the last month, quarter or half year that it named as such. */
  readonly lastPeriod: string | undefined;
  /** The last evening or night that it named. */
  readonly lastNight: Day | undefined;
  /** Whether it named September 11, 2001. */
  readonly namesAttacks: boolean;
  /** Whether the last date was in an evening or at night. */
  readonly isLate: boolean;
  /** Whether the expression stands in quotation marks. */
  readonly isQuoted: boolean;
  /** Whether its sentence tells of something that was said long before the article. */
  readonly isRemembered: boolean;
  /** Whether numeric dates have the day first, and whether the article shows it. */
  readonly readOrder: () => DateOrder;
  /** The last quarter named before: "a year earlier" in a report of earnings counts from it. */
  readonly lastQuarter: { readonly year: number; readonly quarter: number } | undefined;
  readonly tense: Tense;
  /** `TimexRule.direction` */
  readonly direction: -1 | undefined;
  /** `TimeLanguage.feasts` */
  readonly feasts: Readonly<Record<string, Feast>>;
}

export interface Resolution {
  readonly type: TimexType;
  readonly value: string;
  readonly certain: boolean;
}

/** Undefined when the match proves not to be a temporal expression. */
export type Resolve = (parts: TimeParts, context: TimexContext) => Resolution | undefined;

export const pickTime = (parts: TimeParts, ...classes: readonly TimeClass[]): TimeLexeme | undefined =>
  parts.find((part) => classes.includes(part.class));

export const pickTimes = (parts: TimeParts, ...classes: readonly TimeClass[]): TimeParts =>
  parts.filter((part) => classes.includes(part.class));

/** A value that stays unresolved holds no inference, so it is certain. */
export const inferred = (type: TimexType, value: string): Resolution => ({
  type,
  value,
  certain: value.startsWith('XXXX') || value.endsWith('_REF'),
});
export const stated = (type: TimexType, value: string): Resolution => ({ type, value, certain: true });

/** -1 for "last", 1 for "next", 0 for "this" or none of them. */
export function signOf(parts: TimeParts): number {
  if (pickTime(parts, 'last')) return -1;
  return pickTime(parts, 'next', 'coming') ? 1 : 0;
}
