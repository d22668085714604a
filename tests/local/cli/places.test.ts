import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openFunction } from '../../functions/open-function.ts';
import { type BuiltCommand, buildCommand } from './build-command.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const articles = join(root, 'events/articles');
const tram = 'riverton tram.txt';
let scratch = '';
let command: BuiltCommand;

beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'news-summary-places-'));
  cpSync(articles, join(scratch, 'articles'), { recursive: true });
  return () => rmSync(scratch, { recursive: true });
});

function run(words: readonly string[], input: string | Uint8Array = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command.file, ...words], {
    cwd: scratch,
    encoding: 'utf8',
    input,
    maxBuffer: 1e8,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Like `run`, while the servers of this process answer. */
async function runBeside(words: readonly string[]) {
  const child = spawn(process.execPath, [command.file, ...words], { cwd: scratch, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await ended;
  return { code: child.exitCode, out, err };
}

const bytes = (name: string) => readFileSync(join(articles, name));

describe('the pipe', () => {
  test('gives the record of the same bytes under its name', () => {
    const page = readdirSync(articles).find((name) => name.endsWith('.html')) ?? '';
    const file = run([join('articles', page)]);
    const piped = run(['--name', join('articles', page), '-'], bytes(page));
    expect(piped).toEqual(file);
    expect(run(['--name', 'a.txt.gz', '-'], gzipSync(bytes(tram))).out).toContain('"key":"a.txt.gz"');
  });

  test('has no name of its own, and may stand among files', () => {
    const { out } = run([`articles/${tram}`, '-'], bytes(tram));
    const keys = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).provenance.source.key);
    expect(keys).toEqual([`articles/${tram}`, '-']);
  });

  test('can be empty or too large, and the record says so', () => {
    expect(JSON.parse(run(['-']).out).problem.code).toBe('empty');
    const { problem, provenance } = JSON.parse(run(['-'], new Uint8Array(11_000_000)).out);
    expect([problem.code, provenance.source.size]).toEqual(['too-large', 11_000_000]);
  });

  test('brings what is explained and verified', () => {
    expect(run(['explain', '--name', tram, '-'], bytes(tram)).out).toContain('Riverton');
    const { out } = run([`articles/${tram}`]);
    expect(run(['verify', '-', `articles/${tram}`], out)).toMatchObject({ code: 0, err: '' });
    expect(run(['verify', '-', '-'], out)).toMatchObject({ code: 2 });
  });

  test.each([
    { words: ['-', '-'], says: 'The pipe can be read only once.' },
    { words: ['--files-from', '-', '-'], says: 'The pipe can be read only once.' },
    { words: ['--name', 'a.txt', 'b.txt'], says: '--name names what comes through the pipe' },
    { words: ['--files-from', '-'], says: '--files-from - names no file.' },
  ])('wrong use: $words', ({ words, says }) => {
    expect(run(words)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(says) });
  });
});

describe('a list of files', () => {
  test.each([
    { name: 'lines', list: `articles/${tram}\n\narticles/empty.txt\n` },
    { name: 'lines of Windows', list: `articles/${tram}\r\narticles/empty.txt` },
    { name: 'as find -print0 writes it', list: `articles/${tram}\0articles/empty.txt\0` },
  ])('$name', ({ list }) => {
    const wanted = run([`articles/${tram}`, 'articles/empty.txt']);
    expect(run(['--files-from', '-'], list)).toEqual(wanted);
    writeFileSync(join(scratch, 'list'), list);
    expect(run(['--files-from', 'list'])).toEqual(wanted);
  });
});

describe('--jobs', () => {
  test('keeps order, bytes, messages and exit code', () => {
    const words = ['articles', 'no-such.txt', `articles/${tram}`];
    const one = run(words);
    expect(run(['--jobs', '3', ...words])).toEqual(one);
    expect(one.code).toBe(1);
    expect(run(['-j', '2', '--text', 'articles'])).toEqual(run(['--text', 'articles']));
  });
});

