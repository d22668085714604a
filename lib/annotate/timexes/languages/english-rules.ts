import { resolveDeictic, resolveMonth, resolveMonthDay, resolveNumericDate, resolveWeekday } from '../resolve-date.ts';
import { resolveDuration, resolveSet } from '../resolve-duration.ts';
import { resolveElevenSeptember, resolveHoliday } from '../resolve-holiday.ts';
import {
  resolveCentury,
  resolveDayBeside,
  resolveDecade,
  resolveDistance,
  resolveFollowingUnit,
  resolveHalf,
  resolveQuarter,
  resolveQuarterOfYear,
  resolveReference,
  resolveRelativeUnit,
  resolveSameQuarter,
  resolveSeason,
  resolveWeekend,
  resolveYearEnd,
} from '../resolve-relative.ts';
import { resolveClock, resolveDateWithClock, resolveDayPart } from '../resolve-time.ts';
import { resolveFiscalCode, resolveShortYear, resolveSpelledYear, resolveYear, resolveYears } from '../resolve-year.ts';
import type { TimexRule } from './time-language.ts';

/** Phrases that many rules share, over the classes of time-classes.ts. */
export const englishMacros: Readonly<Record<string, string>> = {
  MON: '[month monthOrWord]',
  DAY: '[small ordinal ordinalWord]',
  WEEKDAY: '(weekday (?!paper) | shortWeekday dot?)',
  YEAR: 'comma? year',
  UNIT: '[unit timeUnit quarter]',
  UNITS: '[units timeUnits]',
  ANYUNIT: '[unit units timeUnit timeUnits]',
  NUM: '([small number year] (small slash small | fraction | magnitude)? | a? magnitude | cardinal (dash? [cardinal magnitude] | and cardinal){0,5})',
  RANGE: 'NUM ([to or dash gap] NUM)?',
  VAGUE: '(a? few | a? couple of? | the last few)',
  ABOUT: '(about | more than | at least)',
  TIME: '(clock meridiem? zone? | small meridiem zone? | small oClock apostrophe clockWord | [year number] zone | dayPoint)',
  EDGE: '(the? early [dash gap]? | earlier | after | the? edge of the?)',
  POINTER: '(last | next | this coming? | coming)',
  CALENDAR: '((WEEKDAY comma?)? MON dot? DAY YEAR? | (WEEKDAY comma?)? DAY dot? of? MON YEAR? | date)',
  JOIN: '[to dash gap]',
};

