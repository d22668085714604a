import { describe, expect, test } from 'vitest';
import { type NumericOrder, readDate } from '../../../lib/parse/lines/read-date.ts';

const dates: readonly { input: string; order?: NumericOrder; expected: string }[] = [
  { input: '2026-03-04', expected: '2026-03-04' },
  { input: '2026-3-4', expected: '2026-03-04' },
  { input: '2026-03-04T06:12:09+01:00', expected: '2026-03-04T06:12:09+01:00' },
  { input: '2026-03-04T06:12:09.123Z', expected: '2026-03-04T06:12:09Z' },
  { input: '2026-03-04T06:12-0500', expected: '2026-03-04T06:12:00-05:00' },
  { input: '2026-03-04T06:12:09+01', expected: '2026-03-04T06:12:09+01:00' },
  { input: '2026-03-04 06:12:09 UTC', expected: '2026-03-04T06:12:09Z' },
  { input: '20260304T061209Z', expected: '2026-03-04T06:12:09Z' },
  { input: '20260304', expected: '2026-03-04' },
  { input: 'Wed, 04 Mar 2026 06:12:09 +0100', expected: '2026-03-04T06:12:09+01:00' },
  { input: 'Wed Mar 04 06:12:09 CET 2026', expected: '2026-03-04' },
  { input: 'Wed, 04 Mar 2026 06:12:09 EST', expected: '2026-03-04T06:12:09-05:00' },
  { input: 'Wed, 04 Mar 2026 06:12 PDT', expected: '2026-03-04T06:12:00-07:00' },
  { input: 'Wed, 04 Mar 2026 06:12:09 UT', expected: '2026-03-04T06:12:09Z' },
  { input: 'Wed, 4 Mar 26 06:12:09 GMT', expected: '2026-03-04T06:12:09Z' },
  { input: 'Wed, 04 Mar 98 06:12 MST', expected: '1998-03-04T06:12:00-07:00' },
  { input: 'March 4, 2026 06:12 AM Eastern Standard Time', expected: '2026-03-04T06:12:00-05:00' },
  { input: '4. März 2026, 7:30 MEZ', expected: '2026-03-04T07:30:00+01:00' },
  { input: '4 March 2026, 7:30 CEST', expected: '2026-03-04T07:30:00+02:00' },
  { input: 'Wed, 04 Mar 2026 06:12:09 CST', expected: '2026-03-04T06:12:09-06:00' },
  { input: '4 March 2026 06:12:09 CST', expected: '2026-03-04' },
  {
    input: 'Wed Mar 04 2026 06:12:09 GMT+0100 (Central European Standard Time)',
    expected: '2026-03-04T06:12:09+01:00',
  },
  { input: '1772604729', expected: '2026-03-04T06:12:09Z' },
  { input: '1772604729000', expected: '2026-03-04T06:12:09Z' },
  { input: 'Published March 4, 2026 at noon', expected: '2026-03-04' },
  { input: 'Published 4 March 2026, 5:58', expected: '2026-03-04' },
  { input: 'Published 4 March 2026, 5:58 GMT', expected: '2026-03-04T05:58:00Z' },
  { input: 'March 4, 2026 5:58 pm +0100', expected: '2026-03-04T17:58:00+01:00' },
  { input: '12:30 a.m. UTC, Mar. 4, 2026', expected: '2026-03-04T00:30:00Z' },
  { input: 'Sept. 3rd 2026', expected: '2026-09-03' },
  { input: '4. März 2026, 7:30 Uhr', expected: '2026-03-04' },
  { input: 'Publié le 18 mai 2026 à 10h30', expected: '2026-05-18' },
  { input: '1er août 2026', expected: '2026-08-01' },
  { input: '3 de marzo de 2026', expected: '2026-03-03' },
  { input: '4 marzo 2026', expected: '2026-03-04' },
  { input: '4 de março de 2026', expected: '2026-03-04' },
  { input: '4 maart 2026', expected: '2026-03-04' },
  { input: '4 Mart 2026', expected: '2026-03-04' },
  { input: '4 marca 2026', expected: '2026-03-04' },
  { input: '4 Desember 2026', expected: '2026-12-04' },
  { input: '4 марта 2026', expected: '2026-03-04' },
  { input: '2026年3月4日', expected: '2026-03-04' },
  { input: '2026년 3월 4일', expected: '2026-03-04' },
  { input: '04.03.2026', expected: '2026-03-04' },
  { input: '04.03.26', expected: '2026-03-04' },
  { input: '04.03.2612:44', expected: '2026-03-04' },
  { input: '2026/3/4', expected: '2026-03-04' },
  { input: '03/14/2026', expected: '2026-03-14' },
  { input: '14/03/2026', expected: '2026-03-14' },
  { input: '04/03/2026', order: 'day-first', expected: '2026-03-04' },
  { input: '04/03/2026', order: 'month-first', expected: '2026-04-03' },
  { input: '4 March 2026, updated 5 March 2026', expected: '2026-03-04' },
  { input: '2024-02-29', expected: '2024-02-29' },
  { input: '29 February 2024', expected: '2024-02-29' },
];

describe('reads', () => {
  for (const { input, order, expected } of dates)
    test(`"${input}" ${order ?? ''}`, () => expect(readDate(input, order)).toBe(expected));
});

const notDates: readonly { name: string; input: string; expected?: string }[] = [
  { name: 'a time without an offset is no moment', input: '2026-03-04T06:12:09', expected: '2026-03-04' },
  { name: 'an hour that does not exist', input: '2026-03-04T26:12:09Z', expected: '2026-03-04' },
  { name: 'day or month first cannot be told', input: '04/03/2026' },
  { name: 'a day that does not exist', input: '2026-02-30' },
  { name: 'a leap day of a common year', input: '29 February 2026' },
  { name: 'the last day of a short month', input: '31 April 2026' },
  { name: 'a month without a day', input: 'March 2026' },
  { name: 'a day of the week', input: 'Tuesday' },
  { name: 'a score', input: '3-2-1' },
  { name: 'a version', input: 'v1.10.19' },
  { name: 'a telephone number', input: '0123-45-6789' },
  { name: 'a word that is no month', input: '4 platforms 2026' },
  { name: 'a sentence too long for a date line', input: `${'The harbour was full. '.repeat(20)} 4 March 2026` },
  { name: 'nothing', input: '' },
];

describe('invents nothing:', () => {
  for (const { name, input, expected } of notDates) test(name, () => expect(readDate(input)).toBe(expected));
});
