import { limits } from '../../model/limits.ts';

const separators = [',', ';', '\t', '|'] as const;
/** Rows that are kept: those of the articles that are read, and the names above them. */
const mostRows = 20_000;

/**
 * The rows of a table in which commas, semicolons, tabs or bars part the cells (RFC 4180). A cell in quotation marks
 * may hold them, and line breaks too. Empty rows are left out.
 */
export function scanRows(text: string): readonly (readonly string[])[] {
  const stated = /^sep=(.)\r?\n/.exec(text.slice(0, 10));
  const body = stated ? text.slice(stated[0].length) : text;
  const separator = stated?.[1] ?? findSeparator(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < body.length && rows.length < mostRows) {
    const { cell, end } = body[at] === '"' ? readQuoted(body, at, separator) : readPlain(body, at, separator);
    if (row.length < limits.tableColumns) row.push(cell.slice(0, limits.writtenCharacters));
    at = end;
    if (body[at] === separator) at++;
    else {
      at = body[at] === '\r' && body[at + 1] === '\n' ? at + 2 : at + 1;
      if (row.some((value) => value.trim() !== '')) rows.push(row);
      row = [];
    }
  }
  return row.length > 0 ? [...rows, row] : rows;
}

/** The one that comes most often in the first line. */
function findSeparator(text: string): string {
  const line = /^[^\r\n]{0,5000}/.exec(text)?.[0] ?? '';
  const counts = separators.map((separator) => line.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}

interface Cell {
  readonly cell: string;
  /** Where the separator or the line break behind it stands. */
  readonly end: number;
}

function readPlain(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { cell: text.slice(start, end).trim(), end };
}

/** A quotation mark in the cell is written twice, or with a backslash. What stands behind the last one is lost. */
function readQuoted(text: string, start: number, separator: string): Cell {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return { cell: parts.join('') + text.slice(from), end: text.length };
    if (text[mark + 1] === '"') parts.push(`${text.slice(from, mark)}"`);
    else if (text[mark - 1] === '\\') parts.push(`${text.slice(from, mark - 1)}"`);
    else {
      parts.push(text.slice(from, mark));
      return { cell: parts.join(''), end: readPlain(text, mark + 1, separator).end };
    }
    from = text[mark + 1] === '"' ? mark + 2 : mark + 1;
  }
}
