import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBundle } from '../../../local/session/ensure-bundle.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'start-'));
const controlSequence = '\u001b[';

beforeAll(async () => {
  await ensureBundle();
  copyFileSync(join(root, 'events/articles/riverton tram.txt'), join(folder, 'riverton tram.txt'));
  writeFileSync(join(folder, 'empty.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  stdout: string;
  stderr: string;
}

function run(script: string, words: readonly string[]): Run {
  const child = spawn(process.execPath, [join(root, 'local/session', script), ...words], { cwd: folder });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const result: Run = { child, ended, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    result.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    result.stderr += text;
  });
  return result;
}

describe.concurrent('npm start -- FILE', () => {
  const rows = [
    { name: 'one that is well', words: ['riverton tram.txt'], code: 0, stderr: '' },
    { name: 'none such', words: ['none.txt'], code: 1, stderr: 'npm start: none.txt: there is no such file\n' },
    {
      name: 'unreadable',
      words: ['riverton tram.txt', 'empty.txt'],
      code: 1,
      stderr: 'npm start: empty.txt: empty: The upload has no bytes.\n',
    },
    { name: 'an option unknown', words: ['--what'], code: 1, stderr: 'npm start: unknown option --what\n' },
  ];
  for (const { name, words, code, stderr } of rows)
    test(name, async () => {
      const process = run('start.ts', words);
      expect(await process.ended).toBe(code);
      expect(process.stderr).toBe(stderr);
      expect(process.stdout.includes('Riverton approves')).toBe(words.includes('riverton tram.txt'));
      expect(process.stdout).not.toContain(controlSequence);
    });
});

test.concurrent('npm start shows the samples, takes what is dropped, and ends well on Ctrl-C', async ({ expect }) => {
  const process = run('start.ts', ['--port', '0']);
  await expect.poll(() => process.stdout, { timeout: 60_000 }).toContain('Ctrl-C ends it.');
  expect(process.stdout).toMatch(/S3 in memory at http:\/\/127\.0\.0\.1:\d+,/);
  expect(process.stdout).toMatch(/\d+ sample articles: .*summarized/);
  expect(process.stdout).toContain('aws s3 cp events/articles/wire-copy.txt s3://news-in/incoming/article.txt');
  copyFileSync(join(folder, 'riverton tram.txt'), join(folder, 'drop', 'dropped.txt'));
  await expect.poll(() => process.stdout, { timeout: 60_000 }).toContain('incoming/dropped.txt');
  process.child.kill('SIGINT');
  expect(await process.ended).toBe(0);
  expect(process.stderr).toBe('');
});

test.concurrent('npm run invoke prints what the function returns, and the record', async () => {
  const event = join(folder, 'event.json');
  const object = { key: 'incoming/riverton+tram.txt', sequencer: '0069A7CD391D90281E' };
  const record = { eventSource: 'aws:s3', eventVersion: '2.1', eventName: 'ObjectCreated:Put' };
  writeFileSync(event, JSON.stringify({ Records: [{ ...record, s3: { bucket: { name: 'news-in' }, object } }] }));
  const process = run('invoke.ts', ['--port', '1', event]);
  expect(await process.ended).toBe(0);
  expect(process.stdout).toContain('"action": "written"');
  expect(process.stdout).toContain('"headlines"');
});

describe.concurrent('npm run invoke fails', () => {
  const rows = [
    { name: 'without an event', words: [], expected: 'npm run invoke -- [--port N] EVENT' },
    { name: 'with a port that is none', words: ['--port', 'x', 'event.json'], expected: '--port needs a number' },
    { name: 'without such a file', words: ['none.json'], expected: 'none.json: there is no such file' },
    { name: 'with what is no JSON', words: ['riverton tram.txt'], expected: 'not valid JSON' },
  ];
  for (const { name, words, expected } of rows)
    test(name, async () => {
      const process = run('invoke.ts', words);
      expect(await process.ended).toBe(1);
      expect(process.stderr).toContain(expected);
    });
});
