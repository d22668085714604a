import { shortWeekdays } from '../../languages/english/short-weekdays.ts';
import { numberMonths } from '../../languages/language-words.ts';
import { allWords } from '../../languages/languages.ts';
import { anyOf, words } from '../../model/words.ts';

const calendars = allWords.map(({ calendar }) => calendar);
/** Of the languages in which days without a year are read, as datelines have them. */
const dayCalendars = calendars.filter(({ weekdays }) => weekdays !== undefined);

/** Month number, 1 to 12, by its name or abbreviation in small letters, without a stop. */
export const monthOfName: ReadonlyMap<string, number> = numberMonths(calendars.map(({ months }) => months));

/** The same in the languages in which days without a year are read. */
export const monthNumbers: ReadonlyMap<string, number> = numberMonths(dayCalendars.map(({ months }) => months));

/** A regular expression's alternatives for them. */
export const monthPattern: string = anyOf([...monthNumbers.keys()]);

/** The days of the week in the same languages, abbreviated in English too. */
export const weekdayNames: ReadonlySet<string> = new Set([
  ...dayCalendars.flatMap(({ weekdays }) => words(weekdays?.replaceAll('|', ' ') ?? '')),
  ...shortWeekdays,
]);

/** A regular expression's alternatives for them. */
export const weekdayPattern: string = anyOf([...weekdayNames]);
