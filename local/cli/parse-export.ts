import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

export interface ExportCommand {
  /** A file of records, or a folder of such files. */
  readonly records: string;
  readonly format: ExportFormat;
  readonly isPartitioned: boolean;
  readonly directory: string;
}

const formats = ['parquet', 'csv', 'ndjson'] as const;
export type ExportFormat = (typeof formats)[number];

export const exportUsage = `news-summary export RECORDS -o DIR [--format parquet|csv|ndjson] [--partition date]
    Writes the tables of records into DIR: articles, summary_sentences, key_facts, entities, notes.
    RECORDS is a file with a record a line, or a folder of records as it is in the results bucket.
    news-summary export records/ -o tables --partition date

  --format F        parquet (default), csv or ndjson
  --partition date  a folder for each day, as DuckDB and Athena read it: articles/date=2026-03-04
  -o, --output DIR  a folder that is empty or not there yet
  --help

Ends with 0; with 1 when something is no record; with 2 when called wrongly.`;

/** @throws {UsageError} */
export function parseExport(words: readonly string[]): ExportCommand | 'help' {
  const { values, positionals } = parseWords(words);
  if (values.help) return 'help';
  const [records, ...more] = positionals;
  if (records === undefined || more.length > 0) throw new UsageError('export takes one file or folder of RECORDS.');
  if (values.output === undefined) throw new UsageError('Name the folder for the tables: -o DIR.');
  const format = formats.find((each) => each === values.format);
  if (format === undefined)
    throw new UsageError(`--format is ${JSON.stringify(values.format)}; it takes ${formats.join(', ')}.`);
  if (values.partition !== undefined && values.partition !== 'date')
    throw new UsageError(`--partition is ${JSON.stringify(values.partition)}; it takes date.`);
  return { records, format, isPartitioned: values.partition === 'date', directory: values.output };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'parquet' },
        partition: { type: 'string' },
        output: { type: 'string', short: 'o' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
