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
  toDayNumber,
  weekdayOf,
} from './calendar.ts';
import { resolveDatePart, statedYear } from './resolve-date.ts';
import { isRange, resolveDuration } from './resolve-duration.ts';
import { resolveHoliday } from './resolve-holiday.ts';
import {
  inferred,
  pickTime,
  type Resolution,
  type Resolve,
  signOf,
  stated,
  type TimexContext,
} from './timex-context.ts';

/** "last week", "this year", "late next month". */
export const resolveRelativeUnit: Resolve = (parts, context) => {
  const { anchor, tense } = context;
  const code = pickTime(parts, 'unit', 'quarter')?.code ?? 'D';
  // In a story "the next day" follows the day named last.
  if (code === 'D' && tense === 'past' && pickTime(parts, 'the') && pickTime(parts, 'next'))
    return inferred('DATE', dayBehind(context));
  // "the past decade" is the last ten years.
  if ((code === 'DE' || code === 'CE') && signOf(parts) !== 0) return resolveDuration(parts);
  return inferred('DATE', shift(anchor, code, signOf(parts)));
};

/** "that year" and "the same day" are the date named last; "the following year" is beside it. */
export const resolveFollowingUnit: Resolve = (parts, context) => {
  const { anchor, lastDay, lastDate, tense } = context;
  const code = pickTime(parts, 'unit', 'quarter')?.code ?? 'D';
  const step = pickTime(parts, 'following', 'beside')?.value ?? 0;
  const year = Number(lastDate?.slice(0, 4));
  if (code === 'Y' && lastDate) return inferred('DATE', formatYear(year + step));
  const month = Number(/^\d{4}-(\d\d)/.exec(lastDate ?? '')?.[1]);
  if (code === 'M' && month) return inferred('DATE', shift({ year, month, day: 1 }, code, step));
  if (code === 'D' && step > 0 && tense === 'past') return inferred('DATE', dayBehind(context));
  return inferred('DATE', shift(lastDay ?? anchor, code, step));
};

/** Unknown where the article names no day but its own, since what it tells of is no tomorrow. */
const dayBehind = ({ anchor, lastDay }: TimexContext): string =>
  shift(anchor && lastDay && toDayNumber(lastDay) >= toDayNumber(anchor) ? undefined : lastDay, 'D', 1);

/** "the full year" is the year named just before, else the article's own; "the day" is the day named last. */
export const resolveWholeUnit: Resolve = (parts, { anchor, freshDate, lastDay }) => {
  const code = pickTime(parts, 'unit')?.code ?? 'D';
  if (code === 'D') return inferred('DATE', shift(lastDay, code, 0));
  return inferred('DATE', shift((freshDate && parseFrom(freshDate, code)) || anchor, code, 0));
};

/** "It opens in three days" is a date, "It sold out in three days" a duration. Longer spans are mostly durations. */
export const resolveSpanAhead: Resolve = (parts, { anchor, tense }) => {
  const code = pickTime(parts, 'unit', 'units')?.code ?? '';
  const isDate = tense === 'future' && (code === 'D' || code === 'W');
  return isDate ? inferred('DATE', shiftBy(anchor, code, readNumber(parts) || 1)) : resolveDuration(parts);
};

