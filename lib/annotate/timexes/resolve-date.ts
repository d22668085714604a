import type { TimeClass } from '../../languages/time-classes.ts';
import type { TimeParts } from '../../languages/time-language.ts';
import { formatPartialDay, formatYear, isDayOfMonth, pad, toDayNumber, weekdayOf } from './calendar.ts';
import { resolveNumericDate } from './resolve-numeric-date.ts';
import { resolveDeictic, resolveWeekday } from './resolve-weekday.ts';
import {
  inferred,
  pickTime,
  pickTimes,
  type Resolution,
  type Resolve,
  signOf,
  stated,
  type TimexContext,
} from './timex-context.ts';

/** A month and a day, or two, with or without year: "June 18-19", "18 June 2023", "June 30 - July 2". */
export const resolveMonthDay: Resolve = (parts, context) => {
  const months = pickTimes(parts, 'month', 'monthOrWord');
  const days = pickTimes(parts, 'small', 'ordinal', 'ordinalWord');
  const month = months[0]?.value ?? 0;
  const day = days[0]?.value ?? 0;
  const endMonth = months[1]?.value ?? month;
  const endDay = days[1]?.value;
  if (!isDayOfMonth(month, day)) return undefined;
  if (endDay !== undefined && (!isDayOfMonth(endMonth, endDay) || endMonth * 31 + endDay <= month * 31 + day))
    return undefined;
  const weekday = pickTime(parts, 'weekday', 'weekdayPart', 'shortWeekday')?.value;
  const isAttacks = context.namesAttacks && month === 9 && day === 11 && context.anchor?.month !== 9;
  if (isAttacks && !pickTime(parts, 'year', 'unit') && endDay === undefined) return inferred('DATE', '2001-09-11');
  const year = statedYear(parts, context) ?? nearestYear({ month, day, weekday }, context);
  const start = formatPartialDay(year?.value, month, day);
  const value = endDay === undefined ? start : `${start}/${formatPartialDay(year?.value, endMonth, endDay)}`;
  const part = endDay === undefined ? pickTime(parts, 'dayPart', 'weekdayPart') : undefined;
  if (part) return { type: 'TIME', value: `${value}T${part.code}`, certain: year?.certain ?? true };
  return { type: 'DATE', value, certain: year?.certain ?? true };
};

/** "the 11 September attacks" were in 2001. */
export const resolveAttacksOnDay: Resolve = (parts, context) => {
  const day = pickTime(parts, 'small', 'ordinal', 'ordinalWord')?.value;
  const isEleventh = pickTime(parts, 'month')?.value === 9 && day === 11;
  return isEleventh ? stated('DATE', '2001-09-11') : resolveMonthDay(parts, context);
};

/** "January 2021", "late June", "last May", "June of next year". */
export const resolveMonth: Resolve = (parts, context) => {
  const month = pickTime(parts, 'month', 'monthOrWord')?.value ?? 0;
  const year = statedYear(parts, context) ?? relativeYear(month, parts, context) ?? nearestYear({ month }, context);
  const value = `${year ? formatYear(year.value) : 'XXXX'}-${pad(month)}`;
  return { type: 'DATE', value, certain: year?.certain ?? true };
};

/** "between June and August", "from November 2025 to March". */
export const resolveMonths: Resolve = (parts, context) => {
  const [first, last] = pickTimes(parts, 'month', 'monthOrWord');
  if (!first || !last || first.value === last.value) return undefined;
  const [year, endYear] = pickTimes(parts, 'year');
  const end = endYear ?? (year && parts.indexOf(year) > parts.indexOf(last) ? year : undefined);
  const found = end ? { value: end.value, certain: true } : nearestYear({ month: last.value }, context);
  const isNextYear = last.value < first.value;
  const known = year && !end ? { value: year.value + Number(isNextYear), certain: true } : found;
  const start = year && year !== end ? year.value : known && known.value - Number(isNextYear);
  const value = [
    `${start === undefined ? 'XXXX' : formatYear(start)}-${pad(first.value)}`,
    `${known ? formatYear(known.value) : 'XXXX'}-${pad(last.value)}`,
  ].join('/');
  return { type: 'DATE', value, certain: known?.certain ?? true };
};

