import { furnitureWords } from '../../languages/languages.ts';
import { anyOf } from '../../model/words.ts';
import { readDate } from '../lines/read-date.ts';
import { isJumpLine } from '../plain-text/is-jump-line.ts';
import type { PdfLine } from './pdf-line.ts';

/** Share of a page's height, at the top and at the bottom, in which running heads and page numbers stand. */
const margin = 0.13;

const [label, total] = [anyOf(furnitureWords('pageLabels')), anyOf(furnitureWords('pageTotals'))];
/** "Page 3 of 4", "– 3 –" */
const pageNumber = new RegExp(
  String.raw`^[-–—|\s]*(?:${label}\s*)?\d{1,4}(?:\s*(?:/|${total})\s*\d{1,4})?[-–—|\s]*$`,
  'iu',
);
/** "3/4/26, 9:12 AM", as browsers print it: the time of printing. */
const printTime = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d\d/;
const address = /^(?:https?:\/\/|www\.)\S+$/i;

export interface Page {
  readonly lines: readonly PdfLine[];
  /** The day that stands beside the number of a page, as in newspapers. */
  readonly day: string | undefined;
}

/**
 * Leaves out page numbers, lines that stand at the top or bottom of most pages whatever their digits, the outermost row
 * of a page where it holds a page number, a day or an address, and "Continued on page 9".
 */
export function dropMargins(lines: readonly PdfLine[], pages: number): Page {
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
  const folios = findFolios(lines);
  const isMargin = (line: PdfLine): boolean =>
    folios.has(line) || (isInMargin(line) && (isRepeated(line) || pageNumber.test(line.text)));
  const kept = lines.filter((line) => !isMargin(line) && !isJumpLine(line.text));
  // Slides may repeat everything.
  if (kept.length === 0) return { lines, day: undefined };
  const dated = lines.find((line) => isMargin(line) && !printTime.test(line.text) && readDate(line.text));
  return { lines: kept, day: dated && readDate(dated.text) };
}

/** The rows at the very top and bottom of pages that say where the page stood: name, day, number, address. */
function findFolios(lines: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const folios = new Set<PdfLine>();
  for (const page of new Set(lines.map((line) => line.page))) {
    const own = lines.filter((line) => line.page === page).sort((a, b) => b.y - a.y);
    for (const edge of [own, own.toReversed()]) {
      const row = edge.filter((line) => Math.abs(line.y - (edge[0]?.y ?? 0)) < line.size * 0.5);
      if (edge.length > row.length && isFolio(row, edge[row.length])) for (const line of row) folios.add(line);
    }
  }
  return folios;
}

/** Set apart from the text, in letters that are no larger. */
function isFolio(row: readonly PdfLine[], next: PdfLine | undefined): boolean {
  const [first] = row;
  if (!first || !next || !isInMargin(first) || first.size > next.size * 1.2) return false;
  if (Math.abs(first.y - next.y) < first.size * 1.8) return false;
  const texts = row.map(({ text }) => text);
  if (texts.some((text) => text.length > 150 || /[a-z]{3}\.$/u.test(text))) return false;
  return texts.some(
    (text) =>
      printTime.test(text) ||
      address.test(text) ||
      pageNumber.test(text) ||
      (text.length < 80 && readDate(text) !== undefined) ||
      (row.length > 1 && /(?:^\d{1,3}\s|\s\d{1,3}$)/u.test(text)),
  );
}

const isInMargin = ({ y, pageHeight }: PdfLine): boolean => y < pageHeight * margin || y > pageHeight * (1 - margin);

const keyOf = ({ text, y, pageHeight }: PdfLine): string =>
  `${y > pageHeight / 2 ? 'top' : 'bottom'} ${text.replace(/\d+/gu, '#').toLowerCase().slice(0, 200)}`;
