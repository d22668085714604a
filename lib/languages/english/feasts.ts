import type { Feast } from '../feast.ts';

/**
 * By their words in lower case, without a possessive.
 * Source: general knowledge of the Western calendar; moving feasts of the United States as observed there.
 */
export const englishFeasts: Readonly<Record<string, Feast>> = {
  'armistice day': { month: 11, day: 11 },
  'ash wednesday': { daysAfterEaster: -46 },
  'bastille day': { month: 7, day: 14 },
  'black friday': { month: 11, weekday: 4, nth: 4, daysAfter: 1 },
  'boxing day': { month: 12, day: 26 },
  christmas: { month: 12, day: 25 },
  'christmas day': { month: 12, day: 25 },
  'christmas eve': { month: 12, day: 24 },
  'cyber monday': { month: 11, weekday: 4, nth: 4, daysAfter: 4 },
  easter: { daysAfterEaster: 0 },
  'easter monday': { daysAfterEaster: 1 },
  'easter sunday': { daysAfterEaster: 0 },
  'election day': { month: 11, weekday: 1, nth: 1, daysAfter: 1 },
  'good friday': { daysAfterEaster: -2 },
  halloween: { month: 10, day: 31 },
  'labor day': { month: 9, weekday: 1, nth: 1, daysAfter: 0 },
  'memorial day': { month: 5, weekday: 1, nth: -1, daysAfter: 0 },
  'new year day': { month: 1, day: 1 },
  'new year eve': { month: 12, day: 31 },
  'palm sunday': { daysAfterEaster: -7 },
  thanksgiving: { month: 11, weekday: 4, nth: 4, daysAfter: 0 },
  'thanksgiving day': { month: 11, weekday: 4, nth: 4, daysAfter: 0 },
  'valentine day': { month: 2, day: 14 },
  'veterans day': { month: 11, day: 11 },
};
