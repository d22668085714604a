import { calendarNames, numberMonths } from '../../calendar-names.ts';

const names = Object.values(calendarNames);

/** From a lower-case name or abbreviation without its stop to 1 … 12, in the languages of `calendarNames`. */
export const monthNumbers: ReadonlyMap<string, number> = numberMonths(names.map(({ months }) => months));

/** A regular expression's alternatives for every month name, longest first. */
export const monthPattern: string = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|');

/** The same with a capital, and all in capitals. */
export const capitalMonthPattern: string = monthPattern
  .split('|')
  .flatMap((name) => [name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()])
  .join('|');

/** A regular expression's alternatives for the days of the week in the same languages, and abbreviated in English. */
export const weekdayPattern: string = [
  ...names.flatMap(({ weekdays }) => weekdays.split(/[ |]/)),
  ...['mon', 'tues?', 'wed', 'thurs?', 'thu', 'fri', 'sat', 'sun'],
].join('|');
