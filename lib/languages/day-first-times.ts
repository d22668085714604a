import type { ReadParts, TimexRule } from './time-language.ts';

/**
 * Phrases of the languages that write the day before the month, with the rules below. A language may replace each.
 * AGO, BESIDE and NOW belong to the rules `ago`, `earlier-or-later` and `now`; BAREMONTH to `edge-of-month`.
 */
export const dayFirstMacros: Readonly<Record<string, string>> = {
  MON: '[month monthOrWord]',
  DAY: '[small ordinal ordinalWord]',
  THE: '([the this] apostrophe?)',
  WEEKDAY: 'weekday',
  UNITS: '[units timeUnits]',
  ANYUNIT: '[unit units timeUnit timeUnits]',
  NUMBER: '[small number cardinal]',
  RANGE: `(between NUMBER and NUMBER
    | [small number year cardinal a few] (and a half)? ([to or dash] NUMBER)?)`,
  ZONE: '(zone | comma? [hourWord timeUnit] local comma?)',
  ABOUT: '(about of? | more than? of? | at? least)',
  EDGE: '(at? the? [early edge] dash? [of the]* apostrophe?)',
  NOUN: 'pluralNoun',
  HOUR: '[small number clock cardinal] hourWord [small number]?',
  TIME: '(HOUR ZONE? | small hourMinute ZONE? | clock meridiem? ZONE? | small meridiem ZONE?)',
  DAYNAME: 'THE? [last next]? WEEKDAY dayPart? comma?',
  CALENDAR: '(DAYNAME? THE? DAY dot? of? MON dot? (of? year)? | date)',
  BAREMONTH: '(?<!name) month',
  AGOHEAD: 'agoHead',
  AGO: 'ABOUT? (RANGE | a)? ANYUNIT (and a? half)?',
  BESIDE: '[earlier after]',
  NOW: 'now',
};

/** Phrases that each of these languages has to give. The comment names the rule that uses them. */
export interface DayFirstPhrases extends Readonly<Record<string, string>> {
  /** weekday-at-clock */
  readonly WEEKDAYCLOCK: string;
  /** pointed-month: "last May" */
  readonly POINTEDMONTH: string;
  /** edge-of-month: words that mark the name behind them as a month */
  readonly MONTHLEAD: string;
  readonly EVERYWEEKDAY: string;
  readonly EVERYUNIT: string;
  readonly TIMESAUNIT: string;
  readonly DEICTIC: string;
  /** weekday: "last Tuesday evening" */
  readonly ONWEEKDAY: string;
  readonly PARTOFDAY: string;
  readonly WEEKEND: string;
  readonly SEASON: string;
  readonly QUARTER: string;
  /** pointed-span: "the last three weeks" */
  readonly POINTEDSPAN: string;
  /** pointed-unit: "last week" */
  readonly POINTEDUNIT: string;
}

/** These rules come first: the first that matches at a place wins. */
export const dayFirstDates: readonly TimexRule[] = [
  { name: 'date-at-clock', pattern: 'CALENDAR comma? [at to on about in the]* TIME', resolve: 'dateWithClock' },
  { name: 'clock-on-date', pattern: 'TIME comma? CALENDAR', resolve: 'dateWithClock' },
  {
    name: 'clock-on-weekday',
    pattern: 'TIME comma? [in of on the this]* WEEKDAY (?!comma? THE? DAY dot? of? MON)',
    resolve: 'dateWithClock',
  },
  { name: 'numeric-date', pattern: 'date', resolve: 'numericDate' },
  { name: 'race-time', pattern: 'clock timeUnits', resolve: 'raceTime' },
  { name: 'clock', pattern: 'TIME', resolve: 'plainClock' },
  {
    name: 'months',
    pattern: 'between MON and MON (of? year)? | of MON (of? year)? [to in] MON (of? year)? | MON to MON (of? year)?',
    resolve: 'months',
  },
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
    pattern: 'DAYNAME? THE? DAY dot? of? MON dot? (of? year)?',
    resolve: 'monthDay',
  },
  {
    name: 'part-of-day-month',
    pattern: 'the dayPart of THE? WEEKDAY comma? THE? DAY dot? of? MON dot? (of? year)?',
    resolve: 'monthDay',
  },
  { name: 'month-year', pattern: 'EDGE? MON dot? of? year', resolve: 'month' },
  { name: 'season-of-year', pattern: 'THE? season of? year', resolve: 'season' },
];

