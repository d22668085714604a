import type { Breach } from './breach.ts';
import { mapCodePoints } from './code-points.ts';

interface CodePointSpan {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

/** The body of a record, addressed in code points, as in the record. */
export interface RecordBody {
  readonly value: string;
  /** @returns the text of a span; undefined when it lies outside the body or its offsets are in the wrong order */
  slice(span: CodePointSpan): string | undefined;
}

export function createRecordBody(value: string): RecordBody {
  const map = mapCodePoints(value);
  return {
    value,
    slice: ({ start, end }) =>
      start < end && end <= map.length ? value.slice(map.toUtf16(start), map.toUtf16(end)) : undefined,
  };
}

export function checkSpan(body: RecordBody, span: CodePointSpan, path: string): Breach[] {
  const text = body.slice(span);
  if (text === undefined) return [{ path, message: `${span.start} to ${span.end} is no stretch of the body` }];
  if (span.text !== undefined && span.text !== text)
    return [{ path: `${path}/text`, message: `is not the body between ${span.start} and ${span.end}` }];
  return [];
}

/** Checks that words stand somewhere in the body, such as a name or a role. */
export function checkVerbatim(body: RecordBody, words: string | undefined, path: string): Breach[] {
  return words === undefined || body.value.includes(words)
    ? []
    : [{ path, message: `${JSON.stringify(words)} is not in the body` }];
}

/** Checks that spans are in article order; with `disjoint`, also that they do not overlap. */
export function checkOrder(spans: readonly CodePointSpan[], path: string, disjoint: boolean): Breach[] {
  const breaches: Breach[] = [];
  for (const [index, span] of spans.entries()) {
    const previous = spans[index - 1];
    if (!previous) continue;
    if (span.start < previous.start) breaches.push({ path: `${path}/${index}`, message: 'is not in article order' });
    else if (disjoint && span.start < previous.end)
      breaches.push({ path: `${path}/${index}`, message: 'overlaps the one before it' });
  }
  return breaches;
}
