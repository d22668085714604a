import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type PlannedTable, planTables } from '../tables/plan-tables.ts';
import type { Schema } from '../tables/schema.ts';
import { openPool } from './open-pool.ts';
import { dateOf, readRows } from './read-rows.ts';
import type { FileColumn, TableFormat } from './table-format.ts';

export interface ExportOptions {
  readonly directory: string;
  readonly schema: Schema;
  readonly format: TableFormat;
  /** Of the files' names, without a dot. */
  readonly ending: string;
  /** Whether each day has a folder of its own: `articles/date=2026-03-04`. */
  readonly isPartitioned: boolean;
}

export interface Export {
  /** @throws Error for a record that is not as the schema says: then nothing of it is written */
  readonly add: (record: Readonly<Record<string, unknown>>) => void;
  /** Makes the files whole. @returns how many rows each table has */
  readonly finish: () => ReadonlyMap<string, number>;
}

interface OutputTable {
  readonly plan: PlannedTable;
  readonly columns: readonly FileColumn[];
  /** The path of each file, by its date. */
  readonly files: Map<string | undefined, string>;
  rows: number;
}

/** As Hive, Athena and DuckDB name the partition of rows that have no value. */
const withoutDate = '__HIVE_DEFAULT_PARTITION__';

/** Writes the tables of records into a folder. Memory does not grow with the number of records. */
export function openExport({ directory, schema, format, ending, isPartitioned }: ExportOptions): Export {
  const tables = planTables(schema).map(
    (plan): OutputTable => ({ plan, columns: columnsOf(plan, isPartitioned), files: new Map(), rows: 0 }),
  );
  const pool = openPool();

  function pathOf({ plan, columns, files }: OutputTable, date: string | undefined): string {
    const known = files.get(isPartitioned ? date : undefined);
    if (known !== undefined) return known;
    const folder = isPartitioned ? join(directory, plan.name, `date=${date ?? withoutDate}`) : directory;
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${plan.name}.${ending}`);
    files.set(isPartitioned ? date : undefined, path);
    pool.append(path, format.head(columns));
    return path;
  }

  function add(record: Readonly<Record<string, unknown>>): void {
    const [uri, date] = [String(record['uri']), dateOf(record)];
    const read = tables.map((table) => ({ table, rows: readRows(record, table.plan) }));
    for (const { table, rows } of read) {
      if (rows.length === 0) continue;
      const whole = rows.map((row) => (isPartitioned ? [uri, ...row] : [uri, date, ...row]));
      pool.append(pathOf(table, date), whole.map((row) => format.line(row, table.columns)).join(''));
      table.rows += rows.length;
    }
  }

  function finish(): ReadonlyMap<string, number> {
    pool.flush();
    for (const { columns, files } of tables) for (const path of files.values()) format.finish(path, columns);
    return new Map(tables.map(({ plan, rows }) => [plan.name, rows]));
  }

  // Tables without partitions are there even if they have no rows.
  if (!isPartitioned) for (const table of tables) pathOf(table, undefined);
  return { add, finish };
}

/** A partition's date is in the name of its folder. */
function columnsOf({ columns }: PlannedTable, isPartitioned: boolean): readonly FileColumn[] {
  const uri = { name: 'uri', type: 'string', isList: false } as const;
  const date = { name: 'date', type: 'date', isList: false } as const;
  return [uri, ...(isPartitioned ? [] : [date]), ...columns];
}