/** These come behind the dates. */
export const dayFirstDistances: readonly TimexRule[] = [
  { name: 'weekday-at-clock', pattern: 'WEEKDAYCLOCK', resolve: 'dateWithClock' },
  { name: 'pointed-month', pattern: 'POINTEDMONTH', resolve: 'month' },
  { name: 'edge-of-month', pattern: 'EDGE MON | (?<=MONTHLEAD) MON | BAREMONTH', resolve: 'month' },
  {
    name: 'same-unit-of-year',
    pattern: 'THE? equal [period quarter unit] (of? THE? ([last next] unit | unit last | yearBefore | year))?',
    resolve: 'samePeriod',
  },
  { name: 'unit-in-course', pattern: 'THE unit in current', resolve: 'relativeUnit' },
  { name: 'ago', pattern: 'AGOHEAD AGO', direction: -1, resolve: 'distance' },
  { name: 'earlier-or-later', pattern: 'RANGE ANYUNIT BESIDE', resolve: 'distance' },
  { name: 'every-weekday', pattern: 'EVERYWEEKDAY', resolve: 'set' },
  { name: 'every-unit', pattern: 'EVERYUNIT', resolve: 'set' },
  { name: 'times-a-unit', pattern: 'TIMESAUNIT', resolve: 'set' },
  { name: 'frequency', pattern: 'frequency', resolve: 'set' },
];

/** "after midnight" */
const asBeside: ReadParts = (parts) =>
  parts.map((part) => (part.class === 'after' ? { ...part, class: 'beside', value: 1 } : part));

/** `TimexRule.read` of the rules that need one in some language. */
interface DayReaders {
  readonly deictic?: ReadParts;
  readonly weekday?: ReadParts;
  readonly partOfDay?: ReadParts;
}

/** These come behind a language's own rules of days. */
export const dayFirstDays = ({ deictic, weekday, partOfDay }: DayReaders): readonly TimexRule[] => [
  {
    name: 'night-between',
    pattern: 'THE? dayPart [in of] THE? weekday [in nightTo to] THE? weekday | THE? dayPart nightTo weekday',
    resolve: 'nightBetween',
  },
  { name: 'weekday-of-week', pattern: 'THE? WEEKDAY of? POINTEDUNIT', resolve: 'weekdayOfWeek' },
  { name: 'deictic', pattern: 'DEICTIC', read: deictic, resolve: 'deictic' },
  { name: 'weekday', pattern: 'ONWEEKDAY', read: weekday, resolve: 'weekday' },
  { name: 'part-of-day', pattern: 'PARTOFDAY', read: partOfDay, resolve: 'dayPart' },
  { name: 'after-midnight', pattern: 'after [of the]* dayPoint', read: asBeside, resolve: 'clockBeside' },
  { name: 'midnight', pattern: 'dayPoint', resolve: 'clock' },
  { name: 'weekend', pattern: 'WEEKEND', resolve: 'weekend' },
  { name: 'season', pattern: 'SEASON', resolve: 'season' },
  { name: 'quarter', pattern: 'QUARTER', resolve: 'quarter' },
  { name: 'spans-ahead', pattern: 'THE (next UNITS | UNITS next)', resolve: 'futureReference' },
  { name: 'next-season', pattern: 'THE? (next sportsSeason | sportsSeason next)', resolve: 'futureReference' },
  { name: 'last-season', pattern: 'THE? (last sportsSeason | sportsSeason last)', resolve: 'pastReference' },
  { name: 'own-season', pattern: 'this sportsSeason', resolve: 'presentReference' },
  { name: 'pointed-span', pattern: 'POINTEDSPAN', resolve: 'duration' },
  { name: 'pointed-unit', pattern: 'POINTEDUNIT', resolve: 'relativeUnit' },
  { name: 'edge-of-unit', pattern: 'EDGE unit (?!in)', resolve: 'relativeUnit' },
];

/** These come last. */
export const dayFirstYears: readonly TimexRule[] = [
  {
    name: 'decade',
    pattern: `EDGE? THE? decade units?
      | EDGE? THE? (decadeHead of? (THE? units)? | units) [year number] (?![units unit])`,
    resolve: 'decade',
  },
  {
    name: 'century',
    pattern: 'EDGE? THE? ([ordinal ordinalWord roman] dot? | small dot) centuryHead | EDGE? THE? centuryHead roman',
    resolve: 'century',
  },
  {
    name: 'duration',
    pattern: `(?<!name comma | old | aged | old of | comma of)
      ABOUT? RANGE dash? only? ANYUNIT (and a? half (?![hourWord timeUnit unit]))? (?!old)`,
    resolve: 'duration',
  },
  { name: 'half-unit', pattern: 'a? half dash? [hourWord timeUnit unit]', resolve: 'halfUnit' },
  {
    name: 'years',
    pattern: `(?<![currency numbered])
      (year dash [year small number] | between year and year | of year to year | in year in year) (?!dash | NOUN)`,
    resolve: 'years',
  },
  {
    name: 'year',
    pattern: 'EDGE? (?<![currency numbered]) year (?!NOUN | magnitude | units | timeUnits | dash)',
    resolve: 'year',
  },
  { name: 'now', pattern: 'NOW', resolve: 'presentReference' },
  { name: 'past', pattern: 'past', resolve: 'pastReference' },
  { name: 'future', pattern: 'future', resolve: 'soon' },
  { name: 'the-future', pattern: '(?<=[in to]) THE? futureNoun', resolve: 'futureReference' },
];
