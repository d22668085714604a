import type { PatternRule } from '../lexemes/compile-rules.ts';
import { resolveDeictic, resolveMonth, resolveMonthDay, resolveNumericDate, resolveWeekday } from './resolve-date.ts';
import { resolveDuration, resolveSet } from './resolve-duration.ts';
import {
  resolveCentury,
  resolveDecade,
  resolveDistance,
  resolveHalf,
  resolveHoliday,
  resolveQuarter,
  resolveReference,
  resolveRelativeUnit,
  resolveSameQuarter,
  resolveSeason,
  resolveWeekend,
  resolveYear,
} from './resolve-relative.ts';
import { resolveClock, resolveDateWithClock, resolveDayPart } from './resolve-time.ts';
import type { Resolve } from './timex-context.ts';

export interface TimexRule extends PatternRule {
  readonly resolve: Resolve;
}

/** Phrases that many rules share, over the classes of time-classes.ts. */
export const timexMacros: Readonly<Record<string, string>> = {
  MON: '[month monthOrWord]',
  DAY: '[small ordinal ordinalWord]',
  WEEKDAY: '(weekday | shortWeekday dot?)',
  YEAR: 'comma? year',
  UNIT: '[unit timeUnit quarter]',
  UNITS: '[units timeUnits]',
  ANYUNIT: '[unit units timeUnit timeUnits]',
  NUM: '([small number year] magnitude? | a? magnitude | cardinal (dash? [cardinal magnitude] | and cardinal){0,5})',
  RANGE: 'NUM ([to or dash] NUM)?',
  VAGUE: '(a? few | a? couple of? | the last few)',
  ABOUT: '(about | more than | at least)',
  TIME: '(clock meridiem? zone? | small meridiem zone? | dayPoint)',
  EDGE: '(the? early dash? | earlier | after | the? edge of the?)',
  POINTER: '[last next this]',
  CALENDAR: '((WEEKDAY comma?)? MON dot? DAY YEAR? | (WEEKDAY comma?)? DAY dot? of? MON YEAR? | date)',
};

