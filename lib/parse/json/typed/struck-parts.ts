import { wordSet } from '../../../model/words.ts';
import { isObject, listOf } from '../json-values.ts';

/** How editors name what strikes text out, in letters only: "strike-through", "lineThrough". */
const struckMarks = wordSet('del deleted deletion linethrough s strike striked strikeout strikethrough');
/** Members that tell the marks of a text. */
const markMembers = ['marks', 'annotations', 'attributes', 'attrs', 'format', 'formats', 'textstyle', 'decorations'];
/** Members with the stretches of a text that have a mark. */
const rangeMembers = ['inlinestyleranges', 'spans', 'markups', 'ranges'];
/** Lexical's bit for struck-out text. */
const lexicalBit = 4;

const isStruckName = (name: unknown): boolean =>
  typeof name === 'string' && struckMarks.has(name.toLowerCase().replace(/[^a-z]/g, ''));

/** Whether a part of a text is struck out as a whole. */
export function isStruckPart(members: ReadonlyMap<string, unknown>, words: ReadonlySet<string>): boolean {
  for (const word of words) if (struckMarks.has(word)) return true;
  for (const [name, value] of members) if (value === true && isStruckName(name)) return true;
  const format = members.get('format');
  if (typeof format === 'number' && (format & lexicalBit) !== 0) return true;
  return markMembers.some((name) => listOf(members.get(name)).some(isStruckMark));
}

/** A mark by its name, as an object with a name, or as an object of marks that are on or off. */
function isStruckMark(mark: unknown): boolean {
  if (!isObject(mark)) return isStruckName(mark);
  const names = [mark['type'], mark['_type'], mark['name'], mark['kind'], mark['textDecoration']];
  return names.some(isStruckName) || Object.entries(mark).some(([name, value]) => value === true && isStruckName(name));
}

/** The text without the stretches that are struck out. Positions are in UTF-16 code units. */
export function cutStruckRanges(text: string, members: ReadonlyMap<string, unknown>): string {
  const ranges = rangeMembers.flatMap((name) => listOf(members.get(name)).flatMap(readRange));
  let rest = text;
  for (const { start, end } of ranges.toSorted((a, b) => b.start - a.start))
    rest = joinParts(rest.slice(0, start), rest.slice(start, end), rest.slice(end));
  return rest;
}

function readRange(range: unknown): readonly { readonly start: number; readonly end: number }[] {
  if (!isObject(range) || ![range['style'], range['type']].some(isStruckName)) return [];
  const start = range['offset'] ?? range['start'];
  const length = range['length'];
  if (typeof start !== 'number') return [];
  const end = typeof length === 'number' ? start + length : range['end'];
  return typeof end === 'number' && start >= 0 && end > start ? [{ start, end }] : [];
}

/** What stands before and behind a struck-out text. A space stays where the words would run into each other. */
export function joinParts(before: string, struck: string, behind: string): string {
  const isApart = /^\s|\s$/.test(struck) && /^[\p{L}\p{N}]/u.test(behind) && /\S$/.test(before);
  return `${before}${isApart ? ' ' : ''}${behind}`;
}
