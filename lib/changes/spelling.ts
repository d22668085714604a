import { editDistance } from './compare-names.ts';
import type { ComparedPair } from './compared-pair.ts';
import type { Hunk } from './diff-words.ts';

/** A shorter word may be another one: this, his. */
const shortest = 5;

/** Word for word another spelling, or the same letters in other words: citywide, city-wide. */
export function isSpellingHunk({ diff }: Pick<ComparedPair, 'diff'>, { before, after }: Hunk): boolean {
  const keysOf = (side: 'before' | 'after', range: readonly [number, number]) =>
    diff[side]
      .slice(...range)
      .filter(({ isWord }) => isWord)
      .map(({ key }) => key);
  const [a, b] = [keysOf('before', before), keysOf('after', after)];
  if (a.length === 0 || b.length === 0) return false;
  if (lettersOf(a) === lettersOf(b)) return true;
  return (
    a.length === b.length &&
    a.every((key, index) => {
      const other = b[index] ?? '';
      return key === other || (isLong(key) && isLong(other) && isSlipOf(key, other));
    })
  );
}

/** Behind the first letter one letter is another, or two in a long word: hacking and cracking are two words. */
const isSlipOf = (a: string, b: string): boolean =>
  a.charAt(0) === b.charAt(0) && editDistance(a, b) <= (Math.min(a.length, b.length) < longWord ? 1 : 2);

const longWord = 9;

const lettersOf = (keys: readonly string[]): string => keys.join('').replaceAll('-', '');

const isLong = (key: string): boolean => key.length >= shortest && !/\p{N}/u.test(key);
