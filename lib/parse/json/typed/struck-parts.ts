import { wordSet } from '../../../model/words.ts';
import { isObject, listOf } from '../json-values.ts';

/** How editors name what strikes text out, in letters only: "strike-through", "lineThrough". */
const struckMarks = wordSet('del deleted deletion linethrough s strike striked strikeout strikethrough');
/** Members that tell the marks of a text. */
const markMembers = ['marks', 'annotations', 'attributes', 'attrs', 'format', 'formats', 'textstyle', 'decorations'];
/** Members with the stretches of a text that have a mark. */
const rangeMembers = ['inlinestyleranges', 'spans', 'markups', 'ranges'];
/** Lexical's bit for struck-out text. In what holds other parts a number is an alignment. */
const lexicalBit = 4;

const isStruckName = (name: unknown): boolean =>
  typeof name === 'string' && struckMarks.has(name.toLowerCase().replace(/[^a-z]/g, ''));

/** Whether a part of a text is struck out as a whole. */
export function isStruckPart(members: ReadonlyMap<string, unknown>, words: ReadonlySet<string>): boolean {
  for (const word of words) if (struckMarks.has(word)) return true;
  for (const [name, value] of members) if (value === true && isStruckName(name)) return true;
  const format = members.get('format');
  if (typeof format === 'number' && members.has('text') && (format & lexicalBit) !== 0) return true;
  return markMembers.some((name) => listOf(members.get(name)).some(isStruckMark));
}

/** A mark by its name, as an object with a name, or as an object of marks that are on or off. */
function isStruckMark(mark: unknown): boolean {
  if (!isObject(mark)) return isStruckName(mark);
  const names = [mark['type'], mark['_type'], mark['name'], mark['kind'], mark['textDecoration']];
  return names.some(isStruckName) || Object.entries(mark).some(([name, value]) => value === true && isStruckName(name));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The text without the stretches that are struck out. Positions are in UTF-16 code units. */
export function cutStruckRanges(text: string, members: ReadonlyMap<string, unknown>): string {
  const ranges = rangeMembers.flatMap((name) => listOf(members.get(name)).flatMap(readRange));
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of joinRanges(ranges)) {
    const gap = gapFor(text.slice(Math.max(0, start - 1), start), text.slice(start, end), text.slice(end, end + 2));
    parts.push(text.slice(at, start), gap);
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Ranges in their order. Those that touch become one. */
function joinRanges(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (!last || range.start > last.end) joined.push(range);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return joined;
}

function readRange(range: unknown): readonly Range[] {
  if (!isObject(range) || ![range['style'], range['type']].some(isStruckName)) return [];
  const start = range['offset'] ?? range['start'];
  const length = range['length'];
  if (typeof start !== 'number') return [];
  const end = typeof length === 'number' ? start + length : range['end'];
  return typeof end === 'number' && start >= 0 && end > start ? [{ start, end }] : [];
}

/** A piece of a line. */
export interface Piece {
  readonly text: string;
  readonly isStruck: boolean;
}

/** The line that the pieces make up, without those that are struck out. */
export function joinPieces(pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let last = '';
  let struck: string[] = [];
  for (const { text, isStruck } of pieces) {
    if (isStruck) struck.push(text);
    else {
      const gap = struck.length > 0 ? gapFor(last, struck.join(''), text) : '';
      parts.push(gap, text);
      last = text.slice(-1) || gap || last;
      struck = [];
    }
  }
  return parts.join('');
}

/** A space stays where the words would run into each other. */
export const gapFor = (before: string, struck: string, behind: string): '' | ' ' =>
  struck.trim() !== struck && /^[\p{L}\p{N}]/u.test(behind) && /\S/.test(before.slice(-1)) ? ' ' : '';
