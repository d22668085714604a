import type { TimeParts } from '../../languages/time-language.ts';
import { formatDay, pad, toDayNumber } from './calendar.ts';
import { feastOf } from './holidays.ts';
import { signOf, statedYear } from './resolve-date.ts';
import { inferred, pickTime, type Resolve, stated } from './timex-context.ts';

/** "Christmas 2021", "Halloween", "New Year's Eve", "last Thanksgiving". */
export const resolveHoliday: Resolve = (parts, context) => {
  const name = nameOf(parts);
  const feast = feastOf(name);
  const { anchor, tense } = context;
  if (!feast || pickTime(parts, 'holiday', 'feast')?.isCapital !== true) return undefined;
  const year = statedYear(parts, context);
  if (year) return { type: 'DATE', value: formatDay(feast(year.value)), certain: year.certain };
  if (!anchor) return stated('DATE', unresolved(feast));
  const today = toDayNumber(anchor);
  const wanted = signOf(parts) || (tense === 'past' ? -1 : tense === 'future' ? 1 : 0);
  let best = feast(anchor.year);
  let lowest = Number.POSITIVE_INFINITY;
  for (const candidate of [best, feast(anchor.year - 1), feast(anchor.year + 1)]) {
    const distance = toDayNumber(candidate) - today;
    const cost = Math.abs(distance) + (distance * wanted < 0 ? 400 : 0);
    if (cost < lowest) [best, lowest] = [candidate, cost];
  }
  return inferred('DATE', formatDay(best));
};

function nameOf(parts: TimeParts): string {
  const words = parts.filter(({ class: name }) => /^(?:holiday|feast|feastPart|unit|weekday)$/.test(name));
  return words.map(({ text }) => text).join(' ');
}

/** A feast that falls on the same day every year is known but for the year. */
function unresolved(feast: (year: number) => { month: number; day: number }): string {
  const [one, other] = [feast(2001), feast(2002)];
  const isFixed = one.month === other.month && one.day === other.day;
  return isFixed ? `XXXX-${pad(one.month)}-${pad(one.day)}` : 'XXXX-XX-XX';
}

/** "9/11" is the day of the attacks, wherever it is read. */
export const resolveElevenSeptember: Resolve = (parts) =>
  parts[0]?.text === '9' && parts.at(-1)?.text === '11' ? stated('DATE', '2001-09-11') : undefined;
