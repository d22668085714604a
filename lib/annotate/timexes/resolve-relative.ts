import type { TimeParts } from '../../languages/time-language.ts';
import { readNumber } from '../lexemes/read-number.ts';
import {
  addDays,
  addMonths,
  type Day,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  pad,
  parseDay,
  weekdayOf,
} from './calendar.ts';
import { nearestYear, resolveDatePart, signOf, statedYear } from './resolve-date.ts';
import { resolveDuration } from './resolve-duration.ts';
import { inferred, pickTime, type Resolution, type Resolve, stated, type TimexContext } from './timex-context.ts';

/** "last week", "this year", "late next month". */
export const resolveRelativeUnit: Resolve = (parts, { anchor }) =>
  inferred('DATE', shift(anchor, pickTime(parts, 'unit', 'quarter')?.code ?? 'D', signOf(parts)));

/** "that year" and "the same day" are the date named last; "the following year" is beside it. */
export const resolveFollowingUnit: Resolve = (parts, { anchor, lastDay, lastDate }) => {
  const code = pickTime(parts, 'unit', 'quarter')?.code ?? 'D';
  const step = pickTime(parts, 'following')?.value ?? 0;
  const year = Number(lastDate?.slice(0, 4));
  if (code === 'Y' && lastDate) return inferred('DATE', formatYear(year + step));
  const month = Number(/^\d{4}-(\d\d)/.exec(lastDate ?? '')?.[1]);
  if (code === 'M' && month) return inferred('DATE', shift({ year, month, day: 1 }, code, step));
  return inferred('DATE', shift(lastDay ?? anchor, code, step));
};

/** "the day before yesterday", "the day after Friday". */
export const resolveDayBeside: Resolve = (parts, context) => {
  if (pickTime(parts, 'unit')?.code !== 'D') return undefined;
  const base = parseDay(resolveDatePart(parts, context)?.value);
  const step = pickTime(parts, 'following')?.value ?? 1;
  return inferred('DATE', base ? formatDay(addDays(base, step)) : 'XXXX-XX-XX');
};

/** "year-end", "the year's end", "the turn of the year". */
export const resolveYearEnd: Resolve = (parts, { anchor }) => {
  const code = pickTime(parts, 'unit')?.code ?? '';
  return code === 'Y' || code === 'M' ? inferred('DATE', shift(anchor, code, 0)) : undefined;
};

/** "the 1988 quarter" is the quarter named last, in that year. */
export const resolveQuarterOfYear: Resolve = (parts, { lastQuarter }) =>
  inferred('DATE', `${formatYear(pickTime(parts, 'year')?.value ?? 0)}-Q${lastQuarter?.quarter ?? 'X'}`);

