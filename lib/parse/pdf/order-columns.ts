import type { PdfLine } from './pdf-line.ts';

/** Share of lines that may jump back up in a page whose lines are drawn in reading order. */
const mostJumps = 0.2;
/** Share of lines that may cross the middle of a page of two columns: headlines, captions. */
const mostCrossing = 0.25;

/**
 * Lines of a page in reading order. Nearly all writers draw them in that order. Where lines jump up and down, the left
 * column comes before the right, or lines go from top to bottom.
 */
export function orderColumns(lines: readonly PdfLine[]): readonly PdfLine[] {
  const jumps = lines.filter(
    (line, index) => index > 0 && line.y > (lines[index - 1]?.y ?? 0) + line.size * 0.5,
  ).length;
  const besides = lines.filter((line, index) => isBeside(lines[index - 1], line)).length;
  const middle = (lines[0]?.pageWidth ?? 0) / 2;
  const isOrdered =
    jumps + besides <= lines.length * mostJumps && countSwitches(lines, middle) <= lines.length * mostJumps;
  if (lines.length < 6 || isOrdered) return lines;
  const top = [...lines].sort((a, b) => b.y - a.y || a.x - b.x);
  const crossing = lines.filter((line) => crosses(line, middle));
  const isTable = averageLength(lines) < 25;
  if (isTable || crossing.length > lines.length * mostCrossing) return joinRows(top);
  return inBands(top, middle);
}

/** How often the lines change between the left and the right half: in reading order once for each band. */
function countSwitches(lines: readonly PdfLine[], middle: number): number {
  const halves = lines.filter((line) => !crosses(line, middle)).map((line) => line.x < middle - 10);
  return halves.filter((isLeft, index) => index > 0 && isLeft !== halves[index - 1]).length;
}

const crosses = ({ x, right }: PdfLine, middle: number): boolean => x < middle - 10 && right > middle + 10;

const isBeside = (before: PdfLine | undefined, line: PdfLine): boolean =>
  before !== undefined && Math.abs(before.y - line.y) < line.size * 0.3 && line.x > before.right;

const averageLength = (lines: readonly PdfLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, lines.length);

/** Lines over both columns cut the page into bands; in each, the left column comes first. */
function inBands(lines: readonly PdfLine[], middle: number): PdfLine[] {
  const ordered: PdfLine[] = [];
  let left: PdfLine[] = [];
  let right: PdfLine[] = [];
  const flush = (): void => {
    for (const line of left) ordered.push(line);
    for (const line of right) ordered.push(line);
    left = [];
    right = [];
  };
  for (const line of lines) {
    if (crosses(line, middle)) {
      flush();
      ordered.push(line);
    } else (line.x < middle - 10 ? left : right).push(line);
  }
  flush();
  return ordered;
}

/** Joins the cells of a row to one line. */
function joinRows(lines: readonly PdfLine[]): PdfLine[] {
  const rows: PdfLine[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last && isBeside(last, line))
      rows[rows.length - 1] = { ...last, text: `${last.text}  ${line.text}`, right: line.right };
    else rows.push(line);
  }
  return rows;
}
