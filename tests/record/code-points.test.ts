import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapCodePoints } from '../../lib/record/code-points.ts';

test('offsets translate there and back for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const map = mapCodePoints(text);
      const characters = [...text];
      expect(map.length).toBe(characters.length);
      let utf16 = 0;
      for (let index = 0; index <= characters.length; index++) {
        expect(map.toUtf16(index)).toBe(utf16);
        expect(map.toCodePoint(utf16)).toBe(index);
        utf16 += characters[index]?.length ?? 0;
      }
    }),
  );
});
