import { readdirSync, statSync } from 'node:fs';
import { readRecord } from '../../lib/delivery/read-record.ts';
import schema from '../../lib/record/record.schema.json' with { type: 'json' };
import type { ExportFormat } from '../export/export-formats.ts';
import { openExport } from '../export/open-export.ts';
import { listRecordFiles, recordsOfFile } from '../export/records-of-file.ts';
import type { TableFormat } from '../export/table-format.ts';
import { maskControls } from '../terminal/terminal-text.ts';
import { reasonOf } from './list-files.ts';
import { createProgress } from './progress.ts';
import { UsageError } from './usage-error.ts';

/** The library that writes Parquet is loaded for Parquet only. */
const loaders: Readonly<Record<ExportFormat, () => Promise<TableFormat>>> = {
  parquet: async () => (await import('../export/parquet-format.ts')).parquet,
  csv: async () => (await import('../export/text-formats.ts')).csv,
  ndjson: async () => (await import('../export/text-formats.ts')).ndjson,
};

interface ExportCommand {
  /** A file of records, or a folder of such files. */
  readonly records: string;
  readonly format: ExportFormat;
  readonly isPartitioned: boolean;
  readonly directory: string | undefined;
}

/** @returns the exit code: 1 when something could not be read or was no record */
export async function runExport({ records, format, isPartitioned, directory }: ExportCommand): Promise<number> {
  if (directory === undefined) throw new UsageError('Name the folder for the tables: -o FOLDER.');
  const files = recordFiles(records);
  if (files.length === 0) throw new UsageError(`${JSON.stringify(records)} has no files *.json, *.ndjson or *.jsonl.`);
  refuseFull(directory);
  const tables = openExport({ directory, schema, format: await loaders[format](), ending: format, isPartitioned });
  const progress = createProgress(process.stderr);
  let [good, bad] = [0, 0];
  const refuse = (where: string, error: unknown): void => {
    bad++;
    progress.clear();
    process.stderr.write(maskControls(`news-summary: ${JSON.stringify(where)}: ${reasonOf(error)}\n`));
  };
  for (const file of files) {
    progress.show(file);
    try {
      for (const { where, json } of recordsOfFile(file)) {
        try {
          const record = readRecord(json);
          if (!record) throw new Error('it is no record of news-summary');
          tables.add(record as unknown as Readonly<Record<string, unknown>>);
          good++;
        } catch (error) {
          refuse(where, error);
        }
      }
    } catch (error) {
      refuse(file, error);
    }
  }
  const counts = tables.finish();
  progress.clear();
  for (const [name, count] of counts) process.stdout.write(`${name} ${count}\n`);
  process.stdout.write(`${good} of ${good + bad} records exported\n`);
  return bad > 0 ? 1 : 0;
}

/** @throws Error that names the path */
function recordFiles(path: string): readonly string[] {
  try {
    return statSync(path).isDirectory() ? [...listRecordFiles(path)] : [path];
  } catch (error) {
    throw new Error(`${JSON.stringify(path)}: ${reasonOf(error)}`);
  }
}

/** Files of an export before would be taken for rows of this one. */
function refuseFull(directory: string): void {
  let names: readonly string[];
  try {
    names = readdirSync(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw new Error(`${JSON.stringify(directory)}: ${reasonOf(error)}`);
  }
  if (names.length > 0) throw new UsageError(`${JSON.stringify(directory)} is not empty; give -o an empty folder.`);
}
