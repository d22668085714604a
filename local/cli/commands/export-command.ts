import { type ExportFormat, exportFormats } from '../../export/export-formats.ts';
import { defineCommand } from '../command.ts';

export const exportCommand = defineCommand({
  name: 'export',
  operands: [{ name: 'RECORDS' }],
  says: 'records as tables, for DuckDB, Athena and others',
  about: [
    'The tables are articles, summary_sentences, key_facts, entities and notes. RECORDS is a file with a record a ' +
      'line, or a folder of records as it is in the results bucket.',
  ],
  options: {
    output: { short: 'o', value: 'FOLDER', completes: 'folder', says: 'one that is empty or not there yet' },
    format: { value: 'F', choices: exportFormats, says: 'parquet (default), csv or ndjson' },
    partition: { value: 'P', choices: ['date'], says: 'date: a folder for each day, as in articles/date=2026-03-04' },
  },
  examples: [
    { line: 'news-summary export records/ -o tables', says: 'Parquet, a file a table' },
    { line: 'news-summary export records/ -o tables --partition date', says: 'a folder for each day' },
  ],
  run: async ({ operands: [records = ''], values }) =>
    (await import('../run-export.ts')).runExport({
      records,
      format: (values.format ?? 'parquet') as ExportFormat,
      isPartitioned: values.partition === 'date',
      directory: values.output,
    }),
});
