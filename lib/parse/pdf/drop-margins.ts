import { furnitureWords } from '../../languages/languages.ts';
import { anyOf } from '../../model/words.ts';
import type { PdfLine } from './pdf-line.ts';

/** Share of a page's height, at the top and at the bottom, in which running heads and page numbers stand. */
const margin = 0.13;

const [label, total] = [anyOf(furnitureWords('pageLabels')), anyOf(furnitureWords('pageTotals'))];
/** "Page 3 of 4", "– 3 –" */
const pageNumber = new RegExp(
  String.raw`^[-–—|\s]*(?:${label}\s*)?\d{1,4}(?:\s*(?:/|${total})\s*\d{1,4})?[-–—|\s]*$`,
  'iu',
);

/** Leaves out page numbers, and lines that stand at the top or bottom of most pages whatever their digits. */
export function dropMargins(lines: readonly PdfLine[], pages: number): readonly PdfLine[] {
  const pagesOf = new Map<string, Set<number>>();
  for (const line of lines) {
    if (!isInMargin(line)) continue;
    const key = keyOf(line);
    pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(line.page));
  }
  const isRepeated = (line: PdfLine): boolean => {
    const count = pagesOf.get(keyOf(line))?.size ?? 0;
    return count >= 2 && count * 2 >= pages;
  };
  const kept = lines.filter((line) => !isInMargin(line) || !(isRepeated(line) || pageNumber.test(line.text)));
  // Slides may repeat everything.
  return kept.length > 0 ? kept : lines;
}

const isInMargin = ({ y, pageHeight }: PdfLine): boolean => y < pageHeight * margin || y > pageHeight * (1 - margin);

const keyOf = ({ text, y, pageHeight }: PdfLine): string =>
  `${y > pageHeight / 2 ? 'top' : 'bottom'} ${text.replace(/\d+/gu, '#').toLowerCase().slice(0, 200)}`;
