/** True where two texts differ in case, punctuation and white space only. */
export function isSameText(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 20 && letters(a) === letters(b) && letters(a) !== '';
}

const letters = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
