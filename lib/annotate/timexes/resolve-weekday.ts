import type { TimeClass } from '../../languages/time-classes.ts';
import type { TimeParts } from '../../languages/time-language.ts';
import { addDays, type Day, formatDay, parseDay, toDayNumber, weekdayOf } from './calendar.ts';
import { readTimeOfDay } from './read-time-of-day.ts';
import { inferred, pickTime, pickTimes, type Resolve, signOf, type Tense } from './timex-context.ts';

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
