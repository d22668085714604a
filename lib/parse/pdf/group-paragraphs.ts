import type { PdfLine } from './pdf-line.ts';

const largestOf = (lines: readonly PdfLine[]): number => lines.reduce((most, { size }) => Math.max(most, size), 0);

/** Lines of one paragraph or heading. */
export interface PdfParagraph {
  readonly lines: readonly PdfLine[];
  readonly size: number;
}

/** How most of a document is set; in points. */
export interface PdfStyle {
  readonly size: number;
  /** From base line to base line. */
  readonly leading: number;
}

const endsSentence = /[.!?…:。！？]["'”’»)\]]*$/u;
const listMark = /^(?:[•·▪◦‣●○■–]|\d{1,2}[.)])\s+\S/u;

/**
 * Joins lines into paragraphs by the space between them, indentation, size, and lines that end early. A paragraph may
 * go over columns and pages.
 */
export function groupParagraphs(lines: readonly PdfLine[], style: PdfStyle): readonly PdfParagraph[] {
  const paragraphs: PdfLine[][] = [];
  const edges = columnEdges(lines);
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const before = open?.at(-1);
    if (open && before && continues(open, before, line, edges, style)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((own) => ({ lines: own, size: largestOf(own) }));
}

function continues(open: readonly PdfLine[], before: PdfLine, line: PdfLine, edges: Edges, style: PdfStyle): boolean {
  if (Math.abs(before.size - line.size) > Math.max(0.6, line.size * 0.08)) return false;
  if (listMark.test(line.text)) return false;
  const isHeading = line.size > style.size * 1.15;
  const drop = before.y - line.y;
  const isBroken = before.page !== line.page || drop < 0;
  // Over a column or page, only an unfinished sentence goes on.
  if (isBroken) return !isHeading && !endsSentence.test(before.text) && endsFull(before, edges);
  const leading = Math.max(style.leading * (line.size / style.size), line.size);
  if (drop > leading * 1.45) return false;
  if (isHeading) return drop <= leading * 1.45;
  const first = open[0];
  const isListItem = first !== undefined && listMark.test(first.text);
  if (isListItem) return line.x > first.x + 1 || !endsSentence.test(before.text);
  if (
    line.x > before.x + line.size * 0.7 &&
    line.x < before.x + line.size * 6 &&
    open.length > 0 &&
    isAtEdge(before, edges)
  )
    return false;
  return endsFull(before, edges) || !endsSentence.test(before.text);
}

interface Edges {
  /** Where the lines of a line's column begin and end. */
  readonly of: (line: PdfLine) => { readonly left: number; readonly right: number };
}

/** In points: lines of one column begin within it. */
const columnWidth = 24;

function columnEdges(lines: readonly PdfLine[]): Edges {
  const columns = new Map<number, { left: number; right: number; count: number }>();
  const keyOf = ({ x }: PdfLine): number => Math.round(x / columnWidth);
  for (const line of lines) {
    const column = columns.get(keyOf(line));
    if (!column) columns.set(keyOf(line), { left: line.x, right: line.right, count: 1 });
    else {
      column.left = Math.min(column.left, line.x);
      column.right = Math.max(column.right, line.right);
      column.count++;
    }
  }
  return { of: (line) => columns.get(keyOf(line)) ?? { left: line.x, right: line.right } };
}

/** Leaves no room for another word, as all lines of a paragraph except the last. */
function endsFull(line: PdfLine, edges: Edges): boolean {
  const { left, right } = edges.of(line);
  return line.right > right - Math.max((right - left) * 0.15, line.size * 3);
}

const isAtEdge = (line: PdfLine, edges: Edges): boolean => line.x < edges.of(line).left + line.size * 0.7;

/** The size of most characters, and the usual distance of two lines in it. */
export function measureStyle(lines: readonly PdfLine[]): PdfStyle {
  const sizes = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
  }
  const [size = 10] = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  const drops = lines
    .map((line, index) => (lines[index - 1]?.y ?? 0) - line.y)
    .filter((drop) => drop > size * 0.8 && drop < size * 2.5)
    .sort((a, b) => a - b);
  return { size, leading: drops[Math.floor(drops.length * 0.4)] ?? size * 1.2 };
}
