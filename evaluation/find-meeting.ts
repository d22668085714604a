import type { Span } from './find-text.ts';

/** Code points that two spans have in common. */
export const overlapOf = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The items that share a code point with a span; first the one that the span covers most of. */
export function findMeeting<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  const coverage = (item: T): number => overlapOf(item, span) / (item.end - item.start);
  return items.filter((item) => overlapOf(item, span) > 0).sort((a, b) => coverage(b) - coverage(a));
}
