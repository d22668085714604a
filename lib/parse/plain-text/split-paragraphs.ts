import { furnitureWords } from '../../languages/languages.ts';
import type { Block } from '../../model/article.ts';
import { anyOf } from '../../model/words.ts';
import { findFurniture } from '../lines/find-furniture.ts';
import { readByline } from '../lines/read-byline.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { endsSentence, firstWordLength, indentOf, isRow } from './line-shape.ts';
import { type LineStyle, measureLines } from './measure-lines.ts';
import { splitLines } from './split-lines.ts';

/** Cuts plain text into blocks by blank lines, indentation, list marks and lengths of lines. A headline stays. */
export function splitParagraphs(text: string): readonly Block[] {
  return groupIntoBlocks(splitLines(text));
}

/** Cuts lines, as `splitLines` gives them, into blocks. */
export function groupIntoBlocks(lines: readonly string[]): readonly Block[] {
  const style = measureLines(lines);
  return chunksOf(lines).flatMap((chunk) =>
    runsOf(chunk).flatMap((run) => (run.isTable ? [tableBlock(run.lines)] : groupChunk(run.lines, style))),
  );
}

/** Runs of lines without a blank one between them. */
function chunksOf(lines: readonly string[]): string[][] {
  const chunks: string[][] = [];
  let chunk: string[] = [];
  for (const line of lines) {
    if (line !== '') chunk.push(line);
    else if (chunk.length > 0) {
      chunks.push(chunk);
      chunk = [];
    }
  }
  return chunk.length > 0 ? [...chunks, chunk] : chunks;
}

const listMark = /^\s*(?:[-*•–·‣◦]|\d{1,2}(?:\.\)|[.)])|\(?[a-z]\))\s+(?=\S)/u;
interface Run {
  readonly isTable: boolean;
  readonly lines: string[];
}

/** Two rows and more are a table. A single row is a line with a gap in it. */
function runsOf(chunk: readonly string[]): readonly Run[] {
  const rows = chunk.map(isRow);
  const runs: Run[] = [];
  for (const [index, line] of chunk.entries()) {
    const isTable = rows[index] === true && (rows[index - 1] === true || rows[index + 1] === true);
    const last = runs.at(-1);
    if (last?.isTable === isTable) last.lines.push(line);
    else runs.push({ isTable, lines: [line] });
  }
  return runs;
}

const tableBlock = (chunk: readonly string[]): Block => ({ kind: 'table', text: chunk.join('\n') });

function groupChunk(chunk: readonly string[], style: LineStyle): Block[] {
  const blocks: Block[] = [];
  let group: string[] = [];
  const margin = measureMargin(chunk);
  for (const line of chunk) {
    if (group.length > 0 && startsBlock(group, line, margin, style)) {
      blocks.push(blockOf(group));
      group = [];
    }
    group.push(line);
  }
  return [...blocks, blockOf(group)];
}

/** Where lines begin. An indented line opens a paragraph where most lines stand at the margin. */
interface Margin {
  readonly column: number;
  readonly indentOpens: boolean;
}

function measureMargin(chunk: readonly string[]): Margin {
  const indents = chunk.slice(0, 1000).map(indentOf);
  const column = Math.min(...indents);
  return { column, indentOpens: indents.filter((indent) => indent === column).length * 2 >= indents.length };
}

/** In columns: a longer line was not wrapped with the others, and is a paragraph of its own. */
const unwrappedShare = 1.5;

function startsBlock(group: readonly string[], line: string, margin: Margin, { wrapColumn }: LineStyle): boolean {
  const before = group.at(-1) ?? '';
  if (group.length === 1 && goesOn(before.trim(), line.trim())) return false;
  if (wrapColumn === undefined || (listMark.test(line) && !isWrappedNumber(group, line, wrapColumn))) return true;
  if (Math.max(line.length, before.length) > wrapColumn * unwrappedShare) return true;
  if (group.length === 1 && (isLabel(before) || (isLabel(line) && !isWrappedEnd(before, line)))) return true;
  if (group.length <= 2 && (readByline(line.trim()) || readByline(before.trim()))) return true;
  const isListItem = listMark.test(group[0] ?? '');
  if (isListItem && indentOf(line) > margin.column) return false;
  if (indentOf(line) > margin.column && (margin.indentOpens || indentOf(line) > indentOf(before))) return true;
  return endsShort(before, line, wrapColumn);
}

/** "third at / 38. Overall": a list that interrupts a paragraph begins with 1. Source: CommonMark 0.31.2, 5.3. */
function isWrappedNumber(group: readonly string[], line: string, wrapColumn: number): boolean {
  const number = /^\s*(\d{1,2})\. /.exec(line)?.[1];
  if (number === undefined || number === '1' || listMark.test(group[0] ?? '')) return false;
  const before = group.at(-1) ?? '';
  return !endsSentence(before) && !endsShort(before, line, wrapColumn);
}

/** "between September 2 and / September 6.": a date by itself has no stop. */
const isWrappedEnd = (before: string, line: string): boolean => line.endsWith('.') && !endsSentence(before);

/** A day or the label of a release, which is a line by itself. */
const isLabel = (line: string): boolean =>
  line.length < longestLabel && /^(?:timestamp|release-label)$/.test(findFurniture(line.trim(), 'head') ?? '');

/** Characters. */
const longestLabel = 50;
const joiner = new RegExp(`^(?:&|${anyOf(furnitureWords('nameJoiners'))}) \\p{Lu}`, 'u');

/** "By Jane Doe," and "and John Roe" are one byline. */
function goesOn(byline: string, line: string): boolean {
  if (!joiner.test(line) && !/[,&]$/u.test(byline)) return false;
  const authors = readByline(byline.replace(/,$/u, ''))?.authors;
  if (authors === undefined) return false;
  return (readByline(`${byline} ${line}`)?.authors.length ?? 0) > authors.length;
}

/** A line that had room for the next word ends a paragraph. Less room is enough where a sentence ends there, too. */
function endsShort(line: string, next: string, wrapColumn: number): boolean {
  const room = wrapColumn - line.length - 1 - firstWordLength(next);
  if (endsSentence(line)) return room > wrapColumn * 0.15;
  return room > wrapColumn * 0.4 && !/^\s*\p{Ll}/u.test(next);
}

function blockOf(lines: readonly string[]): Block {
  const text = joinWrappedLines(lines);
  return { kind: listMark.test(text) ? 'list-item' : 'text', text };
}
