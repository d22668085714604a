import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleCommand } from '../../local/build/bundle-command.ts';
import { bundleFunction } from '../../local/build/bundle-function.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = import.meta.dirname;
let folder = '';
let stage = '';
let installed = '';

/** Runs a program in the folder, which stands for a user's project. */
function run(program: string, words: readonly string[], cwd = folder) {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** Makes the package of its parts beside the repository, whose own `dist` others may be using. */
async function build(stage: string): Promise<void> {
  for (const name of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'docs', 'python', 'lib/record'])
    cpSync(join(root, name), join(stage, name), { recursive: true });
  await bundleCommand(join(stage, 'dist'));
  await bundleFunction(join(stage, 'dist'));
  const types = join(stage, 'dist/types');
  for (const words of [
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json', '--outDir', types],
    ['local/build/prune-types.ts', types],
  ]) {
    const { code, out, err } = run(process.execPath, words, root);
    if (code !== 0) throw new Error(out + err);
  }
}

/** The package as npm makes it, installed where nothing else is. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'news-summary-package-'));
  stage = join(folder, 'stage');
  await build(stage);
  const packed = run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], stage);
  if (packed.code !== 0) throw new Error(packed.err);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const done = run('npm', ['install', '--offline', '--no-audit', join(folder, packed.out.trim())]);
  if (done.code !== 0) throw new Error(done.err);
  installed = join(folder, 'node_modules/news-summary');
  for (const name of ['article.txt', 'program.ts', 'program.cjs']) copyFileSync(join(here, name), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('it is one package of less than 5 MB, with the licences of what is in it, and no part of the function', () => {
  expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['news-summary']);
  const names = readdirSync(installed, { recursive: true, encoding: 'utf8' });
  const sizes = names.map((name) => statSync(join(installed, name))).filter((each) => each.isFile());
  // In blocks of a disk.
  expect(sizes.reduce((sum, { size }) => sum + Math.ceil(size / 4096) * 4096, 0)).toBeLessThan(5e6);
  expect(names.filter((name) => /summarize\.(?!md)|\.cache$|__pycache__/.test(name))).toEqual([]);
  for (const name of ['python/news_summary/py.typed', 'docs/news-summary.1', 'LICENSE', 'CHANGELOG.md'])
    expect(names).toContain(name);
  const licences = readFileSync(join(installed, 'dist/LICENSES.txt'), 'utf8');
  for (const name of ['ajv', 'chardet', 'entities', 'fast-uri', 'htmlparser2', 'marked', 'tinyld', 'unpdf', 'PDF.js'])
    expect(licences).toMatch(new RegExp(`^${name.replace('.', '\\.')} `, 'm'));
});

test('publint finds nothing', async () => {
  expect((await publint({ pkgDir: installed, strict: true })).messages).toEqual([]);
});

test('npm would publish it', () => {
  const { code, out } = run('npm', ['publish', '--dry-run', '--json', '--ignore-scripts', '--offline'], stage);
  expect(code).toBe(0);
  expect(out).toContain('"news-summary@');
});

test('a program in TypeScript is compiled and runs', () => {
  symlinkSync(join(root, 'node_modules/@types'), join(folder, 'node_modules/@types'));
  const options = {
    module: 'nodenext',
    target: 'es2022',
    strict: true,
    exactOptionalPropertyTypes: true,
    types: ['node'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['program.ts'] }));
  expect(run(join(root, 'node_modules/.bin/tsc'), ['-p', '.'])).toEqual({ code: 0, out: '', err: '' });
  const { out, err } = run(process.execPath, ['program.js']);
  const { record, ...rest } = JSON.parse(out);
  expect(err).toBe('');
  expect(record.summary.sentences[0].text).toMatch(/^The first tram left Riverton on Wednesday|^The line cost/);
  expect(rest).toEqual({
    count: 1,
    first: 1,
    keys: [expect.stringContaining('article')],
    breaches: [],
    wrong: expect.stringContaining('There is no option sentence; there are name, contentType'),
  });
});

test('a program in CommonJS runs', () => {
  expect(run(process.execPath, ['program.cjs'])).toEqual({ code: 0, out: 'summarized 0\n', err: '' });
});

test('the command runs from the package, and writes nothing outside of it', () => {
  const article = join(root, 'events/articles/riverton tram.txt');
  const before = readdirSync(folder).sort();
  const home = mkdtempSync(join(folder, 'home-'));
  const { stdout, status } = spawnSync(join(folder, 'node_modules/.bin/news-summary'), ['--text', article], {
    cwd: home,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: home, TMPDIR: home },
  });
  expect(status).toBe(0);
  expect(stdout).toContain('Riverton approves');
  expect(readdirSync(home)).toEqual([]);
  expect(
    readdirSync(folder)
      .filter((name) => !name.startsWith('home-'))
      .sort(),
  ).toEqual(before);
  expect(
    run(join(folder, 'node_modules/.bin/news-summary'), [
      'backfill',
      's3://news-in/',
      '--results',
      's3://news-out/',
      '--queue',
      'https://sqs.example/1/q',
    ]),
  ).toEqual({
    code: 1,
    out: '',
    err: 'news-summary: backfill needs more than is installed: npm install @aws-sdk/client-s3 @aws-sdk/client-sqs\n',
  });
});
