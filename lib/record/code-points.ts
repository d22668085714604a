/** Translates offsets in a text from one way of counting to the other. Both maps take any offset from 0 to the text's length. */
export interface CodePointMap {
  readonly length: number;
  /** UTF-16 code units to Unicode code points. An offset inside a surrogate pair counts as the pair's start. */
  toCodePoint(utf16Offset: number): number;
  /** Unicode code points to UTF-16 code units. */
  toUtf16(codePointOffset: number): number;
}

/** Costs one pass over the text, and memory only for the characters outside the Basic Multilingual Plane. */
export function mapCodePoints(text: string): CodePointMap {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) pairs.push(match.index);
  return {
    length: text.length - pairs.length,
    toCodePoint: (offset) => offset - countBelow(pairs, offset, (pair) => pair),
    toUtf16: (offset) => offset + countBelow(pairs, offset, (pair, before) => pair - before),
  };
}

/** How many pairs begin before the offset, where `place` gives a pair's place in the offset's way of counting. */
function countBelow(pairs: readonly number[], offset: number, place: (pair: number, before: number) => number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (place(pairs[middle] ?? 0, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