/** Order matters: the first that matches at a place wins, so what is longer stands above what it begins with. */
export const timexRules: readonly TimexRule[] = [
  {
    name: 'clock-on-date',
    pattern: 'TIME comma? on? (CALENDAR | POINTER? weekday | deictic)',
    resolve: resolveDateWithClock,
  },
  {
    name: 'date-at-clock',
    pattern: '(CALENDAR | POINTER? weekday | deictic) comma? at? about? TIME',
    resolve: resolveDateWithClock,
  },
  { name: 'numeric-date', pattern: 'date', resolve: resolveNumericDate },
  { name: 'clock', pattern: 'clock meridiem? zone? | small meridiem zone?', resolve: resolveClock },
  { name: 'days-across-months', pattern: 'MON dot? DAY [to dash] MON dot? DAY YEAR?', resolve: resolveMonthDay },
  { name: 'days-of-month', pattern: 'MON dot? DAY [to dash] DAY YEAR?', resolve: resolveMonthDay },
  { name: 'days-before-month', pattern: 'DAY dot? [to dash] DAY dot? of? MON (of? YEAR)?', resolve: resolveMonthDay },
  {
    name: 'month-day',
    pattern: '(POINTER? WEEKDAY comma?)? MON dot? the? DAY (YEAR | (of? POINTER unit))?',
    resolve: resolveMonthDay,
  },
  { name: 'day-month', pattern: '(WEEKDAY comma?)? the? DAY dot? of? MON dot? (of? YEAR)?', resolve: resolveMonthDay },
  { name: 'month-year', pattern: 'EDGE? MON dot? (of? YEAR | of? POINTER unit)', resolve: resolveMonth },
  { name: 'pointed-month', pattern: 'EDGE? POINTER MON', resolve: resolveMonth },
  { name: 'every-month', pattern: 'every MON', resolve: resolveSet },
  { name: 'edge-of-month', pattern: 'EDGE MON', resolve: resolveMonth },
  {
    name: 'month',
    pattern: '(?<=[in of to and or on]) MON dot? (?!small) | (?<!name) month dot? (?!name)',
    resolve: resolveMonth,
  },
  { name: 'decade', pattern: 'EDGE? the? decade | EDGE? the decadeWord', resolve: resolveDecade },
  { name: 'century', pattern: 'EDGE? the? [ordinal ordinalWord] dash? unit (?!dash)', resolve: resolveCentury },
  {
    name: 'season-of-year',
    pattern: 'EDGE? the? [season seasonOrWord] of? (YEAR | POINTER unit)',
    resolve: resolveSeason,
  },
  { name: 'pointed-season', pattern: 'EDGE? the? POINTER last? [season seasonOrWord]', resolve: resolveSeason },
  { name: 'every-season', pattern: 'every [season seasonOrWord]', resolve: resolveSet },
  { name: 'season', pattern: 'EDGE? the [season seasonOrWord] (?!name) | (?<=in) season', resolve: resolveSeason },
  {
    name: 'quarter-of-year',
    pattern:
      'EDGE? the? (year possessive)? fiscal? [ordinal ordinalWord] dash? quarter (of (fiscal? year | the? POINTER fiscal? unit))?',
    resolve: resolveQuarter,
  },
  {
    name: 'next-years-quarter',
    pattern: 'POINTER unit possessive [ordinal ordinalWord] quarter',
    resolve: resolveQuarter,
  },
  { name: 'quarter-code', pattern: 'quarterCode (of? year)?', resolve: resolveQuarter },
  {
    name: 'year-ago-quarter',
    pattern: 'the unit dash [ago earlier] ordinalWord? quarter',
    resolve: resolveSameQuarter,
  },
  { name: 'half-year', pattern: 'the? ordinalWord half of (fiscal? year | the? POINTER? unit)', resolve: resolveHalf },
  { name: 'year-ago', pattern: '(?<![small cardinal] dash?) unit dash [ago earlier]', resolve: resolveDistance },
  {
    name: 'ago',
    pattern: 'ABOUT? (NUM | VAGUE | a)? (and a? half)? dash? ANYUNIT (and a half)? ago',
    resolve: resolveDistance,
  },
  { name: 'from-now', pattern: 'ABOUT? (NUM | VAGUE | a) ANYUNIT to now', resolve: resolveDistance },
  { name: 'earlier-or-later', pattern: 'ABOUT? (NUM | VAGUE | a) ANYUNIT [earlier after]', resolve: resolveDistance },
  {
    name: 'every-day-of-week',
    pattern: 'every WEEKDAY dayPart? | weekdays dayPart? | weekday dayPart (?=pluralNoun)',
    resolve: resolveSet,
  },
  { name: 'every-unit', pattern: 'every (NUM | few)? ANYUNIT', resolve: resolveSet },
  { name: 'every-part', pattern: 'every dayPart', resolve: resolveSet },
  { name: 'times-a-unit', pattern: 'times a unit', resolve: resolveSet },
  { name: 'frequency', pattern: 'frequency', resolve: resolveSet },
  { name: 'deictic', pattern: 'EDGE? deictic dayPart?', resolve: resolveDeictic },
  {
    name: 'weekday',
    pattern: 'EDGE? the? POINTER? weekday early? dayPart? | POINTER shortWeekday',
    resolve: resolveWeekday,
  },
  { name: 'part-of-weekday', pattern: '(dayPoint | the dayPart) (of | on) weekday', resolve: resolveWeekday },
  { name: 'part-of-day', pattern: 'EDGE? [last this] dayPart', resolve: resolveDayPart },
  { name: 'weekend', pattern: '(the POINTER? | POINTER) weekend', resolve: resolveWeekend },
  {
    name: 'pointed-span',
    pattern: 'ABOUT? the? [last next] (few | VAGUE | ABOUT? RANGE) only? ANYUNIT',
    resolve: resolveDuration,
  },
  { name: 'coming-spans', pattern: 'the? [last next]? few UNITS', resolve: resolveDuration },
  { name: 'fiscal-year', pattern: 'fiscal unit? year', resolve: resolveYear },
  { name: 'pointed-quarter', pattern: 'the [last that]? quarter', resolve: resolveSameQuarter },
  {
    name: 'pointed-unit',
    pattern: 'EDGE? the? POINTER fiscal? (unit | quarter) (?!dash)',
    resolve: resolveRelativeUnit,
  },
  { name: 'edge-of-unit', pattern: 'the? edge of the unit', resolve: resolveRelativeUnit },
  {
    name: 'half-unit',
    pattern: 'ABOUT? (NUM | a) (and a half ANYUNIT | ANYUNIT and a half)',
    resolve: resolveDuration,
  },
  {
    name: 'duration',
    pattern:
      '(ABOUT | the ordinalWord?)? RANGE only? (ANYUNIT | quarter) (?!dash? old) | RANGE dash (ANYUNIT | quarter) (?!dash? old)',
    resolve: resolveDuration,
  },
  {
    name: 'vague-duration',
    pattern: 'ABOUT? VAGUE only? ANYUNIT (?!dash? old) | few dash ANYUNIT',
    resolve: resolveDuration,
  },
  { name: 'one-unit', pattern: '(?<!the) a only? [unit timeUnit]', resolve: resolveDuration },
  { name: 'bare-units', pattern: '(?<=in) UNITS', resolve: resolveDuration },
  { name: 'holiday', pattern: 'holiday YEAR?', resolve: resolveHoliday },
  {
    name: 'year',
    pattern: '(EDGE | (the? unit))? (?<!currency) year (?![pluralNoun magnitude units timeUnits dash])',
    resolve: resolveYear,
  },
  { name: 'now', pattern: 'now', resolve: resolveReference('PRESENT_REF') },
  { name: 'past', pattern: 'past', resolve: resolveReference('PAST_REF') },
  { name: 'future', pattern: 'future', resolve: resolveReference('FUTURE_REF') },
];
