const ideograph = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々`;
/** A run of ideographs, a run of other letters or of digits, or one other character. */
const piece = new RegExp(
  String.raw`[${ideograph}][${ideograph}\p{M}]*|\p{L}(?:(?![${ideograph}])[\p{L}\p{M}])*|\p{N}+|\S`,
  'gu',
);

/**
 * Counts words and marks up to `most`: segmentation makes at most one token of each.
 * @returns their count, and where the last counted one ends; the text's end where all were counted
 */
export function countPieces(text: string, most: number): { count: number; end: number } {
  const pieces = new RegExp(piece);
  let count = 0;
  let end = 0;
  while (pieces.test(text)) {
    if (count === most) return { count, end };
    count++;
    end = pieces.lastIndex;
  }
  return { count, end: text.length };
}