/** "the same month last year" is the month named last, a year before. "the same period" may also be a quarter. */
export const resolveSamePeriod: Resolve = (parts, context) => {
  const { anchor, lastDate, lastDay, lastPeriod, lastQuarter } = context;
  const unit = pickTime(parts, 'unit', 'quarter', 'period', 'timeWord');
  const period = unit?.class === 'unit' && /Q|H/.test(lastPeriod ?? '') ? undefined : lastPeriod;
  const base = unit?.code === 'D' ? lastDate : (period ?? lastDate);
  const named = base ?? (anchor && formatDay(anchor));
  const step = pickTime(parts, 'following')?.value ?? -1;
  const stated = pickTime(parts, 'year')?.value;
  const year = stated ?? (named === undefined ? undefined : Number(named.slice(0, 4)) + step);
  if (unit?.code === 'W') {
    const day = lastDay ?? anchor;
    return inferred('DATE', day ? formatWeek(addDays(day, 364 * step)) : 'XXXX-WXX');
  }
  const written = year === undefined ? 'XXXX' : formatYear(year);
  if (unit?.code === 'Y') return undefined;
  if (unit?.class === 'quarter') return inferred('DATE', `${written}-Q${lastQuarter?.quarter ?? 'X'}`);
  const longest = { M: 3, D: 6 }[unit?.code ?? ''] ?? 3;
  const rest = /^-(?:Q\d|H\d|\d\d(?:-\d\d)?)/.exec(base?.slice(4) ?? '')?.[0] ?? '';
  if (unit?.class === 'unit' && rest.length < longest) return inferred('DATE', unit.code === 'M' ? 'XXXX-XX' : 'XXXX');
  return inferred('DATE', written + rest.slice(0, longest));
};

/** "the day before yesterday", "the day after Friday". */
export const resolveDayBeside: Resolve = (parts, context) => {
  if (pickTime(parts, 'unit')?.code !== 'D') return undefined;
  const base = parseDay(resolveDatePart(parts, context)?.value);
  return inferred('DATE', base ? formatDay(addDays(base, pickTime(parts, 'beside')?.value ?? 1)) : 'XXXX-XX-XX');
};

/** "two days before Christmas", "a week after June 3". */
export const resolveDaysBesideDate: Resolve = (parts, context) => {
  const split = parts.findIndex(({ class: name }) => name === 'beside');
  const [distance, date] = [parts.slice(0, split), parts.slice(split + 1)];
  const isFeast = pickTime(date, 'holiday', 'feast') !== undefined;
  const base = isFeast ? resolveHoliday(date, context) : resolveDatePart(date, context);
  if (!base) return resolveDuration(distance);
  const step = (readNumber(distance) || 1) * (parts[split]?.value ?? 1);
  return inferred('DATE', shiftBy(parseDay(base.value), pickTime(distance, 'unit', 'units')?.code ?? 'D', step));
};

/** "year-end", "the year's end", "the turn of the year". */
export const resolveYearEnd: Resolve = (parts, { anchor }) => {
  const code = pickTime(parts, 'unit')?.code ?? '';
  return code === 'Y' || code === 'M' ? inferred('DATE', shift(anchor, code, 0)) : undefined;
};

/** "three years ago", "a week earlier", "two days later", "10 days from now". */
export const resolveDistance: Resolve = (parts, context) => {
  const sign = context.direction ?? (pickTime(parts, 'ago', 'earlier') ? -1 : 1);
  const unit = pickTime(parts, 'unit', 'units', 'quarters', 'timeUnit', 'timeUnits');
  if (unit?.class === 'timeUnit' || unit?.class === 'timeUnits') return resolveDuration(parts);
  const count = readNumber(parts);
  const isVague =
    isRange(parts) ||
    pickTime(parts, 'couple', 'or') !== undefined ||
    (Number.isNaN(count) &&
      (pickTime(parts, 'few') !== undefined || unit?.class === 'units' || unit?.class === 'quarters'));
  if (isVague) return resolveVague(parts, context, sign);
  const half = pickTime(parts, 'half') ? 0.5 : 0;
  const value = distanceFrom(parts, context, sign * ((count || 1) + half), unit?.code ?? 'D');
  // Of "125,000 years ago" the year cannot be written.
  return inferred('DATE', value === '0000' ? 'PAST_REF' : value);
};

/** "A few months later" is over in a story; only the verb tells. */
function resolveVague(parts: TimeParts, { tense }: TimexContext, sign: number): Resolution | undefined {
  if (sign < 0) return inferred('DATE', 'PAST_REF');
  if (pickTime(parts, 'now') || tense === 'future') return inferred('DATE', 'FUTURE_REF');
  return tense === 'past' ? inferred('DATE', 'PAST_REF') : undefined;
}

