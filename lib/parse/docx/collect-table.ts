import type { DocxParagraph } from './docx-paragraph.ts';

/** Rows of cells of paragraphs. */
export interface OpenTable {
  readonly rows: DocxParagraph[][][];
}

/** Characters: a cell with as many holds text, so the table lays out a page. The same bound as for HTML. */
const longCell = 80;

/** A table as rows with bars between the cells. A table that lays out a page becomes its paragraphs. */
export function collectTable({ rows }: OpenTable): readonly DocxParagraph[] {
  const cells = rows.flat();
  const isLayout =
    rows.every((row) => row.length <= 1) || cells.some((cell) => cell.some(({ text }) => text.length >= longCell));
  if (isLayout) return cells.flat();
  return rows.map((row) => ({
    role: 'table' as const,
    text: row.map((cell) => cell.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' ')).join(' | '),
  }));
}
