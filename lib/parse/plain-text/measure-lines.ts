import { endsSentence, firstWordLength, indentOf, isRow } from './line-shape.ts';

/** How a text's lines are broken. */
export interface LineStyle {
  /** The column at which lines were wrapped; undefined when a line is a paragraph. */
  readonly wrapColumn: number | undefined;
}

const endsClause = /[;；]["'”’»)\]」』）]*$/u;
const startsLower = /^\s*["'“‘«($€£]?[\p{Ll}\d]/u;
const startsCaseless = /^\s*["'“‘«(「『]?\p{Lo}/u;
/** Characters: no terminal, wire or mail program wraps lines later. */
const widestColumn = 160;
const narrowestColumn = 20;

/** Shares of all pairs of successive lines, from which a text counts as wrapped. */
const fewestBroken = 0.25;
const fewestFull = 0.8;

/**
 * Decides by statistics whether lines were hard-wrapped. Then many pairs of successive lines break a sentence: the
 * first does not end one, and the second begins in lower case or with a number. Or nearly all first lines had no room
 * for the next word.
 */
export function measureLines(lines: readonly string[]): LineStyle {
  const lengths = lines.filter((line) => line !== '').map((line) => line.length);
  const column = percentile(lengths, 0.95);
  if (column > widestColumn || column < narrowestColumn) return { wrapColumn: undefined };
  let pairs = 0;
  let broken = 0;
  let full = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (line === '' || next === undefined || next === '' || opensParagraph(line, next)) continue;
    pairs++;
    if (breaksSentence(line, next, column)) broken++;
    if (!hasRoom(line, next, column)) full++;
  }
  const isWrapped = (broken >= 1 && broken >= pairs * fewestBroken) || (full >= 2 && full >= pairs * fewestFull);
  return { wrapColumn: isWrapped ? column : undefined };
}

/** Indentation sets off the next line, and gaps make either a row of a table. */
function opensParagraph(line: string, next: string): boolean {
  return indentOf(next) > indentOf(line) || isRow(line) || isRow(next);
}

function breaksSentence(line: string, next: string, column: number): boolean {
  if (endsSentence(line) || endsClause.test(line.slice(-4))) return false;
  return startsLower.test(next) || (startsCaseless.test(next) && line.length >= column * 0.75);
}

function hasRoom(line: string, next: string, column: number): boolean {
  return line.length + 1 + firstWordLength(next) <= column;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
