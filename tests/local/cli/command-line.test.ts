import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltCommand, buildCommand } from './build-command.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const tram = 'events/articles/riverton tram.txt';
let scratch = '';
let command: BuiltCommand;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'news-summary-cli-'));
  command = await buildCommand();
});
afterAll(() => {
  rmSync(scratch, { recursive: true });
  command.remove();
});

function run(...words: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command.file, ...words], {
    cwd: root,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

const parse = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('records on the command line', () => {
  test('one line a file, in the order given, with the path as given, and the same bytes each time', () => {
    const files = ['events/articles/bank-rates.json', `./${tram}`, 'events/articles/empty.txt'];
    const first = run(...files);
    expect(first.code).toBe(0);
    expect(parse(first.out).map((record) => record.provenance.source.key)).toEqual(files);
    expect(run(...files).out).toBe(first.out);
    expect(first.err).toBe('');
  });

  test('lengths, variants and a query', () => {
    const { out } = run('--words', '60', '--variants', '--query', 'harbour', tram);
    const [record] = parse(out);
    expect(record.summary.wordCount).toBeLessThanOrEqual(60);
    expect(record.variants.map(({ name }: { name: string }) => name)).toEqual([
      'one-sentence',
      'key-sentences',
      'long',
      'query',
    ]);
    const path = join(scratch, 'varied.json');
    writeFileSync(path, out);
    expect(run('verify', '--words', '60', '--variants', path, tram).code).toBe(0);
  });

  test('a directory stands for its files', () => {
    const keys = parse(run('events/articles').out).map((record) => record.provenance.source.key);
    expect(keys.length).toBeGreaterThan(10);
    expect(keys).toEqual([...keys].sort());
    expect(keys).toContain(tram);
  });

  test('a feed gives a line for each of its articles, all with the path as given', () => {
    const feed = 'events/articles/courier.rss';
    const records = parse(run(feed, tram).out);
    expect(records.map((record) => record.provenance.source.key)).toEqual([feed, feed, feed, feed, tram]);
    expect(records.map((record) => record.status)).toEqual([
      'summarized',
      'summarized',
      'abstained',
      'unreadable',
      'summarized',
    ]);
    const path = join(scratch, 'item.json');
    writeFileSync(path, JSON.stringify(records[1]));
    expect(run('verify', path, feed).out).toContain('1 of 1 records good');
  });

  test('--sentences and --key-facts bound the record; --pretty breaks its lines; --text is for people', () => {
    const record = JSON.parse(run('--sentences', '1', '--key-facts', '2', '--pretty', tram).out);
    expect(record.summary.sentences).toHaveLength(1);
    expect(record.keyFacts.length).toBeLessThanOrEqual(2);
    const text = run('--text', tram).out;
    expect(text).toContain('Riverton approves');
    expect(text).toContain('summarized');
  });

  test('a file over the size limit is refused without being read', () => {
    const path = join(scratch, 'huge.txt');
    writeFileSync(path, '');
    truncateSync(path, 100 * 1024 * 1024);
    const record = JSON.parse(run(path).out);
    expect(record.problem.code).toBe('too-large');
    expect(record.provenance.source.size).toBe(100 * 1024 * 1024);
  });

  test('an empty folder is not passed over in silence', () => {
    const path = join(scratch, 'empty');
    mkdirSync(path);
    expect(run(path)).toEqual({
      code: 1,
      out: '',
      err: `news-summary: ${JSON.stringify(path)}: the folder is empty\n`,
    });
  });

  test('a missing file costs its neighbours nothing, and the exit code tells', () => {
    const { code, out, err } = run('no-such-file.txt', tram);
    expect(code).toBe(1);
    expect(parse(out)).toHaveLength(1);
    expect(err).toBe('news-summary: "no-such-file.txt": there is no such file\n');
  });
});

describe('verify on the command line', () => {
  test('says that a good record is good, alone and with its source', () => {
    const path = join(scratch, 'record.json');
    writeFileSync(path, run(tram).out);
    expect(run('verify', path)).toMatchObject({ code: 0, out: '1 of 1 records good: schema, spans and checksums\n' });
    expect(run('verify', path, tram).out).toBe('1 of 1 records good: schema, spans, checksums and source\n');
  });

  test('names what is wrong', () => {
    const path = join(scratch, 'spoiled.json');
    const record = JSON.parse(run(tram).out);
    record.provenance.source.mediaType = 'text/html';
    writeFileSync(path, JSON.stringify(record));
    expect(run('verify', path).code).toBe(0);
    const withSource = run('verify', path, tram);
    expect(withSource.code).toBe(1);
    expect(withSource.out).toContain('/provenance/source/mediaType: the source gives');
    const otherSource = run('verify', path, 'events/articles/bank-rates.json');
    expect(otherSource.out).toContain('/provenance/source/sha256');
  });

  test('names the file that it cannot read', () => {
    const rows = [
      { words: ['none.json'], says: 'news-summary: "none.json": there is no such file\n' },
      { words: ['events'], says: 'news-summary: "events": it is a folder\n' },
      { words: [tram], says: `news-summary: ${tram}, line 1 is no JSON: ` },
    ];
    for (const { words, says } of rows) {
      const { code, out, err } = run('verify', ...words);
      expect({ code, out, err }).toEqual({ code: 1, out: '', err: expect.stringContaining(says) });
    }
  });

  test('takes a file of many records', () => {
    const path = join(scratch, 'many.ndjson');
    writeFileSync(path, run('events/articles').out);
    const { code, out } = run('verify', path);
    expect(out).toMatch(/^(\d+) of \1 records good/);
    expect(code).toBe(0);
  });
});

const wrong: { words: string[]; says: string }[] = [
  { words: [], says: 'Name at least one file.' },
  { words: ['--sentences', '0', tram], says: '--sentences is "0"; it takes a whole number from 1 to 20.' },
  { words: ['--sentences', 'three', tram], says: '--sentences is "three"' },
  { words: ['--key-facts', '1000', tram], says: '--key-facts is "1000"; it takes a whole number from 0 to 100.' },
  { words: ['--loud', tram], says: 'summarize has no option --loud.' },
  { words: ['--pretty', '--text', tram], says: '--pretty and --text exclude each other' },
  { words: ['verify'], says: 'verify takes RECORD' },
];

for (const { words, says } of wrong)
  test(`wrong use: ${JSON.stringify(words)}`, () => {
    const { code, out, err } = run(...words);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(out).toBe('');
  });

test('--version is the package version', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(run('--version').out).toBe(`${version}\n`);
});
