import { numberMonths } from '../../languages/language-words.ts';
import { allWords } from '../../languages/languages.ts';

/** Of the languages whose days are read, too. */
const calendars = allWords.flatMap(({ calendar }) => (calendar.weekdays ? calendar : []));

/** From a lower-case name or abbreviation without its stop to 1 … 12, in these languages. */
export const monthNumbers: ReadonlyMap<string, number> = numberMonths(calendars.map(({ months }) => months));

/** A regular expression's alternatives for every month name, longest first. */
export const monthPattern: string = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|');

/** The days of the week in the same languages, and abbreviated in English. */
export const weekdayNames: ReadonlySet<string> = new Set([
  ...calendars.flatMap(({ weekdays }) => weekdays?.split(/[ |]/) ?? []),
  ...['mon', 'tue', 'tues', 'wed', 'thur', 'thurs', 'thu', 'fri', 'sat', 'sun'],
]);

/** A regular expression's alternatives for them. */
export const weekdayPattern: string = [...weekdayNames].join('|');