/** Order matters: the first that matches at a place wins, so what is longer stands above what it begins with. */
export const englishRules: readonly TimexRule[] = [
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
  { name: 'part-of-date', pattern: 'the dayPart of CALENDAR', resolve: resolveDateWithClock },
  { name: 'numeric-date', pattern: 'date', resolve: resolveNumericDate },
  { name: 'eleven-september', pattern: 'small slash small (?!slash)', resolve: resolveElevenSeptember },
  {
    name: 'clock',
    pattern:
      'clock meridiem? zone? | small meridiem zone? | small oClock apostrophe clockWord | [year number] zone | (?<=[at in to about]) dayPoint zone?',
    resolve: resolveClock,
  },
  { name: 'spoken-hour', pattern: '(?<=[at about]) small (in the dayPart | at dayPart)', resolve: resolveClock },
  { name: 'days-across-months', pattern: 'MON dot? DAY JOIN MON dot? DAY YEAR?', resolve: resolveMonthDay },
  { name: 'days-of-month', pattern: 'MON dot? DAY JOIN DAY YEAR?', resolve: resolveMonthDay },
  { name: 'days-before-month', pattern: 'DAY dot? JOIN DAY dot? of? MON (of? YEAR)?', resolve: resolveMonthDay },
  {
    name: 'month-day',
    pattern: '(POINTER? WEEKDAY comma?)? MON dot? the? DAY (YEAR | (of? POINTER unit))?',
    resolve: resolveMonthDay,
  },
  { name: 'day-month', pattern: '(WEEKDAY comma?)? the? DAY dot? of? MON dot? (of? YEAR)?', resolve: resolveMonthDay },
  { name: 'month-year', pattern: 'EDGE? MON dot? (of? YEAR | of? POINTER unit)', resolve: resolveMonth },
  { name: 'month-of-short-year', pattern: 'MON apostrophe [small number]', resolve: resolveMonth },
  { name: 'pointed-month', pattern: 'EDGE? POINTER MON', resolve: resolveMonth },
  { name: 'every-month', pattern: 'every MON', resolve: resolveSet },
  { name: 'edge-of-month', pattern: 'EDGE MON (?!name)', resolve: resolveMonth },
  {
    name: 'month',
    pattern:
      '(?<=[in on] | MON [to and or dash gap comma] | MON comma and) MON dot? (?![small name speech paper on]) | (?<!name) month dot? (?![name paper])',
    resolve: resolveMonth,
  },
  { name: 'decade', pattern: 'whose? EDGE? the? decade | EDGE? the decadeWord', resolve: resolveDecade },
  { name: 'century', pattern: 'EDGE? the? [ordinal ordinalWord] dash? unit (?!dash)', resolve: resolveCentury },
  {
    name: 'season-of-year',
    pattern: 'EDGE? the? [season seasonOrWord] of? (YEAR | POINTER unit)',
    resolve: resolveSeason,
  },
  { name: 'pointed-season', pattern: 'EDGE? the? POINTER last? [season seasonOrWord]', resolve: resolveSeason },
  { name: 'every-season', pattern: 'every [season seasonOrWord]', resolve: resolveSet },
  {
    name: 'season',
    pattern:
      'EDGE? the season (?!name) | (?<=in) EDGE? the? seasonOrWord (?!name | of | in | to | comma name) | (?<=in) season (?!name)',
    resolve: resolveSeason,
  },
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
  { name: 'quarter-code', pattern: 'quarterCode (of? fiscal? year)?', resolve: resolveQuarter },
  { name: 'half-code', pattern: 'halfCode of? fiscal? year', resolve: resolveHalf },
  {
    name: 'year-ago-quarter',
    pattern: 'the? unit dash [ago earlier] ordinalWord? quarter',
    resolve: resolveSameQuarter,
  },
  { name: 'quarter-in-year', pattern: 'the year quarter', resolve: resolveQuarterOfYear },
  { name: 'half-year', pattern: 'the? ordinalWord half of (fiscal? year | the? POINTER? unit)', resolve: resolveHalf },
  { name: 'year-ago', pattern: '(?<![small cardinal] dash?) unit dash [ago earlier]', resolve: resolveDistance },
  {
    name: 'ago',
    pattern: '(ABOUT? (NUM | VAGUE | a) (and a? half)? dash?)? ANYUNIT (and a half)? ago',
    resolve: resolveDistance,
  },
  { name: 'from-now', pattern: 'ABOUT? (NUM | VAGUE | a) ANYUNIT to now', resolve: resolveDistance },
  { name: 'earlier-or-later', pattern: 'ABOUT? (NUM | VAGUE | a) ANYUNIT [earlier after]', resolve: resolveDistance },
  { name: 'day-beside', pattern: 'the? unit in (deictic | POINTER? weekday)', resolve: resolveDayBeside },
  {
    name: 'every-day-of-week',
    pattern: 'every WEEKDAY [dayPart dayParts]? | weekdays [dayPart dayParts]? | weekday dayParts',
    resolve: resolveSet,
  },
  { name: 'every-unit', pattern: 'every (NUM | few)? (ANYUNIT | quarter)', resolve: resolveSet },
  { name: 'every-part', pattern: 'every dayPart', resolve: resolveSet },
  { name: 'times-a-unit', pattern: '(NUM | few)? times [a per] unit', resolve: resolveSet },
  {
    name: 'a-unit',
    pattern: '(?<=[pluralNoun magnitude units timeUnits]) a unit (?![ago earlier after in of])',
    resolve: resolveSet,
  },
  { name: 'frequency', pattern: 'frequency', resolve: resolveSet },
  { name: 'part-of-deictic', pattern: 'EDGE dayPart deictic', resolve: resolveDeictic },
  { name: 'deictic', pattern: 'EDGE? deictic [dayPart dayPoint]?', resolve: resolveDeictic },
  {
    name: 'feast',
    pattern: 'POINTER? (holiday | feast unit? possessive?) [unit feastPart weekday] YEAR?',
    resolve: resolveHoliday,
  },
  { name: 'holiday', pattern: 'POINTER? holiday YEAR?', resolve: resolveHoliday },
  {
    name: 'weekday',
    pattern: '(the? early dash?)? the? (POINTER | following)? weekday early? dayPart? (?!paper) | POINTER shortWeekday',
    resolve: resolveWeekday,
  },
  { name: 'part-of-weekday', pattern: '(dayPoint | the dayPart) (of | on) weekday', resolve: resolveWeekday },
  {
    name: 'part-of-day',
    pattern: 'EDGE? [last this] dayPart | (that | (?<=in) the | the [next following]) dayPart (?!of) | overnight',
    resolve: resolveDayPart,
  },
  { name: 'weekend', pattern: '(the POINTER? | POINTER) weekend', resolve: resolveWeekend },
  {
    name: 'pointed-span',
    pattern: 'ABOUT? the? [last next coming following] (few | VAGUE | ABOUT? RANGE) only? ANYUNIT',
    resolve: resolveDuration,
  },
  { name: 'coming-spans', pattern: 'the? ([last next]? few | coming) (UNITS | quarter)', resolve: resolveDuration },
  { name: 'these-days', pattern: 'these units', resolve: resolveReference('PRESENT_REF') },
  { name: 'fiscal-year', pattern: 'fiscal unit? year', resolve: resolveYear },
  { name: 'fiscal-code', pattern: 'fiscalCode', resolve: resolveFiscalCode },
  {
    name: 'pointed-quarter',
    pattern: 'the [last that]? quarter | the last quarter | that quarter',
    resolve: resolveSameQuarter,
  },
  {
    name: 'pointed-unit',
    pattern: 'EDGE? the? POINTER fiscal? (unit | quarter) (?!dash)',
    resolve: resolveRelativeUnit,
  },
  {
    name: 'following-unit',
    pattern: 'EDGE? (that same? | the [same following]) unit (?!dash)',
    resolve: resolveFollowingUnit,
  },
  { name: 'edge-of-unit', pattern: 'the? edge of the unit', resolve: resolveRelativeUnit },
  { name: 'year-end', pattern: 'the? unit (dash edge | possessive edge)', resolve: resolveYearEnd },
  {
    name: 'half-unit',
    pattern: 'ABOUT? (NUM | a) (dash? and dash? a dash? half dash? ANYUNIT | ANYUNIT and a half)',
    resolve: resolveDuration,
  },
  {
    name: 'duration',
    pattern:
      '(ABOUT | the ordinalWord?)? RANGE (dash? odd)? only? (ANYUNIT | quarter) (?!dash? old) | RANGE dash (ANYUNIT | quarter) (?!dash? old)',
    resolve: resolveDuration,
  },
  {
    name: 'vague-duration',
    pattern: 'ABOUT? VAGUE only? ANYUNIT (?!dash? old) | few dash ANYUNIT',
    resolve: resolveDuration,
  },
  { name: 'one-unit', pattern: 'ABOUT? (?<!the) a only? [unit timeUnit] (or NUM)?', resolve: resolveDuration },
  { name: 'bare-units', pattern: '(?<=in) UNITS', resolve: resolveDuration },
  { name: 'years', pattern: '(?<![currency numbered]) year dash [year small number] (?!dash)', resolve: resolveYears },
  {
    name: 'year',
    pattern:
      '(?<!numbered) (EDGE | (the? unit))? (?<![currency numbered]) (?<!quote (?=year quote)) year (?![pluralNoun magnitude units timeUnits dash])',
    resolve: resolveYear,
  },
  {
    name: 'short-year',
    pattern: '(?<=[in of season]) apostrophe [small number] (?![units timeUnits apostrophe])',
    resolve: resolveShortYear,
  },
  { name: 'spelled-year', pattern: '(?<=in) cardinal cardinal (dash? cardinal)?', resolve: resolveSpelledYear },
  { name: 'now', pattern: 'now', resolve: resolveReference('PRESENT_REF') },
  { name: 'past', pattern: 'past', resolve: resolveReference('PAST_REF') },
  { name: 'future', pattern: '(?<!as) future (?![in as]) | the futureNoun', resolve: resolveReference('FUTURE_REF') },
  {
    name: 'the-past',
    pattern: '(?<=in) the last (?![unit units name other pluralNoun])',
    resolve: resolveReference('PAST_REF'),
  },
];
