const cells = /\S(?: {3,}|\t+ *| \| ?)\S/gu;

/** Cells: three spaces, a tab or a bar between words, and no sentence before them. */
export function isRow(line: string): boolean {
  return line.length < 200 && [...line.matchAll(cells)].some(([gap]) => !/^[.!?]/u.test(gap));
}

/** Spaces at the head of a line. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
