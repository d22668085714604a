import { expect, test } from 'vitest';
import { openingCreditLength } from '../../lib/rank/opening-credit.ts';

const story = 'The bridge at Velmouth was closed on Monday.';

const cases: readonly (readonly [credits: string, isLeftOut: boolean])[] = [
  ['(Photo: Ada Quill) ', true],
  ['(Photo: Ada Quill/Example Wire) (Picture: Getty) ', true],
  ['(Ada Quill/Pool) (Photo: Example Wire) ', true],
  ['(File photo) ', true],
  ['(Foto: Ada Quill) ', true],
  ['(Velmouth) ', false],
  ['(Photographers from nine countries came.) ', false],
  ['Photo: Ada Quill ', false],
  ['(Photo: nobody closed this ', false],
];

for (const [credits, isLeftOut] of cases)
  test(`${isLeftOut ? 'leaves out' : 'keeps'} ${credits}`, () => {
    expect(openingCreditLength(credits + story)).toBe(isLeftOut ? credits.length : 0);
  });

test('credits before a small letter are part of the sentence', () => {
  expect(openingCreditLength('(Photo: Ada Quill) and a bell.')).toBe(0);
});

test('a long text of brackets takes no time', () => {
  expect(openingCreditLength('(a) '.repeat(250_000))).toBe(0);
});
