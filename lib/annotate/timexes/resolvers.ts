import type { ResolverName } from '../../languages/time-language.ts';
import { resolveAttacksOnDay, resolveMonth, resolveMonthDay, resolveMonths } from './resolve-date.ts';
import { resolveDuration, resolveHalfUnit, resolveSet } from './resolve-duration.ts';
import { resolveElevenSeptember, resolveHoliday } from './resolve-holiday.ts';
import { resolveNumericDate } from './resolve-numeric-date.ts';
import { resolveHalf, resolveQuarter, resolveQuarterOfYear, resolveSameQuarter } from './resolve-quarter.ts';
import {
  resolveCentury,
  resolveDayBeside,
  resolveDaysBesideDate,
  resolveDecade,
  resolveDistance,
  resolveFollowingUnit,
  resolveReference,
  resolveRelativeUnit,
  resolveSamePeriod,
  resolveSeason,
  resolveSoon,
  resolveSpanAhead,
  resolveThePast,
  resolveWeekend,
  resolveWholeUnit,
  resolveYearEnd,
} from './resolve-relative.ts';
import { resolveSpanOf } from './resolve-span-of.ts';
import {
  resolveClock,
  resolveClockBeside,
  resolveDateWithClock,
  resolveDayPart,
  resolvePlainClock,
  resolveRaceTime,
} from './resolve-time.ts';
import { resolveDeictic, resolveNightBetween, resolveWeekday, resolveWeekdayOfWeek } from './resolve-weekday.ts';
import { resolveFiscalCode, resolveShortYear, resolveSpelledYear, resolveYear, resolveYears } from './resolve-year.ts';
import type { Resolve } from './timex-context.ts';

/** Resolvers by the names that the rules of the languages use. A resolver gives a matched rule its value. */
export const resolvers: Readonly<Record<ResolverName, Resolve>> = {
  attacksOnDay: resolveAttacksOnDay,
  century: resolveCentury,
  clock: resolveClock,
  clockBeside: resolveClockBeside,
  dateWithClock: resolveDateWithClock,
  dayBeside: resolveDayBeside,
  dayPart: resolveDayPart,
  daysBesideDate: resolveDaysBesideDate,
  decade: resolveDecade,
  deictic: resolveDeictic,
  distance: resolveDistance,
  duration: resolveDuration,
  elevenSeptember: resolveElevenSeptember,
  fiscalCode: resolveFiscalCode,
  followingUnit: resolveFollowingUnit,
  futureReference: resolveReference('FUTURE_REF'),
  half: resolveHalf,
  halfUnit: resolveHalfUnit,
  holiday: resolveHoliday,
  month: resolveMonth,
  monthDay: resolveMonthDay,
  months: resolveMonths,
  nightBetween: resolveNightBetween,
  // The match tells no time, and hides what stands in it.
  nothing: () => undefined,
  numericDate: resolveNumericDate,
  pastReference: resolveReference('PAST_REF'),
  plainClock: resolvePlainClock,
  presentReference: resolveReference('PRESENT_REF'),
  quarter: resolveQuarter,
  quarterOfYear: resolveQuarterOfYear,
  raceTime: resolveRaceTime,
  relativeUnit: resolveRelativeUnit,
  samePeriod: resolveSamePeriod,
  sameQuarter: resolveSameQuarter,
  season: resolveSeason,
  set: resolveSet,
  shortYear: resolveShortYear,
  soon: resolveSoon,
  spanAhead: resolveSpanAhead,
  spanOf: resolveSpanOf,
  spelledYear: resolveSpelledYear,
  thePast: resolveThePast,
  weekday: resolveWeekday,
  weekdayOfWeek: resolveWeekdayOfWeek,
  weekend: resolveWeekend,
  wholeUnit: resolveWholeUnit,
  year: resolveYear,
  yearEnd: resolveYearEnd,
  years: resolveYears,
};
