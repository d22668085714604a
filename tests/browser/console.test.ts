import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { fileSource } from '../../lib/model/upload.ts';
import { summarize } from '../../lib/summarize.ts';
import { openFolder } from '../../local/console/open-folder.ts';
import { serveConsole } from '../../local/console/serve-console.ts';
import { reportFeedback } from '../../local/feedback/report-feedback.ts';
import { ensureBundle } from '../../local/session/ensure-bundle.ts';
import { openSession, type Session } from '../../local/session/open-session.ts';
import { findBarriers } from './find-barriers.ts';
import { closeBrowser, openBrowser, watchPage } from './open-browser.ts';

let browser: Browser;
let session: Session;
let page: Page;
let faults: readonly string[];

beforeAll(async () => {
  browser = await openBrowser();
  session = await openSession({ port: 0, bundle: await ensureBundle(), onDelivery: () => undefined });
});
afterAll(async () => {
  await closeBrowser(browser);
  await session.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  faults = watchPage(page, session.server.endpoint);
});
afterEach(() => page.close());

const text = `Harbour of Tarn closes for two days

The harbour of Tarn will close for two days after a storm broke three of its piers, the council said on Monday. Ann Lee, the harbour master, said the repairs would cost 3 million euros.

"We have never seen waves like these," Lee said. Forty boats have stayed in port since Friday.

Engineers from the port of Maren will look at the sea wall on Wednesday. The north pier is to open again in May.`;

test('paste a text, see its summary, follow a fact to its place and back, mark it wrong, find it in the report', async () => {
  await page.goto(session.server.endpoint);
  expect(page.url()).toBe(`${session.server.endpoint}/_console/`);
  await page.type('#text', text);
  await Promise.all([page.waitForNavigation(), page.click('#send')]);
  expect(await page.$eval('#record ol', ({ textContent }) => textContent)).toContain('The harbour of Tarn will close');

  const fact = await page.$eval('#record dd a', ({ hash }) => hash);
  await page.click('#record dd a');
  expect(new URL(page.url()).hash).toBe(fact);
  await page.click(`#article [id="${fact.slice(1)}"]`);
  expect(new URL(page.url()).hash).toBe(`#in-${fact.slice('#at-'.length)}`);

  await page.click('#record dd .verdicts button:nth-of-type(2)');
  await page.waitForFunction(`document.querySelector('#record dd .verdicts').textContent.includes('Kept: wrong')`);
  const kept = session.server.list('news-out').filter((key) => key.startsWith('feedback/'));
  const said = kept.map((key) => JSON.parse(session.server.get('news-out', key)?.body.toString() ?? ''));
  expect(reportFeedback(said).kinds).toMatchObject([{ name: 'what', precision: 0, counts: { wrong: 1 } }]);
  expect(faults).toEqual([]);
});

test('a new article comes into the list by itself, and barriers are none', async () => {
  await page.goto(`${session.server.endpoint}/_console/`);
  await session.upload('events/articles/wire-copy.txt', 'incoming/wire-copy.txt');
  await page.waitForFunction(`document.getElementById('list').textContent.includes('Verania halts licence')`);
  expect(await findBarriers(page)).toEqual([]);
  await page.click('details summary');
  expect(await page.$eval('#deliveries', ({ textContent }) => textContent)).toContain('incoming/wire-copy.txt');
  expect(faults).toEqual([]);
});

test('why is told beside the record', async () => {
  await session.upload('events/articles/wire-copy.txt', 'incoming/wire-copy.txt');
  await page.goto(`${session.server.endpoint}/_console/record?key=records%2Fincoming%2Fwire-copy.txt.json`);
  await Promise.all([page.waitForNavigation(), page.click('nav a[href^=explain]')]);
  expect(await page.$eval('body', ({ textContent }) => textContent)).toContain('Verania halts licence');
});

test('ten thousand records are shown and searched', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'news-summary-records-'));
  const bytes = Buffer.from(text);
  const record = summarize({ source: fileSource('tarn.txt', bytes.length), bytes });
  const named = (index: number): NewsSummaryRecord => ({
    ...record,
    headlines: [{ role: 'main', contentType: 'text/plain', value: `Harbour news no${index}x` }],
  });
  const lines = Array.from({ length: 10_000 }, (_, index) => JSON.stringify(named(index)));
  writeFileSync(join(folder, 'records.ndjson'), lines.join('\n'));
  const source = await openFolder(folder);
  const server = await serveConsole(source, 0);
  try {
    await page.goto(server.address);
    await page.waitForFunction(`document.getElementById('count').textContent === '10000 of 10000 records'`);
    await page.type('#filter', 'no9999x');
    await page.waitForFunction(`document.getElementById('count').textContent === '1 of 10000 records'`);
    expect(await page.$$eval('#list h2', (found) => found.map(({ textContent }) => textContent))).toEqual([
      'Harbour news no9999x',
    ]);
  } finally {
    source.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
});
