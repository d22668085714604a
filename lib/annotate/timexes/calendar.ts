/** A day of the proleptic Gregorian calendar; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01. Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil). */
export function toDayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `toDayNumber` (civil_from_days). */
function fromDayNumber(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

export const addDays = (day: Day, days: number): Day => fromDayNumber(toDayNumber(day) + days);

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: Day): number => ((((toDayNumber(day) + 3) % 7) + 7) % 7) + 1;

/** The same day of another month, or that month's last day. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const index = year * 12 + month - 1 + months;
  const shifted = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return { ...shifted, day: Math.min(day, daysInMonth(shifted.year, shifted.month)) };
}

function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return toDayNumber(next) - toDayNumber({ year, month, day: 1 });
}

/** February 29 counts in any year, since the year can be unknown. */
export const isDayOfMonth = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2000, month);

/** ISO 8601 week: `1998-W08`. */
export function formatWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const firstDay = toDayNumber({ year: thursday.year, month: 1, day: 1 });
  return `${formatYear(thursday.year)}-W${pad(Math.floor((toDayNumber(thursday) - firstDay) / 7) + 1)}`;
}

export const pad = (value: number): string => String(value).padStart(2, '0');
export const formatYear = (year: number): string => String(year).padStart(4, '0');
export const formatMonth = ({ year, month }: Day): string => `${formatYear(year)}-${pad(month)}`;
export const formatDay = (day: Day): string => `${formatMonth(day)}-${pad(day.day)}`;

/** A day of an unknown year keeps its X: `XXXX-06-18`. */
export const formatPartialDay = (year: number | undefined, month: number, day: number): string =>
  `${year === undefined ? 'XXXX' : formatYear(year)}-${pad(month)}-${pad(day)}`;

/** The day that an ISO 8601 date begins with; undefined when it begins with no date. */
export function parseDay(text: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '');
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDayOfMonth(day.month, day.day) ? day : undefined;
}