/** The date half of a date with a time of day. */
export function resolveDatePart(parts: TimeParts, context: TimexContext): Resolution | undefined {
  if (pickTime(parts, 'month', 'monthOrWord'))
    return resolveMonthDay(
      parts.filter((part) => part.class !== 'dayPart' && !isClockPart(part, parts)),
      context,
    );
  if (pickTime(parts, 'deictic')) return resolveDeictic(pickTimes(parts, 'deictic'), context);
  if (pickTime(parts, 'date')) return resolveNumericDate(parts, context);
  const named = pickTimes(parts, 'weekday', 'shortWeekday', 'weekdayPart', 'last', 'next', 'this', 'coming');
  return withoutPart(resolveWeekday(named, context));
}

/** The hour stands in the place of the part of a day. */
const withoutPart = (date: Resolution | undefined): Resolution | undefined =>
  date && { ...date, type: 'DATE', value: date.value.replace(/T.*$/, '') };

const behindHour: readonly (TimeClass | undefined)[] = ['hourMinute', 'hourWord', 'meridiem'];

/** In "5 p.m. Nov. 9" the 5 is an hour, not a day. */
function isClockPart(part: TimeParts[number], parts: TimeParts): boolean {
  if (part.class !== 'small') return false;
  const at = parts.indexOf(part);
  return behindHour.includes(parts[at + 1]?.class) || parts[at - 1]?.class === 'hourWord';
}

interface Year {
  readonly value: number;
  readonly certain: boolean;
}

/** "2023", "this year", "last year". */
export function statedYear(parts: TimeParts, { anchor }: TimexContext): Year | undefined {
  const year = pickTime(parts, 'year');
  if (year) return { value: year.value, certain: true };
  if (!anchor || pickTime(parts, 'unit')?.code !== 'Y') return undefined;
  return { value: anchor.year + signOf(parts), certain: false };
}

/** "last June" is over, "next June" has not begun; "this June" lies in the article's year. */
function relativeYear(month: number, parts: TimeParts, { anchor }: TimexContext): Year | undefined {
  if (!anchor) return undefined;
  if (pickTime(parts, 'last')) return { value: month < anchor.month ? anchor.year : anchor.year - 1, certain: false };
  if (pickTime(parts, 'next')) return { value: month > anchor.month ? anchor.year : anchor.year + 1, certain: false };
  return pickTime(parts, 'this') ? { value: anchor.year, certain: false } : undefined;
}

/** Multiplies the distance of a date that contradicts the tense of its sentence. */
const tensePenalty = 4;

/**
 * The year that brings a month, or a day of one, nearest to the article.
 * @param penalty lower for quarters: "expected" reports tell of a quarter that is over
 */
export function nearestYear(
  date: { month: number; day?: number; weekday?: number | undefined },
  { anchor, tense }: TimexContext,
  penalty = tensePenalty,
): Year | undefined {
  if (!anchor) return undefined;
  if (date.day === undefined && date.month === anchor.month) return { value: anchor.year, certain: false };
  const today = toDayNumber(anchor);
  let best = { value: anchor.year, distance: Number.POSITIVE_INFINITY };
  for (const year of [anchor.year, anchor.year - 1, anchor.year + 1]) {
    const distance = toDayNumber({ year, month: date.month, day: date.day ?? 15 }) - today;
    const isAgainst = distance < 0 ? tense === 'future' : distance > 0 && tense === 'past';
    const isOff =
      date.weekday !== undefined && weekdayOf({ year, month: date.month, day: date.day ?? 1 }) !== date.weekday;
    const cost = Math.abs(distance) * (isAgainst ? penalty : 1) + (isOff ? 4000 : 0);
    if (cost < best.distance) best = { value: year, distance: cost };
  }
  return { value: best.value, certain: false };
}
