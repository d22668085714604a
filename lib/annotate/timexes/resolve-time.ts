import type { TimeParts } from '../../languages/time-language.ts';
import { addDays, formatDay } from './calendar.ts';
import { readTimeOfDay } from './read-time-of-day.ts';
import { resolveDatePart } from './resolve-date.ts';
import { inferred, pickTime, type Resolution, type Resolve, stated } from './timex-context.ts';

/** "5:58 a.m. EST" is on the day named last, else on the article's own. */
export const resolveClock: Resolve = (parts, { lastDay, anchor }) => {
  const time = readTimeOfDay(parts);
  const day = lastDay ?? anchor;
  return time === undefined ? undefined : inferred('TIME', `${day ? formatDay(day) : 'XXXX-XX-XX'}${time}`);
};

/** A clock that says the second without saying "at" is the time of a race: "2:11:09", "1:57.43". */
export const resolvePlainClock: Resolve = (parts, context) => {
  const isTimeOfDay = pickTime(parts, 'meridiem', 'zone', 'timeWord') !== undefined;
  return (isTimeOfDay ? undefined : readSeconds(parts)) ?? resolveClock(parts, context);
};

/** "in 14:02" is no time of day. Of "in 2:35" nobody knows whether it has hours or minutes. */
export const resolveRaceTime: Resolve = (parts) => {
  const withSeconds = readSeconds(parts);
  if (withSeconds) return withSeconds;
  const [minutes = 0, seconds = 0] = clockFields(parts);
  const unit = pickTime(parts, 'timeUnits')?.code;
  if (unit === 'H') return stated('DURATION', `PT${minutes}H${seconds}M`);
  return unit === 'M' || minutes > longestRaceHours ? stated('DURATION', `PT${minutes}M${seconds}S`) : undefined;
};

const longestRaceHours = 4;

const clockFields = (parts: TimeParts): readonly number[] =>
  (pickTime(parts, 'clock')?.text ?? '').replace(',', '.').split(':').map(Number);

function readSeconds(parts: TimeParts): Resolution | undefined {
  const fields = clockFields(parts);
  const [first = 0, second = 0, third] = fields;
  if (third !== undefined) return stated('DURATION', `PT${first}H${second}M${third}S`);
  return Number.isInteger(second) ? undefined : stated('DURATION', `PT${first}M${second}S`);
}

/** "just after midnight" begins the day that is named; behind an evening, it begins the next one. */
export const resolveClockBeside: Resolve = (parts, context) => {
  const { lastDay, anchor, isLate } = context;
  const isStart = pickTime(parts, 'beside')?.value === 1 && pickTime(parts, 'dayPoint')?.code === '24:00';
  const time = isStart ? 'T00:00' : (readTimeOfDay(parts) ?? '');
  const hasDate = pickTime(parts, 'month', 'monthOrWord', 'weekday', 'shortWeekday', 'deictic', 'date') !== undefined;
  const date = hasDate ? resolveDatePart(parts, context) : undefined;
  if (date) return { ...date, type: 'TIME', value: date.value + time };
  const from = lastDay ?? anchor;
  const day = from && isStart && isLate ? addDays(from, 1) : from;
  return inferred('TIME', `${day ? formatDay(day) : 'XXXX-XX-XX'}${time}`);
};

/** "5 p.m. on Friday", "Nov. 9 at noon". */
export const resolveDateWithClock: Resolve = (parts, context) => {
  const time = readTimeOfDay(parts);
  const date = resolveDatePart(parts, context);
  return time === undefined || !date ? date : { ...date, type: 'TIME', value: date.value + time };
};

/**
 * "this morning", "last night".
 * "that evening", "in the morning" and "the next morning" start from the day named last.
 */
export const resolveDayPart: Resolve = (parts, { anchor, lastDay }) => {
  const isOwn = pickTime(parts, 'last', 'this') !== undefined;
  const from = isOwn ? anchor : lastDay;
  const step = pickTime(parts, 'last')
    ? -1
    : (pickTime(parts, 'following')?.value ?? (pickTime(parts, 'next') ? 1 : 0));
  const day = from && addDays(from, step);
  return inferred('TIME', `${day ? formatDay(day) : 'XXXX-XX-XX'}${readTimeOfDay(parts) ?? ''}`);
};
