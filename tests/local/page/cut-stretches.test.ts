import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../../local/page/collect-marks.ts';
import { cutStretches } from '../../../local/page/cut-stretches.ts';

const mark = (start: number, end: number): Mark => ({ start, end, kind: 'person', value: '' });
const show = (marks: readonly Mark[]): string[] => marks.map(({ start, end }) => `${start}-${end}`);

test('two marks that overlap become three pieces, and none is nested', () => {
  const pieces = cutStretches({ start: 0, end: 10 }, [mark(1, 6), mark(4, 9)]);
  expect(pieces.map(({ start, end, marks }) => [start, end, ...show(marks)])).toEqual([
    [0, 1],
    [1, 4, '1-6'],
    [4, 6, '1-6', '4-9'],
    [6, 9, '4-9'],
    [9, 10],
  ]);
  expect(pieces.map(({ opened, closed }) => [show(opened), show(closed)])).toEqual([
    [[], []],
    [['1-6'], []],
    [['4-9'], ['1-6']],
    [[], ['4-9']],
    [[], []],
  ]);
});

test('a mark that goes on beyond the stretch is cut at its end, and neither opened nor closed there', () => {
  const pieces = cutStretches({ start: 5, end: 8 }, [mark(2, 12)]);
  expect(pieces.map(({ start, end, marks }) => [start, end, ...show(marks)])).toEqual([[5, 8, '2-12']]);
  expect([pieces[0]?.opened, pieces[0]?.closed]).toEqual([[], []]);
});

const marksOf = fc
  .array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 25 })
  .map((all) => all.map(([start, length]) => mark(start, start + length)))
  .map((all) => all.sort((a, b) => a.start - b.start || b.end - a.end));

test('pieces cover the stretch without a gap, each with the marks that hold it', () => {
  fc.assert(
    fc.property(marksOf, fc.nat(30), fc.integer({ min: 1, max: 40 }), (marks, start, length) => {
      const pieces = cutStretches({ start, end: start + length }, marks);
      expect(pieces[0]?.start).toBe(start);
      expect(pieces.at(-1)?.end).toBe(start + length);
      for (const [index, piece] of pieces.entries()) {
        expect(piece.start).toBe(pieces[index - 1]?.end ?? start);
        const holding = marks.filter(
          (each) => each.start <= piece.start && each.end >= piece.end && each.start < each.end,
        );
        expect(show(piece.marks).sort()).toEqual(show(holding).sort());
      }
    }),
  );
});
