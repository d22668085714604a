import type { Span } from '../model/span.ts';
import { mapCodePoints } from './code-points.ts';

/** Turns spans of the body into the form of the record: code points and verbatim text. */
export interface Slicer {
  text(span: Span): string;
  offsets(span: Span): { start: number; end: number };
}

export function createSlicer(text: string): Slicer {
  const map = mapCodePoints(text);
  return {
    text: ({ start, end }) => text.slice(start, end),
    offsets: ({ start, end }) => ({ start: map.toCodePoint(start), end: map.toCodePoint(end) }),
  };
}