function distanceFrom(parts: TimeParts, context: TimexContext, count: number, code: string): string {
  const { anchor, lastDay, lastDate, freshDate, lastQuarter, direction } = context;
  if (lastQuarter && code === 'Y' && count === -1) return `${formatYear(lastQuarter.year - 1)}-Q${lastQuarter.quarter}`;
  if (direction || pickTime(parts, 'ago', 'now')) return shiftBy(anchor, code, count);
  if (freshDate) return shiftBy(parseFrom(freshDate, code), code, count);
  // "from a year earlier" compares with the article's own year.
  if (!lastDate) return shiftBy(count < 0 && code === 'Y' ? anchor : undefined, code, count);
  return shiftBy(code === 'Y' && count < 0 ? anchor : lastDay, code, count);
}

/** The date that a distance counts from. From "in 2015", three months later is an unknown month. */
function parseFrom(value: string, code: string): Day | undefined {
  const [year = 0, month = 0] = (/^(\d{4})(?:-(\d\d))?/.exec(value) ?? []).slice(1).map((part) => Number(part ?? 0));
  if (code === 'Y' || code === 'DE' || code === 'CE') return { year, month: month || 6, day: 1 };
  return parseDay(value) ?? (code === 'M' && month ? { year, month, day: 1 } : undefined);
}

/** The day of weeks before or after; for other units like `shift`. */
function shiftBy(from: Day | undefined, code: string, count: number): string {
  const whole = Math.trunc(count);
  const days = (code === '2W' ? 14 : 7) * count;
  if (from && (code === 'W' || code === '2W')) return formatDay(addDays(from, Math.round(days)));
  return shift(whole !== count && code === 'Y' && from ? addMonths(from, Math.sign(count) * 6) : from, code, whole);
}

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
  // What happened "at the weekend" happened at the past one; on a Monday or Tuesday that goes without a verb.
  const today = weekdayOf(anchor);
  const reach = tense === 'past' && !pickTime(parts, 'this') ? 5 : 2;
  const isKnown = tense === 'future' || (tense !== 'past' && pickTime(parts, 'this') !== undefined);
  const isOver = !isKnown && today <= reach && !pickTime(parts, 'last', 'next', 'coming');
  const weeks = isOver ? -1 : (pickTime(parts, 'following')?.value ?? signOf(parts));
  return inferred('DATE', `${formatWeek(addDays(anchor, 7 * weeks))}-WE`);
};

/** "the 1990s" is 199; "the nineties" is taken for the 20th century's. */
export const resolveDecade: Resolve = (parts) => {
  const word = pickTime(parts, 'decadeWord');
  if (word) return inferred('DATE', `19${word.value}`);
  const text = (pickTime(parts, 'decade', 'year', 'number', 'small')?.text ?? '').replace(/\D/g, '');
  if (!/^(?:\d\d)?\d0$/.test(text)) return undefined;
  if (text.length === 4) return stated('DATE', text.slice(0, 3));
  // "Her 20s" and "teens to early 20s" are ages.
  if (pickTime(parts, 'whose') || (isAgeOrDegree.test(text) && isBareEnglish(parts))) return undefined;
  return inferred('DATE', `${Number(text) >= 30 ? '19' : '20'}${text.slice(0, 1)}`);
};

const isAgeOrDegree = /^[2-5]0$/;

const isBareEnglish = (parts: TimeParts): boolean =>
  pickTime(parts, 'the') === undefined && /s$/.test(pickTime(parts, 'decade')?.text ?? '');

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

/** "soon", but not "soon became" */
export const resolveSoon: Resolve = (_, { tense }) => (tense === 'past' ? undefined : inferred('DATE', 'FUTURE_REF'));

/** "in the past", but not "in the last". */
export const resolveThePast: Resolve = (parts) =>
  parts.at(-1)?.text === 'past' ? inferred('DATE', 'PAST_REF') : undefined;

/** "now", "recently", "in future". */
export const resolveReference =
  (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Resolve =>
  (): Resolution =>
    inferred('DATE', value);