/** "three years ago", "a week earlier", "two days later", "10 days from now". */
export const resolveDistance: Resolve = (parts, context) => {
  const sign = context.direction ?? (pickTime(parts, 'ago', 'earlier') ? -1 : 1);
  const unit = pickTime(parts, 'unit', 'units', 'timeUnit', 'timeUnits');
  if (unit?.class === 'timeUnit' || unit?.class === 'timeUnits') return resolveDuration(parts);
  const count = pickTime(parts, 'couple') ? 2 : readNumber(parts);
  const isVague = Number.isNaN(count) && (pickTime(parts, 'few') ?? unit?.class === 'units');
  if (isVague) return inferred('DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  const value = distanceFrom(parts, context, sign * (count || 1), unit?.code ?? 'D');
  // Of "125,000 years ago" the year cannot be written.
  return inferred('DATE', value === '0000' ? 'PAST_REF' : value);
};

function distanceFrom(
  parts: TimeParts,
  { anchor, lastDay, lastQuarter, direction }: TimexContext,
  count: number,
  code: string,
): string {
  if (lastQuarter && code === 'Y' && count === -1) return `${formatYear(lastQuarter.year - 1)}-Q${lastQuarter.quarter}`;
  const from = direction || pickTime(parts, 'ago', 'now') ? anchor : (lastDay ?? anchor);
  return shift(from, code, count);
}

/** "the third quarter", "fourth-quarter 2020", "the first quarter of next year", "Q3 2020". */
export const resolveQuarter: Resolve = (parts, context) => {
  const quarter = pickTime(parts, 'quarterCode', 'ordinalWord', 'ordinal', 'small')?.value ?? 0;
  if (quarter < 1 || quarter > 4) return undefined;
  const year = statedYear(parts, context) ?? nearestYear({ month: quarter * 3 - 1 }, context, 2);
  return {
    type: 'DATE',
    value: `${year ? formatYear(year.value) : 'XXXX'}-Q${quarter}`,
    certain: year?.certain ?? true,
  };
};

/**
 * "the quarter" and "the latest quarter" are the one named last, else the last one that is over.
 * "the year-ago quarter" is one year before.
 */
export const resolveSameQuarter: Resolve = (parts, { anchor, lastQuarter }) => {
  const before = anchor && addMonths(anchor, -3);
  const known = lastQuarter ?? (before && { year: before.year, quarter: Math.ceil(before.month / 3) });
  if (!known) return inferred('DATE', 'XXXX-QX');
  const year = known.year - (pickTime(parts, 'ago', 'earlier') ? 1 : 0);
  return inferred('DATE', `${formatYear(year)}-Q${known.quarter}`);
};

/** "the first half of 2020", "the second half". */
export const resolveHalf: Resolve = (parts, context) => {
  const half = pickTime(parts, 'ordinalWord', 'halfCode')?.value ?? 0;
  const year = statedYear(parts, context);
  if (half > 2 || (!year && !pickTime(parts, 'unit'))) return undefined;
  return { type: 'DATE', value: `${year ? formatYear(year.value) : 'XXXX'}-H${half}`, certain: year?.certain ?? false };
};

/** "last summer", "the spring of 2021", "this winter". */
export const resolveSeason: Resolve = (parts, context) => {
  const code = pickTime(parts, 'season', 'seasonOrWord')?.code ?? 'SU';
  const { anchor } = context;
  const year = statedYear(parts, context) ?? (anchor && { value: seasonYear(code, parts, anchor), certain: false });
  return { type: 'DATE', value: `${year ? formatYear(year.value) : 'XXXX'}-${code}`, certain: year?.certain ?? true };
};

/** The last month of a season in the northern hemisphere. */
const seasonEnds: Readonly<Record<string, number>> = { SP: 5, SU: 8, FA: 11, WI: 2 };

function seasonYear(code: string, parts: TimeParts, anchor: Day): number {
  const end = seasonEnds[code] ?? 8;
  if (pickTime(parts, 'last')) return end < anchor.month ? anchor.year : anchor.year - 1;
  return pickTime(parts, 'next') && end <= anchor.month ? anchor.year + 1 : anchor.year;
}

/** "the weekend", "last weekend". */
export const resolveWeekend: Resolve = (parts, { anchor, tense }) => {
  if (!anchor) return inferred('DATE', 'XXXX-WXX-WE');
  // On a Monday or Tuesday "the weekend" is the past one.
  const isOver = tense !== 'future' && weekdayOf(anchor) <= 2 && !pickTime(parts, 'last', 'next', 'this', 'coming');
  const weeks = isOver ? -1 : signOf(parts);
  return inferred('DATE', `${formatWeek(addDays(anchor, 7 * weeks))}-WE`);
};

/** "the 1990s" is 199; "the nineties" is taken for the 20th century's. */
export const resolveDecade: Resolve = (parts) => {
  const word = pickTime(parts, 'decadeWord');
  if (word) return inferred('DATE', `19${word.value}`);
  const text = (pickTime(parts, 'decade', 'year', 'number', 'small')?.text ?? '').replace(/\D/g, '');
  if (!/^(?:\d\d)?\d0$/.test(text)) return undefined;
  if (text.length === 4) return stated('DATE', text.slice(0, 3));
  // "her 20s" are an age.
  if (pickTime(parts, 'whose')) return undefined;
  return inferred('DATE', `${Number(text) >= 30 ? '19' : '20'}${text.slice(0, 1)}`);
};

/** "the 20th century" is 19. */
export const resolveCentury: Resolve = (parts) => {
  const ordinal = pickTime(parts, 'ordinal', 'ordinalWord', 'small', 'roman')?.value ?? 0;
  if (pickTime(parts, 'unit', 'centuryHead')?.code !== 'CE') return undefined;
  return ordinal >= 1 && ordinal <= 30 ? stated('DATE', pad(ordinal - 1)) : undefined;
};

function shift(from: Day | undefined, code: string, count: number): string {
  const unresolved: Readonly<Record<string, string>> = { Y: 'XXXX', M: 'XXXX-XX', W: 'XXXX-WXX', D: 'XXXX-XX-XX' };
  if (!from) return unresolved[code] ?? 'XXXX';
  if (code === 'D') return formatDay(addDays(from, count));
  if (code === 'W') return formatWeek(addDays(from, 7 * count));
  if (code === '2W') return formatWeek(addDays(from, 14 * count));
  if (code === 'M') return formatMonth(addMonths(from, count));
  if (code === 'Q') return formatQuarter(addMonths(from, 3 * count));
  const years: Readonly<Record<string, number>> = { Y: 1, DE: 10, CE: 100 };
  const year = formatYear(Math.max(0, from.year + count * (years[code] ?? 1)));
  return code === 'Y' ? year : year.slice(0, code === 'DE' ? 3 : 2);
}

const formatQuarter = ({ year, month }: Day): string => `${formatYear(year)}-Q${Math.ceil(month / 3)}`;

/** "now", "recently", "soon". */
export const resolveReference =
  (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Resolve =>
  (): Resolution =>
    inferred('DATE', value);
