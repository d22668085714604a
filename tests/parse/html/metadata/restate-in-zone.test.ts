import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { restateInZone } from '../../../../lib/parse/html/metadata/restate-in-zone.ts';

const cases: readonly { name: string; instant: string; text: string; expected: string }[] = [
  {
    name: 'in the zone of the time that is shown',
    instant: '2026-03-03T22:41:09Z',
    text: 'Riverton, 4 March 2026, 03:11',
    expected: '2026-03-04T03:11:09+04:30',
  },
  {
    name: 'west of Greenwich, by the twelve-hour clock',
    instant: '2026-03-05T05:30:59+00:00',
    text: 'March 4, 2026 at 11:30 p.m.',
    expected: '2026-03-04T23:30:59-06:00',
  },
  {
    name: 'at midnight, where only the day is shown',
    instant: '2026-03-03T23:00:00Z',
    text: '4 March 2026',
    expected: '2026-03-04T00:00:00+01:00',
  },
  ...[
    { name: 'as it is where the same day is shown', text: '3 March 2026, 23:00' },
    { name: 'as it is where no day is shown', text: 'Riverton' },
    { name: 'as it is beside a change', text: '3 March 2026 | Updated 4 March 2026, 01:00' },
    { name: 'as it is beside another minute', text: '4 March 2026, 01:07' },
    { name: 'as it is where no zone has such an offset', text: '4 March 2026, 06:30' },
    { name: 'as it is beside a day further off', text: '6 March 2026, 00:00' },
  ].map((other) => ({ ...other, instant: '2026-03-03T23:00:00Z', expected: '2026-03-03T23:00:00Z' })),
  {
    name: 'as it is where an offset is stated',
    instant: '2026-03-03T23:00:00+02:00',
    text: '4 March 2026',
    expected: '2026-03-03T23:00:00+02:00',
  },
  { name: 'as it is without a time', instant: '2026-03-03', text: '4 March 2026', expected: '2026-03-03' },
];

describe('an instant is stated', () => {
  for (const { name, instant, text, expected } of cases)
    test(name, () => expect(restateInZone(instant, () => [text], 'day-first')).toBe(expected));

  test('as the same instant, whatever is shown', () => {
    const time = fc.integer({ min: 0, max: 4e9 }).map((seconds) => new Date(seconds * 1000));
    fc.assert(
      fc.property(time, fc.integer({ min: -18 * 60, max: 18 * 60 }), (instant, minutes) => {
        const shown = new Date(instant.getTime() + minutes * 60_000).toISOString();
        const stated = restateInZone(
          instant.toISOString(),
          () => [`${shown.slice(0, 10)} ${shown.slice(11, 16)}`],
          undefined,
        );
        expect(Date.parse(stated) - (Date.parse(stated) % 1000)).toBe(instant.getTime());
      }),
    );
  });
});
