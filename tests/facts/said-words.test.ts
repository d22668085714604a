import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginsDirect, isQuoted, isReported, isSaid, isSpeaker } from '../../lib/facts/said-words.ts';
import type { Annotations, Quotation } from '../../lib/model/annotations.ts';

const quotation = (directness: Quotation['directness'], start: number, end: number, speaker?: number): Quotation => ({
  directness,
  start,
  end,
  speaker,
  speakerSpan: undefined,
  cue: undefined,
});
const annotated = (...quotations: readonly Quotation[]) => ({
  annotations: { entities: [], timexes: [], figures: [], quotations, notes: [] } satisfies Annotations,
});

test('a span stands within the words of one kind, or of any', () => {
  const context = annotated(quotation('indirect', 0, 40), quotation('direct', 10, 20), quotation('mixed', 50, 60));
  expect(isQuoted(context, { start: 10, end: 20 })).toBe(true);
  expect(isQuoted(context, { start: 9, end: 20 })).toBe(false);
  expect(isReported(context, { start: 30, end: 40 })).toBe(true);
  expect(isReported(context, { start: 50, end: 55 })).toBe(false);
  expect(isSaid(context, { start: 50, end: 55 })).toBe(true);
});

test('the first quotation in quotation marks and the speakers are known', () => {
  const context = annotated(quotation('indirect', 0, 5, 3), quotation('direct', 10, 20), quotation('direct', 30, 40));
  expect([0, 10, 30].map((start) => beginsDirect(context, { start, end: start + 5 }))).toEqual([false, true, false]);
  expect([3, 4].map((entity) => isSpeaker(context, entity))).toEqual([true, false]);
});

const anySpan = fc.tuple(fc.nat(20), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
test('spans may stand in one another, in any order', () => {
  fc.assert(
    fc.property(fc.array(anySpan), anySpan, (spans, span) => {
      const context = annotated(...spans.map(({ start, end }) => quotation('direct', start, end)));
      const isWithin = spans.some(({ start, end }) => start <= span.start && span.end <= end);
      expect(isQuoted(context, span)).toBe(isWithin);
    }),
  );
});
