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

/** Lines that break a sentence from which their column is known. */
const fewestForColumn = 3;
/** Share of the letters that may stand in lines that are longer than any column. */
const mostUnwrapped = 0.4;

/**
 * Decides by statistics whether lines were hard-wrapped. Then many pairs of successive lines break a sentence: the
 * first does not end one, and the second begins in lower case or with a number. Or nearly all first lines had no room
 * for the next word. Single lines may be longer than the column: an address, the small print of a mail.
 */
export function measureLines(lines: readonly string[]): LineStyle {
  const column = findColumn(lines);
  if (column === undefined) return { wrapColumn: undefined };
  let pairs = 0;
  let broken = 0;
  let full = 0;
  for (const [line, next] of pairsOf(lines)) {
    pairs++;
    if (breaksSentence(line, next, column)) broken++;
    if (!hasRoom(line, next, column)) full++;
  }
  const isWrapped = (broken >= 1 && broken >= pairs * fewestBroken) || (full >= 2 && full >= pairs * fewestFull);
  return { wrapColumn: isWrapped ? column : undefined };
}

/**
 * The length of the longest lines that break a sentence, else of the longest that another one follows. Undefined where
 * so much stands in longer lines that a line is a paragraph.
 */
function findColumn(lines: readonly string[]): number | undefined {
  const isLong = (line: string): boolean => line.length > widestColumn;
  const written = lines.filter((line) => line !== '');
  const long = written.filter(isLong);
  const pairs = pairsOf(lines).filter(([line]) => !isLong(line));
  if (pairs.length === 0) return undefined;
  const usual = percentile(lengthsOf(pairs), 0.95);
  const breaking = pairs.filter(([line, next]) => breaksSentence(line, next, usual));
  const isClear = breaking.length * 2 >= pairs.length;
  if (long.length > 0 && breaking.length < fewestForColumn && !isClear) return undefined;
  const isMostlyLong = lettersOf(long) > lettersOf(written) * mostUnwrapped;
  if (isMostlyLong && !(isClear && breaking.length >= fewestForColumn * 2)) return undefined;
  const column = breaking.length >= fewestForColumn ? percentile(lengthsOf(breaking), 0.95) : usual;
  return column < narrowestColumn ? undefined : column;
}

const lettersOf = (lines: readonly string[]): number => lines.reduce((sum, { length }) => sum + length, 0);
const lengthsOf = (pairs: readonly Pair[]): readonly number[] => pairs.map(([line]) => line.length);

type Pair = readonly [line: string, next: string];

/** Successive lines of which the second does not open a paragraph. */
function pairsOf(lines: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (line !== '' && next !== undefined && next !== '' && !opensParagraph(line, next)) pairs.push([line, next]);
  }
  return pairs;
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
