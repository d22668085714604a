/** One row: a name, then figures. */
export type Row = readonly [name: string, ...figures: readonly (string | number)[]];

/** Prints a table with aligned columns: names to the left, figures to the right. Numbers get two decimals. */
export function printTable(title: string, header: Row, rows: readonly Row[]): void {
  const lines = [header, ...rows].map((row) => row.map(textOf));
  const widths = header.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  console.log(`\n${title}`);
  for (const line of lines)
    console.log(line.map((text, column) => align(text, widths[column] ?? 0, column)).join('  '));
}

const textOf = (cell: string | number): string => (typeof cell === 'number' ? cell.toFixed(2) : cell);

const align = (text: string, width: number, column: number): string =>
  column === 0 ? text.padEnd(width) : text.padStart(width);
