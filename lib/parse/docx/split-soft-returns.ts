import { readByline } from '../lines/read-byline.ts';
import { groupIntoBlocks } from '../plain-text/split-paragraphs.ts';
import type { DocxParagraph } from './docx-paragraph.ts';

/** One break within a paragraph may set a name below a line; several part paragraphs. */
const fewestBreaks = 2;
const endsSentence = /[.!?…]["'”’»)\]]*\s*$/u;

/** Cuts paragraphs at the line breaks with which their author parted headline, byline and text. */
export const splitSoftReturns = (paragraphs: readonly DocxParagraph[]): readonly DocxParagraph[] =>
  paragraphs.flatMap((paragraph) => {
    if (paragraph.role !== undefined || !paragraph.text.includes('\n')) return [paragraph];
    const lines = paragraph.text.split('\n').map((line) => line.trimEnd());
    return partsParagraphs(lines) ? groupIntoBlocks(lines).map(({ text }) => ({ role: undefined, text })) : [paragraph];
  });

function partsParagraphs(lines: readonly string[]): boolean {
  if (lines.length > fewestBreaks) return true;
  const [first = '', second = ''] = lines;
  return readByline(second.trim()) !== undefined || (endsSentence.test(first) && endsSentence.test(second));
}
