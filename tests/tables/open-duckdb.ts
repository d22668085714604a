import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { type JsonRow, readLines } from './jq-answers.ts';

export interface DuckDb {
  readonly run: (sql: string) => Promise<void>;
  /** The rows of a table or of a function that reads one, as JSON. */
  readonly rowsOf: (from: string) => Promise<readonly JsonRow[]>;
  readonly close: () => void;
}

/** DuckDB with the views of tables/duckdb.sql. */
export async function openDuckDb(records: string): Promise<DuckDb> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const run = async (sql: string): Promise<void> => {
    await connection.run(sql);
  };
  await run(`SET VARIABLE records = '${records}'`);
  await run(readFileSync(new URL('../../tables/duckdb.sql', import.meta.url), 'utf8'));
  const rowsOf = async (from: string): Promise<readonly JsonRow[]> => {
    const reader = await connection.runAndReadAll(`SELECT to_json(rows)::VARCHAR FROM ${from} AS rows`);
    return readLines(reader.getRows().flat().join('\n'));
  };
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  return { run, rowsOf, close };
}
