import { addDays, type Day, weekdayOf } from './calendar.ts';

/** The day of each feast in a year. Source: general knowledge of the Western calendar; moving feasts of the United States as observed. */
const feasts: Readonly<Record<string, (year: number) => Day>> = {
  'new year day': fixed(1, 1),
  'new year eve': fixed(12, 31),
  'valentine day': fixed(2, 14),
  'bastille day': fixed(7, 14),
  halloween: fixed(10, 31),
  'veterans day': fixed(11, 11),
  'armistice day': fixed(11, 11),
  'christmas eve': fixed(12, 24),
  christmas: fixed(12, 25),
  'christmas day': fixed(12, 25),
  'boxing day': fixed(12, 26),
  'memorial day': (year) => lastWeekday(year, 5, 31, 1),
  'labor day': (year) => nthWeekday(year, 9, 1, 1),
  'election day': (year) => addDays(nthWeekday(year, 11, 1, 1), 1),
  thanksgiving: (year) => nthWeekday(year, 11, 4, 4),
  'thanksgiving day': (year) => nthWeekday(year, 11, 4, 4),
  'black friday': (year) => addDays(nthWeekday(year, 11, 4, 4), 1),
  'cyber monday': (year) => addDays(nthWeekday(year, 11, 4, 4), 4),
  'ash wednesday': (year) => addDays(easterOf(year), -46),
  'palm sunday': (year) => addDays(easterOf(year), -7),
  'good friday': (year) => addDays(easterOf(year), -2),
  easter: easterOf,
  'easter sunday': easterOf,
  'easter monday': (year) => addDays(easterOf(year), 1),
};

/** @param name its words in lower case, apart by spaces, without a possessive */
export function feastOf(name: string): ((year: number) => Day) | undefined {
  return Object.hasOwn(feasts, name) ? feasts[name] : undefined;
}

function fixed(month: number, day: number): (year: number) => Day {
  return (year) => ({ year, month, day });
}

/** @param weekday 1 is Monday */
function nthWeekday(year: number, month: number, nth: number, weekday: number): Day {
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

function lastWeekday(year: number, month: number, lastDay: number, weekday: number): Day {
  const last = { year, month, day: lastDay };
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

/** Easter Sunday. Source: the anonymous Gregorian algorithm (Nature, 1876), as in Meeus, Astronomical Algorithms, chapter 8. */
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
