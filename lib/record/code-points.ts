/** Translates offsets between two units. Both functions take any offset from 0 to the length of the text. */
export interface CodePointMap {
  /** In code points. */
  readonly length: number;
  /** UTF-16 code units to Unicode code points. An offset inside a surrogate pair counts as the start of the pair. */
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

/** How many pairs begin before an offset. `place` translates the place of a pair into the unit of the offset. */
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
