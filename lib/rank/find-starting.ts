import type { Span } from '../model/span.ts';

/** The index of the last span that starts at or before an offset, or -1. A binary search. */
export function findStarting(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
