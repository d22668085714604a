import { expect, test } from 'vitest';
import { splitTitle } from '../../../../lib/parse/html/metadata/split-title.ts';

const titles: readonly { input: string; expected: readonly string[] }[] = [
  { input: 'Pier closes', expected: ['Pier closes'] },
  { input: 'Pier closes | Courier', expected: ['Pier closes', 'Pier closes | Courier', 'Courier'] },
  {
    input: 'Harbour: Pier closes - Courier',
    expected: [
      'Harbour',
      'Harbour: Pier closes',
      'Harbour: Pier closes - Courier',
      'Pier closes',
      'Pier closes - Courier',
      'Courier',
    ],
  },
  { input: 'A well-known pier closes at 10:30', expected: ['A well-known pier closes at 10:30'] },
  { input: '', expected: [] },
];

for (const { input, expected } of titles) test(`"${input}"`, () => expect(splitTitle(input)).toEqual(expected));

for (const mark of ['-', '|', ' - ', ' | ', ':', ' '])
  test(`a megabyte of "${mark}"`, () => expect(splitTitle(mark.repeat(1_000_000)).length).toBeLessThan(60));
