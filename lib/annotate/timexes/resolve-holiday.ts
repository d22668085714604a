import type { Feast } from '../../languages/feast.ts';
import type { TimeClass } from '../../languages/time-classes.ts';
import type { TimeParts } from '../../languages/time-language.ts';
import { formatDay, pad, toDayNumber } from './calendar.ts';
import { dayOfFeast } from './day-of-feast.ts';
import { statedYear } from './resolve-date.ts';
import { inferred, pickTime, pickTimes, type Resolve, signOf, stated, type Tense } from './timex-context.ts';

/** "Christmas 2021", "Halloween", "New Year's Eve", "last Thanksgiving". */
export const resolveHoliday: Resolve = (parts, context) => {
  const name = nameOf(parts);
  const { anchor, tense, feasts } = context;
  const feast = Object.hasOwn(feasts, name) ? feasts[name] : undefined;
  if (!feast || pickTime(parts, 'holiday', 'feast')?.isCapital !== true) return undefined;
  const year = statedYear(parts, context);
  if (year) return { type: 'DATE', value: formatDay(dayOfFeast(feast, year.value)), certain: year.certain };
  if (!anchor) return stated('DATE', withoutYear(feast));
  const today = toDayNumber(anchor);
  const wanted = signOf(parts) || signOfTense(tense);
  let best = dayOfFeast(feast, anchor.year);
  let lowest = Number.POSITIVE_INFINITY;
  for (const candidate of [best, dayOfFeast(feast, anchor.year - 1), dayOfFeast(feast, anchor.year + 1)]) {
    const distance = toDayNumber(candidate) - today;
    const cost = Math.abs(distance) * (distance * wanted < 0 ? directionPenalty : 1);
    if (cost < lowest) [best, lowest] = [candidate, cost];
  }
  // "At Christmas people eat more" is so in every year.
  if (wanted === 0 && lowest > nearFeast) return stated('DATE', withoutYear(feast));
  return inferred('DATE', formatDay(best));
};

/** Days from the article to a feast that it may mean without a verb that says so. */
const nearFeast = 80;

/** Multiplies the distance of a feast that contradicts its sentence. */
const directionPenalty = 4;

const nameClasses: readonly TimeClass[] = ['feast', 'feastPart', 'holiday', 'unit', 'weekday'];

const nameOf = (parts: TimeParts): string =>
  pickTimes(parts, ...nameClasses)
    .map(({ text }) => text)
    .join(' ');

function signOfTense(tense: Tense): number {
  if (tense === 'past') return -1;
  return tense === 'future' ? 1 : 0;
}

/** Only the year of a fixed feast is unknown. */
const withoutYear = (feast: Feast): string =>
  'day' in feast ? `XXXX-${pad(feast.month)}-${pad(feast.day)}` : 'XXXX-XX-XX';

/** "9/11" is the day of the attacks, wherever it is read. */
export const resolveElevenSeptember: Resolve = (parts) =>
  parts[0]?.text === '9' && parts.at(-1)?.text === '11' ? stated('DATE', '2001-09-11') : undefined;