describe('--output', () => {
  test('a file has what the terminal would have', () => {
    const { out } = run(['articles']);
    expect(run(['-o', 'records.ndjson', 'articles'])).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(join(scratch, 'records.ndjson'), 'utf8')).toBe(out);
  });

  test('a folder has a record for each article, where the function would write it', () => {
    expect(
      run(['--jobs', '2', '-o', 'out/', `articles/${tram}`, './articles/courier.rss', '../nothing/here.txt']).code,
    ).toBe(1);
    const written = readdirSync(join(scratch, 'out'), { recursive: true, encoding: 'utf8' }).sort();
    expect(written.filter((name) => name.endsWith('.json')).length).toBe(6);
    expect(written).toContain(`articles/${tram}.json`);
    const list = JSON.parse(readFileSync(join(scratch, 'out/articles/courier.rss.json'), 'utf8'));
    expect(list.status).toBe('collection');
    for (const { key } of list.items) expect(statSync(join(scratch, 'out', key)).isFile()).toBe(true);
    expect(readFileSync(join(scratch, `out/articles/${tram}.json`), 'utf8')).toBe(run([`articles/${tram}`]).out);
  });

  test('nothing is written outside of the folder, and nothing over another record', () => {
    mkdirSync(join(scratch, 'sub'));
    const given = `../${basename(scratch)}/articles/${tram}`;
    const { code, err } = run(['--text', '-o', 'sub', given, given]);
    expect(readdirSync(join(scratch, 'sub'), { recursive: true })).toContain(
      `${basename(scratch)}/articles/${tram}.txt`,
    );
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('its record would replace that of') });
  });

  test('is none of the files to read', () => {
    const { code, err } = run(['-o', `articles/${tram}`, `./articles/${tram}`]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('is one of the files to read') });
    expect(readFileSync(join(scratch, 'articles', tram))).toEqual(bytes(tram));
  });
});

describe('s3://', () => {
  test('a bucket in: the record of an object as the function makes it, but for what only its event says', async () => {
    const { upload, record, server } = await openFunction();
    await upload(`incoming/${tram}`, bytes(tram), 'text/plain');
    await upload('incoming/b.txt');
    await server.idle();
    const { out, err } = await runBeside(['s3://news-in/incoming/']);
    const records = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect({ err, count: records.length }).toEqual({ err: '', count: 2 });
    const byFunction = structuredClone(record(`records/incoming/${tram}.json`)) as {
      provenance: { source: { sequencer?: string } };
    };
    delete byFunction.provenance.source.sequencer;
    expect(records[1]).toEqual(byFunction);
    expect((await runBeside([`s3://news-in/incoming/${tram}`])).out).toBe(`${out.split('\n')[1]}\n`);
  });

  test('from bucket to bucket, and from a folder into one', async () => {
    const { upload, record, server } = await openFunction({ told: false });
    await upload(`incoming/${tram}`, bytes(tram));
    await upload('incoming/courier.rss', bytes('courier.rss'));
    expect(await runBeside(['-j', '2', '-o', 's3://news-out/copied/', 's3://news-in/incoming/'])).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(record(`copied/incoming/${tram}.json`)?.status).toBe('summarized');
    const { items = [] } = record('copied/incoming/courier.rss.json') ?? {};
    expect(items.map(({ key }) => record(key)?.status)).toEqual([
      'summarized',
      'summarized',
      'abstained',
      'unreadable',
    ]);
    expect(await runBeside(['-o', 's3://news-out/local/', `articles/${tram}`])).toMatchObject({ code: 0, err: '' });
    expect(server.get('news-out', `local/articles/${tram}.json`)?.body.toString()).toBe(
      run([`articles/${tram}`]).out.trim(),
    );
  });

  test('what is not there is said, and what would go round is refused', async () => {
    await openFunction();
    expect((await runBeside(['s3://news-in/none.txt'])).err).toContain(
      '"s3://news-in/none.txt": there is no such object',
    );
    expect((await runBeside(['s3://news-in/none/'])).err).toContain('there is no object below it');
    expect((await runBeside(['s3://other-bucket/'])).err).toContain('there is no such bucket');
    expect(await runBeside(['-o', 's3://news-in/', 's3://news-in/a/'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('overlap'),
    });
  });

  test('without the AWS client one sentence says how to get it', () => {
    const alone = join(scratch, 'alone');
    cpSync(dirname(command.file), alone, { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [join(alone, 'cli.js'), 's3://news-in/'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'news-summary: s3:// needs more than is installed: npm install @aws-sdk/client-s3\n',
    });
  });
});

describe('the code cache', () => {
  const caches = () => readdirSync(dirname(command.file)).filter((name) => name.endsWith('.cache'));

  test('is kept beside the bundle, and a broken one is made again', () => {
    const { out } = run([`articles/${tram}`]);
    const [name = ''] = caches();
    expect(name).toContain(process.versions.v8);
    writeFileSync(join(dirname(command.file), name), 'broken');
    expect(run([`articles/${tram}`]).out).toBe(out);
    expect(statSync(join(dirname(command.file), name)).size).toBeGreaterThan(1e5);
    expect(caches()).toEqual([name]);
    expect(run([`articles/${tram}`]).out).toBe(out);
  });
});
