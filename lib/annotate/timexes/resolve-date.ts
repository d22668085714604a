import type { TimeClass } from '../../languages/time-classes.ts';
import type { TimeParts } from '../../languages/time-language.ts';
import {
  addDays,
  type Day,
  formatDay,
  formatYear,
  isDayOfMonth,
  pad,
  parseDay,
  toDayNumber,
  weekdayOf,
} from './calendar.ts';
import { readTimeOfDay } from './read-time-of-day.ts';
import {
  inferred,
  pickTime,
  pickTimes,
  type Resolution,
  type Resolve,
  stated,
  type Tense,
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
  const start = formatParts(year?.value, month, day);
  const value = endDay === undefined ? start : `${start}/${formatParts(year?.value, endMonth, endDay)}`;
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

/** `2023-06-18`, and `18/06/2023`, which has only one reading. */
export const resolveNumericDate: Resolve = (parts, context) => {
  const text = pickTime(parts, 'date')?.text ?? '';
  const numbers = text.split(/[./-]/).map(Number);
  const [first = 0, second = 0, third = 0] = numbers;
  if (first > 1000) return isDayOfMonth(second, third) ? stated('DATE', formatParts(first, second, third)) : undefined;
  const isDayFirst = isDayOfMonth(second, first);
  const isMonthFirst = isDayOfMonth(first, second);
  if (first === second && isDayFirst) return stated('DATE', formatParts(third, second, first));
  if (!isDayFirst && !isMonthFirst) return undefined;
  if (isDayFirst && isMonthFirst) return resolveAmbiguous([first, second, third], text.includes('.'), context);
  return stated('DATE', isDayFirst ? formatParts(third, second, first) : formatParts(third, first, second));
};

/** `06/07/2024` is read by the article's language, address and other dates. With stops the day is always first. */
function resolveAmbiguous(
  [first, second, year]: readonly [number, number, number],
  hasStops: boolean,
  { readOrder, anchor }: TimexContext,
): Resolution {
  const dayFirst = formatParts(year, second, first);
  const monthFirst = formatParts(year, first, second);
  if (hasStops) return stated('DATE', dayFirst);
  const { isDayFirst, certain } = readOrder();
  if (certain) return stated('DATE', isDayFirst ? dayFirst : monthFirst);
  const isNearer = anchor && distanceTo(anchor, dayFirst) < distanceTo(anchor, monthFirst);
  return { type: 'DATE', value: (isNearer ?? isDayFirst) ? dayFirst : monthFirst, certain: false };
}

const distanceTo = (anchor: Day, value: string): number =>
  Math.abs(toDayNumber(parseDay(value) ?? anchor) - toDayNumber(anchor));

/** "Friday", "last Friday", "Friday night". */
export const resolveWeekday: Resolve = (parts, context) => {
  const weekday = pickTime(parts, 'weekday', 'shortWeekday', 'weekdayPart')?.value ?? 1;
  const time = readTimeOfDay(parts);
  const from = pickTime(parts, 'following') ? context.lastDay : context.anchor;
  const day = from && nearestWeekday(weekday, from, directionOf(parts, context.tense));
  const value = day ? formatDay(day) : `XXXX-WXX-${weekday}`;
  return inferred(time ? 'TIME' : 'DATE', value + (time ?? ''));
};

/** "the night from Saturday to Sunday" and German "die Nacht zum Sonntag" begin on Saturday. */
export const resolveNightBetween: Resolve = (parts, context) => {
  const [first, second] = pickTimes(parts, 'weekday');
  const day = parseDay(resolveWeekday(first ? [first] : [], context)?.value);
  const value = day ? formatDay(second ? day : addDays(day, -1)) : 'XXXX-XX-XX';
  return inferred('TIME', `${value}T${pickTime(parts, 'dayPart')?.code ?? 'NI'}`);
};

/** "Tuesday of last week", "Friday next week". */
export const resolveWeekdayOfWeek: Resolve = (parts, context) => {
  if (pickTime(parts, 'unit')?.code !== 'W')
    return resolveWeekday(
      parts.filter((part) => !pointers.includes(part.class)),
      context,
    );
  const { anchor } = context;
  const weekday = pickTime(parts, 'weekday')?.value ?? 1;
  const day = anchor && addDays(anchor, 7 * signOf(parts) + weekday - weekdayOf(anchor));
  const part = pickTime(parts, 'dayPart');
  const value = (day ? formatDay(day) : `XXXX-WXX-${weekday}`) + (part ? `T${part.code}` : '');
  return inferred(part ? 'TIME' : 'DATE', value);
};

const pointers: readonly TimeClass[] = ['coming', 'last', 'next', 'this'];

/**
 * "today", "yesterday", "tomorrow morning", "tonight". In words that were said long before, the day is unknown. What
 * was said "tonight" was said in the night that the article tells of.
 */
export const resolveDeictic: Resolve = (parts, { anchor, lastNight, isQuoted, isRemembered }) => {
  const deictic = pickTime(parts, 'deictic');
  const time = readTimeOfDay(parts) ?? (deictic?.code === 'NI' ? 'TNI' : undefined);
  const isOwnNight =
    isQuoted && deictic?.code === 'NI' && lastNight && anchor && toDayNumber(anchor) - toDayNumber(lastNight) === 1;
  const from = isRemembered ? undefined : isOwnNight ? lastNight : anchor;
  const value = from ? formatDay(addDays(from, deictic?.value ?? 0)) : 'XXXX-XX-XX';
  return inferred(time ? 'TIME' : 'DATE', value + (time ?? ''));
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

function formatParts(year: number | undefined, month: number, day: number): string {
  return `${year === undefined ? 'XXXX' : formatYear(year)}-${pad(month)}-${pad(day)}`;
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

/** -1 for "last", 1 for "next", 0 for "this" or none of them. */
export function signOf(parts: TimeParts): number {
  if (pickTime(parts, 'last')) return -1;
  return pickTime(parts, 'next', 'coming') ? 1 : 0;
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

function directionOf(parts: TimeParts, tense: Tense): Tense | 'strictly-past' | 'strictly-future' {
  if (pickTime(parts, 'last')) return 'strictly-past';
  if (pickTime(parts, 'next', 'coming')) return 'strictly-future';
  const following = pickTime(parts, 'following');
  if (following) return following.value < 0 ? 'strictly-past' : 'strictly-future';
  return pickTime(parts, 'this') ? 'future' : tense;
}

/** News tells of the past week: unless a verb points ahead, it is the nearest such day up to the article's own. */
function nearestWeekday(weekday: number, anchor: Day, direction: ReturnType<typeof directionOf>): Day {
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  const back = ahead === 0 ? 0 : ahead - 7;
  if (direction === 'future') return addDays(anchor, ahead);
  if (direction === 'strictly-future') return addDays(anchor, ahead || 7);
  return addDays(anchor, direction === 'strictly-past' ? back || -7 : back);
}
