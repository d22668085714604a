import { expect, test } from 'vitest';
import { readDate } from '../../lib/parse/read-date.ts';

const dates: readonly (readonly [string, string | undefined])[] = [
  ['Published 4 March 2026, 5:58', '2026-03-04'],
  ['Published 4 March 2026, 5:58 GMT', '2026-03-04T05:58:00Z'],
  ['March 4, 2026 5:58 pm +0100', '2026-03-04T17:58:00+01:00'],
  ['12:30 a.m. UTC, Mar. 4, 2026', '2026-03-04T00:30:00Z'],
  ['2026-03-04T05:58:12+01:00', '2026-03-04T05:58:12+01:00'],
  ['2026-03-04', '2026-03-04'],
  ['Publié le 18 mai 2026 à 10h30', '2026-05-18'],
  ['1er août 2026', '2026-08-01'],
  ['3. März 2026', '2026-03-03'],
  ['3 de marzo de 2026', '2026-03-03'],
  ['29 February 2024', '2024-02-29'],
  ['29 February 2026', undefined],
  ['31 April 2026', undefined],
  ['03/04/2026', undefined],
  ['March 2026', undefined],
  ['Tuesday', undefined],
  ['', undefined],
];

test('dates are read when day and month are beyond doubt', () => {
  for (const [text, expected] of dates) expect(readDate(text), text).toBe(expected);
});
