import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verify } from '../../lib/record/verify.ts';
import { bundleFunction } from '../../local/build/bundle-function.ts';
import { column, makePdf } from '../parse/pdf/make-pdf.ts';
import { environment, openFunction, sdkEnvironment } from './open-function.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'news-summary-'));
const bare = { PATH: process.env['PATH'], HOME: folder };

beforeAll(async () => {
  mkdirSync(join(folder, 'dist'));
  await bundleFunction(join(folder, 'dist'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const sample = join(root, 'events/s3-put.json');
const key = 'incoming/fisheries-talks-messy.txt';

async function openWithSample() {
  const opened = await openFunction();
  opened.server.put('news-in', key, readFileSync(join(root, 'events/articles/fisheries-talks-messy.txt')));
  return opened;
}

test('the bundle is all that Lambda needs: environment, event, record', async () => {
  const { server, record } = await openWithSample();
  const script = `require('./dist/summarize.cjs').handler(JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8')),
    { awsRequestId: 'r1' })`;
  const { stdout } = await run(process.execPath, ['-e', script, sample], {
    cwd: folder,
    env: { ...bare, ...environment, ...sdkEnvironment(server) },
  });
  expect(JSON.parse(stdout)).toMatchObject({ requestId: 'r1', key, action: 'written', status: 'summarized' });
  expect(verify(record(`records/${key}.json`))).toEqual([]);
});

test('the bundle reads a PDF in a thread that it starts from the file beside it', async () => {
  const { server, record } = await openFunction();
  server.put('news-in', key, makePdf([column(50, 700, ['The pier was closed on Tuesday.', 'It opens in May.'])]));
  const event = join(folder, 'pdf.json');
  writeFileSync(event, readFileSync(sample, 'utf8').replace(/"eTag": *"[^"]*",?/, ''));
  const script = `require('./dist/summarize.cjs').handler(JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8')),
    { awsRequestId: 'r1' })`;
  await run(process.execPath, ['-e', script, event], {
    cwd: folder,
    env: { ...bare, ...environment, ...sdkEnvironment(server) },
  });
  expect(record(`records/${key}.json`)).toMatchObject({
    status: 'abstained',
    bodies: [{ value: 'The pier was closed on Tuesday. It opens in May.' }],
  });
});

test('the bundle does not start on a wrong configuration, and says why', async () => {
  const attempt = run(process.execPath, ['-e', `require('./dist/summarize.cjs')`], { cwd: folder, env: bare });
  await expect(attempt).rejects.toThrow('ARTICLES_BUCKET is not set');
});

test('`osls invoke local` runs it against a server on this machine', async () => {
  const { server, record } = await openWithSample();
  for (const path of ['serverless.yml', '.env.dev', 'deployment'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  const osls = join(root, 'node_modules/osls/bin/serverless.js');
  const { stdout } = await run(
    process.execPath,
    [osls, 'invoke', 'local', '--function', 'summarize', '--path', sample],
    { cwd: folder, env: { ...bare, AWS_ENDPOINT_URL_S3: server.endpoint } },
  );
  expect(stdout).toContain('"action": "written"');
  expect(verify(record(`records/${key}.json`))).toEqual([]);
});
