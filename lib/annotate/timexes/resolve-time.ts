import { addDays, formatDay } from './calendar.ts';
import { readTimeOfDay } from './read-time-of-day.ts';
import { resolveDatePart } from './resolve-date.ts';
import { inferred, pickTime, type Resolve } from './timex-context.ts';

/** "5:58 a.m. EST" is on the day named last, else on the article's own. */
export const resolveClock: Resolve = (parts, { lastDay, anchor }) => {
  const time = readTimeOfDay(parts);
  const day = lastDay ?? anchor;
  return time === undefined ? undefined : inferred('TIME', `${day ? formatDay(day) : 'XXXX-XX-XX'}${time}`);
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
