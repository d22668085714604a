import type { TimexRule } from './time-language.ts';

/** Phrases of the languages that write the day before the month. A language may replace each. */
export const dayFirstMacros: Readonly<Record<string, string>> = {
  MON: '[month monthOrWord]',
  DAY: '[small ordinal ordinalWord]',
  THE: '([the this] apostrophe?)',
  WEEKDAY: 'weekday',
  UNIT: '[unit timeUnit]',
  UNITS: '[units timeUnits]',
  ANYUNIT: '[unit units timeUnit timeUnits]',
  NUM: '[small number year cardinal a]',
  RANGE: '[small number year cardinal a few] (and a half)? ([to or dash] [small number cardinal])?',
  ABOUT: '(about of? | more than? of? | at? least)',
  EDGE: '(at? the? [early edge] dash? [of the]* apostrophe?)',
  NOUN: 'pluralNoun',
  TIME: '([small number clock cardinal] hourWord [small number]? zone? | small hourMinute zone? | clock meridiem? zone? | small meridiem zone?)',
  CALENDAR: '((WEEKDAY comma?)? THE? DAY dot? of? MON dot? (of? year)? | date)',
};

/** Order matters, and these come before a language's own. */
export const dayFirstDates: readonly TimexRule[] = [
  { name: 'date-at-clock', pattern: 'CALENDAR comma? [at to on about in the]* TIME', resolve: 'dateWithClock' },
  { name: 'clock-on-date', pattern: 'TIME comma? CALENDAR', resolve: 'dateWithClock' },
  { name: 'numeric-date', pattern: 'date', resolve: 'numericDate' },
  { name: 'clock', pattern: 'TIME', resolve: 'clock' },
  {
    name: 'days-across-months',
    pattern: 'DAY dot? of? MON [to dash gap] THE? DAY dot? of? MON (of? year)?',
    resolve: 'monthDay',
  },
  {
    name: 'days-before-month',
    pattern: 'DAY dot? ([to dash gap] | and) THE? DAY dot? of? MON (of? year)?',
    resolve: 'monthDay',
  },
  {
    name: 'day-month',
    pattern: '(THE? WEEKDAY comma?)? THE? DAY dot? of? MON dot? (of? year)?',
    resolve: 'monthDay',
  },
  { name: 'month-year', pattern: 'EDGE? MON dot? of? year', resolve: 'month' },
  { name: 'season-of-year', pattern: 'THE? season of? year', resolve: 'season' },
];

/** And these after. */
export const dayFirstYears: readonly TimexRule[] = [
  {
    name: 'decade',
    pattern:
      'EDGE? THE? decade units? | EDGE? THE? (decadeHead of? (THE? units)? | units) [year number] (?![units unit])',
    resolve: 'decade',
  },
  {
    name: 'century',
    pattern: 'EDGE? THE? ([ordinal ordinalWord roman] dot? | small dot) centuryHead | EDGE? THE? centuryHead roman',
    resolve: 'century',
  },
  {
    name: 'duration',
    pattern: '(?<!name comma | old | aged | old of | comma of) ABOUT? RANGE dash? only? ANYUNIT (?!old)',
    resolve: 'duration',
  },
  { name: 'years', pattern: '(?<![currency numbered]) year dash [year small number] (?!dash)', resolve: 'years' },
  {
    name: 'year',
    pattern: 'EDGE? (?<![currency numbered]) year (?!NOUN | magnitude | units | timeUnits | dash)',
    resolve: 'year',
  },
];

export const references: readonly TimexRule[] = [
  { name: 'past', pattern: 'past', resolve: 'pastReference' },
  { name: 'future', pattern: 'future', resolve: 'futureReference' },
];
