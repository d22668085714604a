import type { Feast } from '../../languages/feast.ts';
import { addDays, type Day, weekdayOf } from './calendar.ts';

/** The day on which a feast is held in a year. */
export function dayOfFeast(feast: Feast, year: number): Day {
  if ('day' in feast) return { year, month: feast.month, day: feast.day };
  if ('daysAfterEaster' in feast) return addDays(easterOf(year), feast.daysAfterEaster);
  const { month, nth, weekday, daysAfter } = feast;
  return addDays(nth > 0 ? nthWeekday(year, month, nth, weekday) : lastWeekday(year, month, weekday), daysAfter);
}

function nthWeekday(year: number, month: number, nth: number, weekday: number): Day {
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

function lastWeekday(year: number, month: number, weekday: number): Day {
  const last = addDays(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }, -1);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

/**
 * Easter Sunday.
 * Source: the anonymous Gregorian algorithm (Nature, 1876), as in Meeus, Astronomical Algorithms, chapter 8.
 */
function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const index = epact + toSunday - 7 * late + 114;
  return { year, month: Math.floor(index / 31), day: (index % 31) + 1 };
}
