import type { Span } from '../model/span.ts';

/** A word, a number or a mark, in a form in which two versions of an article are compared. */
export interface ComparedWord extends Span {
  /** In small letters; every quotation mark and every dash is the same one. */
  readonly key: string;
  /** False for marks. */
  readonly isWord: boolean;
}

/** Scripts without spaces between words are compared sign by sign. */
const unspaced = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}';
const letters = `(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}])+`;
const word = new RegExp(`https?://\\S+|${letters}(?:[.,:-]${letters})*|[${unspaced}]\\p{M}*|\\.{3}|\\S`, 'gu');
const beginsWord = /^[\p{L}\p{M}\p{N}%$€£¥]/u;

/** The words of a stretch of a text. */
export function splitWords(text: string, { start, end }: Span): ComparedWord[] {
  const found: ComparedWord[] = [];
  for (const { 0: written, index } of text.slice(start, end).matchAll(word))
    found.push({
      start: start + index,
      end: start + index + written.length,
      key: keyOf(written),
      isWord: beginsWord.test(written),
    });
  return found;
}

const keys: readonly (readonly [marks: RegExp, key: string])[] = [
  [/^[“”„«»"＂]$/u, '"'],
  [/^[‘’‚‹›'`´]$/u, "'"],
  [/^[–—−‐‑‒-]$/u, '-'],
  [/^(?:…|\.{3})$/u, '…'],
];

function keyOf(written: string): string {
  if (beginsWord.test(written)) return written.toLowerCase();
  return keys.find(([marks]) => marks.test(written))?.[1] ?? written;
}
