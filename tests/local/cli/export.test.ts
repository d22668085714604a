import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askJq, programs, readLines, sorted } from '../../tables/jq-answers.ts';
import { type DuckDb, openDuckDb } from '../../tables/open-duckdb.ts';
import { sampleRecords } from '../../tables/sample-records.ts';
import { type BuiltCommand, buildCommand } from './build-command.ts';

const ndjson = sampleRecords()
  .map((record) => `${JSON.stringify(record)}\n`)
  .join('');
const tables = Object.keys(programs);
let command: BuiltCommand;
let folder = '';
let file = '';
let duckdb: DuckDb;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'news-summary-'));
  file = join(folder, 'records.ndjson');
  writeFileSync(file, ndjson);
  command = await buildCommand();
  duckdb = await openDuckDb(file);
});
afterAll(() => {
  command.remove();
  duckdb.close();
  rmSync(folder, { recursive: true });
});

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command.file, 'export', ...words], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

/** How DuckDB reads the files of an export, with the types of its views. */
const readers = {
  parquet: (path: string) => `read_parquet('${path}', hive_partitioning = true)`,
  csv: (path: string, types: string) =>
    `read_csv('${path}', hive_partitioning = true, types = ${types}, header = true, delim = ',', quote = '"', escape = '"', max_line_size = 10000000)`,
  ndjson: (path: string, types: string) =>
    `read_json('${path}', hive_partitioning = true, format = 'newline_delimited', columns = ${types})`,
} as const;

async function typesOf(table: string, leftOut: readonly string[]): Promise<string> {
  const columns = await duckdb.rowsOf(`(DESCRIBE ${table})`);
  const typed = columns.filter(({ column_name }) => !leftOut.includes(String(column_name)));
  return `{${typed.map(({ column_name, column_type }) => `'${column_name}': '${column_type}'`).join()}}`;
}

describe.each(Object.keys(readers) as (keyof typeof readers)[])('as %s', (format) => {
  test.each([
    { name: 'one file a table', options: [], files: (table: string) => `${table}.${format}`, leftOut: [] },
    {
      name: 'a folder a day',
      options: ['--partition', 'date'],
      files: (table: string) => `${table}/*/${table}.${format}`,
      leftOut: ['date'],
    },
  ])("$name, the rows are jq's", async ({ name, options, files, leftOut }) => {
    const output = join(folder, `${format}-${name}`);
    const { code, err, out } = run(file, '-o', output, '--format', format, ...options);
    expect([code, err]).toEqual([0, '']);
    for (const table of tables) {
      const expected = sorted(askJq(table, ndjson));
      expect(out).toContain(`${table} ${expected.length}\n`);
      const types = await typesOf(table, leftOut);
      const rows = await duckdb.rowsOf(readers[format](join(output, files(table)), types));
      expect(sorted(rows)).toEqual(expected);
    }
  });
});

test('the days are folders, and what has none has a folder of its own', () => {
  const undated = ndjson.split('\n').find((line) => line.includes('"status":"withdrawn"')) ?? '';
  const { versionCreated: _, ...record } = JSON.parse(undated);
  writeFileSync(join(folder, 'undated.ndjson'), `${JSON.stringify(record)}\n${ndjson}`);
  const output = join(folder, 'days');
  expect(run(join(folder, 'undated.ndjson'), '-o', output, '--partition', 'date').code).toBe(0);
  const days = readdirSync(join(output, 'articles'));
  expect(days).toContain('date=2026-03-04');
  expect(days).toContain('date=__HIVE_DEFAULT_PARTITION__');
  expect(days.every((day) => /^date=(?:\d{4}-\d\d-\d\d|__HIVE_DEFAULT_PARTITION__)$/.test(day))).toBe(true);
});

test('a folder of records and a file of them give the same bytes, every time', () => {
  const records = join(folder, 'bucket');
  mkdirSync(join(records, 'incoming'), { recursive: true });
  for (const [index, line] of ndjson.trimEnd().split('\n').entries()) {
    const text = index % 2 ? line : JSON.stringify(JSON.parse(line), null, 2);
    writeFileSync(join(records, 'incoming', `${String(index).padStart(3, '0')}.json`), text);
  }
  const outputs = [records, file, file].map((from, index) => {
    const output = join(folder, `same-${index}`);
    expect(run(from, '-o', output).code).toBe(0);
    return tables.map((table) => readFileSync(join(output, `${table}.parquet`)).toString('base64'));
  });
  expect(outputs[1]).toEqual(outputs[0]);
  expect(outputs[2]).toEqual(outputs[0]);
});

test('what is no record is named, and the others are exported', () => {
  const [first = ''] = ndjson.split('\n');
  const broken = JSON.stringify({ ...JSON.parse(first), notes: [{ rule: 5 }] });
  writeFileSync(join(folder, 'mixed.ndjson'), `{"uri":"x"}\n${first}\n{\n${broken}\n`);
  const output = join(folder, 'mixed');
  const { code, out, err } = run(join(folder, 'mixed.ndjson'), '-o', output, '--format', 'ndjson');
  expect(code).toBe(1);
  expect(out).toContain('1 of 4 records exported\n');
  expect(err).toContain('mixed.ndjson": it is no record of news-summary\n');
  expect(err).toContain('mixed.ndjson, line 3": it is no record of news-summary\n');
  expect(err).toContain('mixed.ndjson, line 4": what notes.rule is read from is no string\n');
  expect(readLines(readFileSync(join(output, 'articles.ndjson'), 'utf8'))).toHaveLength(1);
});

describe('is refused when called wrongly', () => {
  const rows = [
    { name: 'without records', words: ['-o', 'x'], says: 'export takes RECORDS; it was given nothing.' },
    { name: 'without a folder', words: ['records'], says: 'Name the folder for the tables: -o FOLDER.' },
    {
      name: 'with another format',
      words: ['r', '-o', 'x', '--format', 'xlsx'],
      says: '--format is "xlsx"; it takes parquet, csv, ndjson.',
    },
    {
      name: 'with another partition',
      words: ['r', '-o', 'x', '--partition', 'language'],
      says: '--partition is "language"; it takes date.',
    },
  ];
  test.each(rows)('$name', ({ words, says }) => {
    const { code, err } = run(...words);
    expect([code, err.split('\n')[0]]).toEqual([2, `news-summary: ${says}`]);
    expect(err).toContain('news-summary export');
  });

  test('into a folder that is not empty, from a folder without records, from nothing', () => {
    const full = run(file, '-o', folder);
    expect([full.code, full.err.split('\n')[0]]).toEqual([
      2,
      `news-summary: ${JSON.stringify(folder)} is not empty; give -o an empty folder.`,
    ]);
    mkdirSync(join(folder, 'empty'));
    expect(run(join(folder, 'empty'), '-o', join(folder, 'x')).err).toContain(
      'has no files *.json, *.ndjson or *.jsonl.',
    );
    const missing = run(join(folder, 'nothing'), '-o', join(folder, 'x'));
    expect([missing.code, missing.err]).toEqual([
      1,
      `news-summary: ${JSON.stringify(join(folder, 'nothing'))}: there is no such file\n`,
    ]);
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});
