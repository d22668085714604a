/** Words that tell nothing apart: "the Harbour Board" is "Harbour Board". */
const emptyWords = new Set(['a', 'an', 'dr', 'mr', 'mrs', 'ms', 'of', 's', 'the']);

/** Lower case, with plain quotation marks. */
export const foldCase = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"');

export function contentWords(text: string): readonly string[] {
  const words = foldCase(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !emptyWords.has(word));
}

/**
 * How much of each text's content words the other has too, from 0 to 1. A word counts as often as it stands in both.
 */
export function compareWords(a: string, b: string): { readonly ofFirst: number; readonly ofSecond: number } {
  const [first, second] = [contentWords(a), contentWords(b)];
  const left = [...second];
  for (const word of first) if (left.includes(word)) left.splice(left.indexOf(word), 1);
  const shared = second.length - left.length;
  return { ofFirst: shareOf(shared, first), ofSecond: shareOf(shared, second) };
}

const shareOf = (shared: number, words: readonly string[]): number => (words.length > 0 ? shared / words.length : 0);

/** F1 of the content words of two texts, from 0 to 1. */
export function wordF1(a: string, b: string): number {
  const { ofFirst, ofSecond } = compareWords(a, b);
  return ofFirst + ofSecond > 0 ? (2 * ofFirst * ofSecond) / (ofFirst + ofSecond) : 0;
}

/** One holds all content words of the other: "Harrow" and "Ms Ada Harrow". */
export function isSameName(a: string, b: string): boolean {
  const { ofFirst, ofSecond } = compareWords(a, b);
  return ofFirst === 1 || ofSecond === 1;
}
