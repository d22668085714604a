import { appendFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell } from './read-rows.ts';
import { linesOf } from './records-of-file.ts';
import type { FileColumn, TableFormat } from './table-format.ts';

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/**
 * Bytes of a row group as JSON. A large one becomes old in V8's heap, which then grows; many of them make the list at
 * the end of the file grow in memory. So it is a hundredth of the file, within these bounds.
 */
const [leastInGroup, mostInGroup] = [500_000, 4_000_000];

/**
 * Apache Parquet, compressed with Snappy. Until all rows are there, the file has them as JSON: what Parquet keeps in
 * memory for each row group of a file that is not whole is more than a day's rows.
 */
export const parquet: TableFormat = {
  head: () => '',
  line: (row) => `${JSON.stringify(row)}\n`,
  finish: (path, columns) => {
    const rows = `${path}.rows`;
    renameSync(path, rows);
    const inGroup = Math.min(Math.max(statSync(rows).size / 100, leastInGroup), mostInGroup);
    writeParquet(path, columns, linesOf(rows), inGroup);
    rmSync(rows);
  },
};

function writeParquet(path: string, columns: readonly FileColumn[], lines: Iterable<string>, inGroup: number): void {
  writeFileSync(path, '');
  const writer = new AppendingWriter(path);
  const file = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: 'news-summary' });
  let group = columns.map((): unknown[] => []);
  let [rows, size] = [0, 0];
  const writeGroup = (): void => {
    const columnData = columns.map(({ name }, index) => ({ name, data: group[index] ?? [], offsetIndex: false }));
    if (rows > 0) file.write({ columnData, rowGroupSize: rows });
    group = columns.map(() => []);
    [rows, size] = [0, 0];
  };
  for (const line of lines) {
    const row: Stored = JSON.parse(line);
    for (const [index, { type }] of columns.entries()) group[index]?.push(toParquet(row[index], type));
    rows++;
    size += line.length;
    if (size > inGroup) writeGroup();
  }
  writeGroup();
  file.finish();
}

/** A row as JSON has it: what is absent is null. */
type Stored = readonly (Cell | null)[];

/** Keeps in memory only what was written since the last row group. */
class AppendingWriter extends ByteWriter {
  readonly #path: string;

  constructor(path: string) {
    super();
    this.#path = path;
  }

  flush(): void {
    appendFileSync(this.#path, this.getBytes());
    this.index = 0;
  }

  override finish(): void {
    this.flush();
  }
}

const elements: Readonly<Record<FileColumn['type'], Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

function schemaOf(columns: readonly FileColumn[]): SchemaElement[] {
  const described = columns.flatMap(({ name, type, isList }): SchemaElement[] =>
    isList
      ? [
          { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
          { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
          { name: 'element', repetition_type: 'REQUIRED', ...elements[type] },
        ]
      : [{ name, repetition_type: 'OPTIONAL', ...elements[type] }],
  );
  return [{ name: 'row', num_children: columns.length }, ...described];
}

function toParquet(cell: Cell | null, type: FileColumn['type']): unknown {
  if (cell === undefined || cell === null) return undefined;
  if (type === 'integer') return BigInt(cell as number);
  return type === 'date' ? new Date(`${cell}T00:00:00Z`) : cell;
}
