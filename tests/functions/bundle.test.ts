import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleFunction, isBundleFile } from '../../local/bundle-function.ts';
import { environment, openFunction, sdkEnvironment } from './open-function.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
const articles = join(import.meta.dirname, '../../events/articles');

beforeAll(async () => bundleFunction(folder), 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface Loaded {
  readonly files: readonly string[];
  /** Of Node itself. */
  readonly modules: number;
}

// What a process of its own has loaded when it has been given an event.
const script = `const { handler } = require('./summarize.cjs');
  handler(JSON.parse(process.env.EVENT), { awsRequestId: 'r1' }).then(() => {
    const files = Object.keys(require.cache).map((path) => require('node:path').basename(path));
    process.stderr.write(JSON.stringify({ files, modules: process.moduleLoadList.length }));
  });`;

/** Uploads samples, lets the source make their records, and gives the same events to the bundle. */
async function runBundle(names: readonly string[]) {
  const opened = await openFunction();
  for (const name of names) await opened.upload(`incoming/${name}`, readFileSync(join(articles, name)));
  await opened.server.idle();
  const event = { Records: opened.events.flatMap((each) => (each as { Records: unknown[] }).Records) };
  const { stderr } = await run(process.execPath, ['-e', script], {
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

test('what an English article in plain text loads keeps within its budget', async () => {
  const { loaded } = await runBundle(['riverton tram.txt']);
  expect(bytesOf(loaded.files)).toBeLessThan(800_000);
  expect(loaded.files.length).toBeLessThanOrEqual(9);
  expect(loaded.modules).toBeLessThanOrEqual(240);
  for (const part of ['formats', 'languages', 'markdown']) expect(loaded.files).not.toContain(`summarize.${part}.cjs`);
});

test('the whole bundle keeps within its budget', () => {
  const names = readdirSync(folder).filter(isBundleFile);
  expect(bytesOf(names.filter((name) => name !== 'pdf-worker.cjs'))).toBeLessThan(1_250_000);
  expect(bytesOf(names)).toBeLessThan(2_900_000);
});
