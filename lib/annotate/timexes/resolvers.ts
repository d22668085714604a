import type { ResolverName } from '../../languages/time-language.ts';
import { resolveDeictic, resolveMonth, resolveMonthDay, resolveNumericDate, resolveWeekday } from './resolve-date.ts';
import { resolveDuration, resolveSet } from './resolve-duration.ts';
import { resolveElevenSeptember, resolveHoliday } from './resolve-holiday.ts';
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
} from './resolve-relative.ts';
import { resolveClock, resolveDateWithClock, resolveDayPart } from './resolve-time.ts';
import { resolveFiscalCode, resolveShortYear, resolveSpelledYear, resolveYear, resolveYears } from './resolve-year.ts';
import type { Resolve } from './timex-context.ts';

/** Resolvers by the names that the rules of the languages use. A resolver gives a matched rule its value. */
export const resolvers: Readonly<Record<ResolverName, Resolve>> = {
  century: resolveCentury,
  clock: resolveClock,
  dateWithClock: resolveDateWithClock,
  dayBeside: resolveDayBeside,
  dayPart: resolveDayPart,
  decade: resolveDecade,
  deictic: resolveDeictic,
  distance: resolveDistance,
  duration: resolveDuration,
  elevenSeptember: resolveElevenSeptember,
  fiscalCode: resolveFiscalCode,
  followingUnit: resolveFollowingUnit,
  futureReference: resolveReference('FUTURE_REF'),
  half: resolveHalf,
  holiday: resolveHoliday,
  month: resolveMonth,
  monthDay: resolveMonthDay,
  numericDate: resolveNumericDate,
  pastReference: resolveReference('PAST_REF'),
  presentReference: resolveReference('PRESENT_REF'),
  quarter: resolveQuarter,
  quarterOfYear: resolveQuarterOfYear,
  relativeUnit: resolveRelativeUnit,
  sameQuarter: resolveSameQuarter,
  season: resolveSeason,
  set: resolveSet,
  shortYear: resolveShortYear,
  spelledYear: resolveSpelledYear,
  weekday: resolveWeekday,
  weekend: resolveWeekend,
  year: resolveYear,
  yearEnd: resolveYearEnd,
  years: resolveYears,
};
