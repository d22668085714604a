import { expect, test } from 'vitest';
import { usesDecimalComma } from '../../lib/languages/languages.ts';

const marks: readonly { tag: string | undefined; expected: boolean }[] = [
  { tag: undefined, expected: false },
  { tag: 'en-GB', expected: false },
  { tag: 'ja', expected: false },
  { tag: 'de-AT', expected: true },
  { tag: 'es-MX', expected: true },
  { tag: 'nb', expected: true },
  { tag: 'no', expected: true },
];

test.each(marks)('"4,5" in $tag is four and a half: $expected', ({ tag, expected }) => {
  expect(usesDecimalComma(tag)).toBe(expected);
});
