import type { PdfLine } from './pdf-line.ts';

/** Share of a page's height, above and below, in which running heads and page numbers stand. */
const margin = 0.13;

const pageNumber =
  /^[-–—|\s]*(?:(?:page|seite|p\.|s\.|página|pagina|strona)\s*)?\d{1,4}(?:\s*(?:\/|of|von|sur|de|di|z)\s*\d{1,4})?[-–—|\s]*$/iu;

/** Leaves out what stands at the top or bottom of most pages, and page numbers. Digits do not count: they are of the page. */
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
  // Slides repeat everything.
  return kept.length > 0 ? kept : lines;
}

const isInMargin = ({ y, pageHeight }: PdfLine): boolean => y < pageHeight * margin || y > pageHeight * (1 - margin);

const keyOf = ({ text, y, pageHeight }: PdfLine): string =>
  `${y > pageHeight / 2 ? 'top' : 'bottom'} ${text.replace(/\d+/gu, '#').toLowerCase().slice(0, 200)}`;
