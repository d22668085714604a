import { expect, test } from 'vitest';
import { normaliseDate } from '../../../lib/parse/metadata/normalise-date.ts';

const dates: readonly { input: string; expected: string | undefined }[] = [
  { input: '2026-03-04', expected: '2026-03-04' },
  { input: '2026-03-04T06:12:09+01:00', expected: '2026-03-04T06:12:09+01:00' },
  { input: '2026-03-04T06:12:09.123Z', expected: '2026-03-04T06:12:09Z' },
  { input: '2026-03-04T06:12-0500', expected: '2026-03-04T06:12:00-05:00' },
  { input: '2026-03-04 06:12:09 UTC', expected: '2026-03-04T06:12:09Z' },
  { input: '20260304T061209Z', expected: '2026-03-04T06:12:09Z' },
  { input: '20260304', expected: '2026-03-04' },
  { input: 'Wed, 04 Mar 2026 06:12:09 +0100', expected: '2026-03-04T06:12:09+01:00' },
  { input: '1772604729', expected: '2026-03-04T06:12:09Z' },
  { input: '1772604729000', expected: '2026-03-04T06:12:09Z' },
  { input: 'Published March 4, 2026 at noon', expected: '2026-03-04' },
  { input: 'Sept. 3rd 2026', expected: '2026-09-03' },
  { input: '4. März 2026, 7:30 Uhr', expected: '2026-03-04' },
  { input: '4 de marzo de 2026', expected: '2026-03-04' },
  { input: '1er mars 2026', expected: '2026-03-01' },
  { input: '4 марта 2026', expected: '2026-03-04' },
  { input: '2026年3月4日', expected: '2026-03-04' },
  { input: '04.03.2026', expected: '2026-03-04' },
  { input: '2026/3/4', expected: '2026-03-04' },
  { input: '03/14/2026', expected: '2026-03-14' },
  { input: '14/03/2026', expected: '2026-03-14' },
  { input: '2024-02-29', expected: '2024-02-29' },
];

for (const { input, expected } of dates) {
  test(`reads "${input}"`, () => expect(normaliseDate(input)).toBe(expected));
}

const notDates: readonly { name: string; input: string; expected?: string }[] = [
  { name: 'a time without an offset is no moment', input: '2026-03-04T06:12:09', expected: '2026-03-04' },
  { name: 'an hour that does not exist', input: '2026-03-04T26:12:09Z', expected: '2026-03-04' },
  { name: 'day or month first cannot be told', input: '04/03/2026' },
  { name: 'a day that does not exist', input: '2026-02-30' },
  { name: 'a leap day of a common year', input: '2026-02-29' },
  { name: 'a score', input: '3-2-1' },
  { name: 'a telephone number', input: '0123-45-6789' },
  { name: 'a word that is no month', input: '4 platforms 2026' },
  { name: 'nothing', input: '' },
];

for (const { name, input, expected } of notDates) {
  test(`invents nothing: ${name}`, () => expect(normaliseDate(input)).toBe(expected));
}
