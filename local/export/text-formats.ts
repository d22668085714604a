import type { Cell } from './read-rows.ts';
import type { TableFormat } from './table-format.ts';

/**
 * CSV by RFC 4180, with a header, line feeds and UTF-8. A value that is absent is empty; an empty text is `""`. A list
 * is JSON.
 */
export const csv: TableFormat = {
  head: (columns) => `${columns.map(({ name }) => name).join()}\n`,
  line: (row) => `${row.map(csvCell).join()}\n`,
  finish: () => undefined,
};

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : JSON.stringify(cell);
  return text === '' || /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A row a line as JSON. Every line has every column, so that a reader knows them from the first. */
export const ndjson: TableFormat = {
  head: () => '',
  line: (row, columns) => {
    const members = columns.map(({ name }, index) => [name, row[index] ?? null] as const);
    return `${JSON.stringify(Object.fromEntries(members))}\n`;
  },
  finish: () => undefined,
};
