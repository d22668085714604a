import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleFunction, isBundleFile } from '../../local/build/bundle-function.ts';
import { makeCodeCache } from '../../local/build/make-code-cache.ts';
import { environment, openFunction, sdkEnvironment } from './open-function.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
const articles = join(import.meta.dirname, '../../events/articles');

beforeAll(async () => bundleFunction(folder), 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** The flag that Lambda starts Node with. */
const lambdaFlags = ['--expose-gc', '--max-semi-space-size=51', '--max-old-space-size=921'];

interface Loaded {
  readonly files: readonly string[];
  /** Modules of Node itself. */
  readonly modules: number;
  /** V8's version and flags, before the bundle was loaded and at the end. */
  readonly tags: readonly [number, number];
}

// Reports what a separate process has loaded after it was given an event.
const script = `const { cachedDataVersionTag } = require('node:v8');
  const tag = cachedDataVersionTag();
  const { handler } = require('./summarize.cjs');
  handler(JSON.parse(process.env.EVENT), { awsRequestId: 'r1' }).then(() => {
    const files = Object.keys(require.cache).map((path) => require('node:path').basename(path));
    const tags = [tag, cachedDataVersionTag()];
    process.stderr.write(JSON.stringify({ files, modules: process.moduleLoadList.length, tags }));
  });`;

/** Uploads samples, lets the sources make their records, and gives the same events to the bundle. */
async function runBundle(names: readonly string[], flags: readonly string[] = []) {
  const opened = await openFunction();
  for (const name of names) await opened.upload(`incoming/${name}`, readFileSync(join(articles, name)));
  await opened.server.idle();
  const event = { Records: opened.events.flatMap((each) => (each as { Records: unknown[] }).Records) };
  const { stderr } = await run(process.execPath, [...flags, '-e', script], {
    cwd: folder,
    env: {
      ...environment,
      ...sdkEnvironment(opened.server),
      PATH: process.env['PATH'],
      RESULTS_PREFIX: 'bundled/',
      EVENT: JSON.stringify(event),
    },
  });
  const written = opened.server.list('news-out').filter((key) => key.startsWith('records/'));
  return { ...opened, written, loaded: JSON.parse(stderr) as Loaded };
}

test('the bundle makes the records that the source makes, of every sample', async () => {
  const { written, server } = await runBundle(readdirSync(articles).filter((name) => name !== 'README.md'));
  const bundled = (text = '') => text.replaceAll('"records/', '"bundled/').replace(/^records/, 'bundled');
  const read = (key: string) => server.get('news-out', key)?.body.toString();
  expect(written.length).toBeGreaterThan(25);
  for (const key of written) expect(read(bundled(key)), key).toBe(bundled(read(key)));
});

const bytesOf = (names: readonly string[]) => names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

// V8 would keep a file with another sign in twice the memory, and it is read as such.
test('the files of the function hold nothing but ASCII', () => {
  const names = readdirSync(folder).filter((name) => /^summarize.*[.]cjs$/.test(name));
  expect(names.length).toBeGreaterThan(10);
  for (const name of names)
    expect(/[^\0-\x7f]/.exec(readFileSync(join(folder, name), 'utf8'))?.[0], name).toBe(undefined);
});

test('what an English article in plain text loads keeps within its budget', async () => {
  const { loaded } = await runBundle(['riverton tram.txt']);
  const tagger = 'summarize.tagger.cjs';
  expect(bytesOf(loaded.files.filter((name) => name !== tagger))).toBeLessThan(1_090_000);
  expect(bytesOf([tagger])).toBeLessThan(190_000);
  expect(loaded.files.length).toBeLessThanOrEqual(13);
  expect(loaded.modules).toBeLessThanOrEqual(240);
  for (const part of ['formats', 'languages', 'markdown']) expect(loaded.files).not.toContain(`summarize.${part}.cjs`);
});

test('with a code cache the record is the same', async () => {
  makeCodeCache(folder);
  const { written, server, loaded } = await runBundle(['riverton tram.txt'], lambdaFlags);
  // Node knows nothing of other files that are loaded.
  expect(loaded.files).toEqual(['summarize.cjs']);
  const [key = ''] = written;
  const text = (name: string) => server.get('news-out', name)?.body.toString();
  expect(text(key.replace('records/', 'bundled/'))).toBe(text(key));
});

// Other code in the same process, such as a wrapper. Its expression runs before the bundle is loaded, and again
// afterwards, on a text that makes it backtrack while V8 optimises the functions around it.
const otherCode = `const expression = /^(?:[a-z]+ ?)*[.]$/;
  expression.test('abc def ghi jk');
  setImmediate(() => {
    for (let one = 0; one < 60; one++) {
      const body = 'let sum = ' + one + '; for (let n = 0; n < 3; n++) sum += n; return sum + Number(expression.test(text));';
      const search = new Function('expression', 'text', body);
      for (let call = 0; call < 400; call++) search(expression, 'abcdef gh ijk');
    }
  });`;

test.each([
  { name: 'without code cache', flags: [] },
  { name: 'with a code cache', flags: lambdaFlags },
])(
  'behind other code the process ends well, with the same record and the flags of V8 as they were, $name',
  async ({ flags }) => {
    makeCodeCache(folder);
    writeFileSync(join(folder, 'other-code.cjs'), otherCode);
    const { written, server, loaded } = await runBundle(
      ['riverton tram.txt'],
      [...flags, '--require', './other-code.cjs'],
    );
    const [key = ''] = written;
    const text = (name: string) => server.get('news-out', name)?.body.toString();
    expect(text(key.replace('records/', 'bundled/'))).toBe(text(key));
    expect(loaded.files).toContain('other-code.cjs');
    expect(loaded.tags[1]).toBe(loaded.tags[0]);
  },
);

// In a separate process: V8 does not look at a cache for code that it has in memory.
const report = `import { loadScripts } from ${JSON.stringify(new URL('../../functions/code-cache/load-scripts.ts', import.meta.url).href)};
  import { readCodeCache } from ${JSON.stringify(new URL('../../functions/code-cache/read-code-cache.ts', import.meta.url).href)};
  const change = { none: (cache) => cache, cut: (cache) => cache.slice(0, 100), of: (cache) => cache.with(4, cache[4] ^ 1) }[process.argv[2]];
  const cache = Object.entries(readCodeCache(process.argv[1])).map(([name, bytes]) => [name, change(new Uint8Array(bytes))]);
  const { exports, scripts } = loadScripts(process.argv[1] + '/summarize.main.cjs', Object.fromEntries(cache));
  const isRejected = [...scripts.values()].map(({ cachedDataRejected }) => cachedDataRejected);
  process.stdout.write(JSON.stringify([Object.keys(exports), [...new Set(isRejected)]]));`;

test.each([
  { name: 'as it was made', change: 'none', rejected: [false] },
  { name: 'that was cut', change: 'cut', rejected: [true] },
  { name: 'of another V8', change: 'of', rejected: [true] },
])('with a code cache $name the function is there', async ({ change, rejected }) => {
  makeCodeCache(folder);
  const { stdout } = await run(
    process.execPath,
    [...lambdaFlags, '--input-type=module', '-e', report, folder, change],
    {
      env: { ...environment, PATH: process.env['PATH'], AWS_REGION: 'us-east-1' },
    },
  );
  expect(JSON.parse(stdout)).toEqual([['handler'], rejected]);
});

test('the whole bundle keeps within its budget', () => {
  const names = readdirSync(folder).filter(isBundleFile);
  const code = names.filter((name) => name.endsWith('.cjs') && name !== 'pdf-worker.cjs');
  expect(bytesOf(code)).toBeLessThan(1_920_000);
  expect(bytesOf(names)).toBeLessThan(6_400_000);
});
