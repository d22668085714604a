import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { defaultOptions } from '../../lib/model/options.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { fileSource } from '../../lib/model/upload.ts';
import { buildCollectionRecord, buildWithdrawnRecord } from '../../lib/record/build-record.ts';
import { summarizeAll } from '../../lib/summarize.ts';
import { generatePythonTypes } from '../../local/build/generate-python-types.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string): string => readFileSync(`${root}/${name}`, 'utf8');
const schemaText = read('lib/record/record.schema.json');

test('the types for Python are what the schema gives: run `npm run generate` after a change', () => {
  expect(read('python/news_summary/__init__.py')).toBe(generatePythonTypes(schemaText));
});

test('a type that Python lacks is not passed over', () => {
  expect(() => generatePythonTypes('{"title":"R","properties":{"a":{"type":"null"}}}')).toThrow('A has no type');
});

test('the version of the Python package is that of this one', () => {
  expect(read('python/pyproject.toml')).toContain(`\nversion = "${JSON.parse(read('package.json')).version}"\n`);
});

/** What python3 says about records. */
function check(records: readonly unknown[]): string {
  const { stdout, stderr } = spawnSync('python3', ['-B', `${root}/tests/record/check_types.py`], {
    encoding: 'utf8',
    input: records.map((record) => JSON.stringify(record)).join('\n'),
    env: { PATH: process.env['PATH'], PYTHONPATH: `${root}/python`, PYTHONIOENCODING: 'utf8' },
  });
  expect(stderr).toBe('');
  return stdout;
}

const samples: NewsSummaryRecord[] = readdirSync(`${root}/events/articles`).flatMap((name) => {
  const bytes = readFileSync(`${root}/events/articles/${name}`);
  const options = { ...defaultOptions, variants: true };
  return [...summarizeAll({ source: { ...fileSource(name, bytes.length), summaryQuery: 'harbour' }, bytes }, options)];
});

test('the samples and every other kind of record are of these types', () => {
  const source = fileSource('a.txt', 1);
  const items = [{ item: '1', key: 'a.txt/1.json' }];
  const others = [
    buildWithdrawnRecord(source, defaultOptions),
    buildCollectionRecord({ source, bytes: new Uint8Array(1) }, defaultOptions, items, undefined),
  ];
  expect(samples.length).toBeGreaterThan(25);
  expect(check([...samples, ...others])).toBe('');
});

test('what is of other types is found', () => {
  const [record] = samples.filter(({ status }) => status === 'summarized');
  const { uri: _, ...rest } = structuredClone(record) as unknown as Record<string, unknown>;
  expect(
    check([{ ...rest, notes: {}, status: 'done', language: 5, more: 1 }])
      .trim()
      .split('\n')
      .sort(),
  ).toEqual(['/language is no str', '/more is in no type', '/notes is no list', "/status is 'done'", '/uri is absent']);
});
