import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileSource } from '../../../lib/model/upload.ts';
import { summarize } from '../../../lib/summarize.ts';
import { openFolder } from '../../../local/console/open-folder.ts';
import type { RecordSource } from '../../../local/console/record-source.ts';
import { type ConsoleServer, serveConsole } from '../../../local/console/serve-console.ts';
import { readAnnotations } from '../../../local/feedback/feedback-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'news-summary-console-'));
const keys = ['riverton tram.txt', 'wire-copy.txt'];
const records = keys.map((key) => {
  const bytes = readFileSync(`events/articles/${key}`);
  return summarize({ source: fileSource(key, bytes.length), bytes });
});
let source: RecordSource & { close(): void };
let server: ConsoleServer;

beforeAll(async () => {
  writeFileSync(join(folder, 'two.ndjson'), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  writeFileSync(join(folder, 'other.json'), '{"a": 1}');
  writeFileSync(join(folder, 'notes.txt'), 'no record');
  source = await openFolder(folder);
  server = await serveConsole(source, 0);
});
afterAll(async () => {
  source.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** `fetch` would not let a test choose its Host. */
function ask(path: string, { method = 'GET', headers = {}, body = '' }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, server.address), { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString(), headers: response.headers }),
      );
    });
    sent.on('error', reject).end(body);
  });
}

test('the list has a line for each good record, and none for another file', async () => {
  const { body } = await ask('list');
  expect(JSON.parse(body).map(({ key, headline, status }: Record<string, string>) => [key, headline, status])).toEqual([
    ['two.ndjson', records[0]?.headlines?.[0]?.value, 'summarized'],
    ['two.ndjson#2', records[1]?.headlines?.[0]?.value, 'summarized'],
  ]);
});

test('the page of a record shows it, and its JSON is the record', async () => {
  const page = await ask('record?key=two.ndjson%232');
  expect(page.status).toBe(200);
  expect(page.body).toContain(`<title>${records[1]?.headlines?.[0]?.value}</title>`);
  const json = await ask('json?key=two.ndjson%232');
  expect(JSON.parse(json.body)).toEqual(JSON.parse(JSON.stringify(records[1])));
});

const ours = () => ({ origin: new URL(server.address).origin });

test.for([
  { name: 'another host', path: 'list', headers: { host: 'news.example' }, status: 403 },
  { name: 'another port of this machine', path: 'list', headers: { origin: 'http://127.0.0.1:1' }, status: 403 },
  {
    name: 'a page of another site that posts',
    path: 'feedback',
    method: 'POST',
    headers: { 'sec-fetch-site': 'cross-site' },
    status: 403,
  },
  { name: 'no such page', path: 'nothing', status: 404 },
  { name: 'a member of every object', path: 'constructor', status: 404 },
  { name: 'no key', path: 'record', status: 400 },
  { name: 'no such record', path: 'record?key=none', status: 404 },
  { name: 'why, without the article', path: 'explain?key=two.ndjson', status: 404 },
  {
    name: 'an article for a folder of records',
    path: 'articles?name=a.txt',
    method: 'POST',
    body: 'A text.',
    status: 405,
  },
  { name: 'feedback that is no JSON', path: 'feedback', method: 'POST', body: 'right', status: 400 },
  {
    name: 'feedback without a verdict',
    path: 'feedback',
    method: 'POST',
    body: '{"recordKey":"two.ndjson"}',
    status: 400,
  },
  { name: 'too much feedback', path: 'feedback', method: 'POST', body: 'x'.repeat(20_000), status: 413 },
])('$name is refused with $status', async ({ path, status, ...asked }) => {
  const answer = await ask(path, { headers: {}, ...asked });
  expect([answer.status, answer.headers['x-frame-options']]).toEqual([status, 'DENY']);
});

test('feedback is kept beside the records, once for a place, and the last word counts', async () => {
  const fact = records[0]?.keyFacts?.[0];
  for (const verdict of ['right', 'wrong']) {
    const body = JSON.stringify({ recordKey: 'two.ndjson', target: 'f1', verdict, start: fact?.start, end: fact?.end });
    expect((await ask('feedback', { method: 'POST', headers: ours(), body })).status).toBe(200);
  }
  const kept = readAnnotations(join(folder, 'feedback'));
  expect(kept.map(({ body, record, target }) => [body.value, record.kind, target.selector[1].exact])).toEqual([
    ['wrong', fact?.kind, fact?.text],
  ]);
  expect(kept[0]?.record.textSha256).toBe(records[0]?.provenance.text?.sha256);
});

test('feedback on a place that no record has is refused', async () => {
  const body = { recordKey: 'two.ndjson', verdict: 'missing', start: 0, end: 10_000_000 };
  expect((await ask('feedback', { method: 'POST', headers: ours(), body: JSON.stringify(body) })).status).toBe(404);
});
