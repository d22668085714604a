import { wordSet } from '../../model/words.ts';

/** Letters that spellings of one name have for each other. */
const interchanged = wordSet('ck iy oe sz vw');

/** "Bryan" and "Brian", "Hoffman" and "Hoffmann", "United" and "Untied": one letter twice, off or out of place. */
export function isMisspelling(one: string, other: string): boolean {
  if (one.length > other.length) return isMisspelling(other, one);
  if (one.length < 4 || one.charAt(0) !== other.charAt(0) || other.length - one.length > 1) return false;
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++;
  if (at === other.length) return false;
  if (one.length === other.length) {
    if (one.slice(at + 1) === other.slice(at + 1)) return one.length > 4 && isInterchanged(one, other, at);
    const isSwapped = one.charAt(at) === other.charAt(at + 1) && one.charAt(at + 1) === other.charAt(at);
    return isSwapped && one.slice(at + 2) === other.slice(at + 2);
  }
  if (one.slice(at) !== other.slice(at + 1)) return false;
  const extra = other.charAt(at);
  return extra === other.charAt(at - 1) || (at < one.length && one.length >= 6);
}

/** "Eric" and "Erik"; but "Paula" and "Paulo" are two, as "Anna" and "Anne" may be. */
function isInterchanged(one: string, other: string, at: number): boolean {
  const pair = one.charAt(at) + other.charAt(at);
  const isLast = at === one.length - 1;
  return (
    (interchanged.has(pair) || interchanged.has(pair.charAt(1) + pair.charAt(0))) && !(isLast && vowels.test(pair))
  );
}

const vowels = /[aeiouy]/u;
