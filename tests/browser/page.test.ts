import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { fileSource } from '../../lib/model/upload.ts';
import { summarizeAll } from '../../lib/summarize.ts';
import { renderPage } from '../../local/page/render-page.ts';
import { findBarriers } from './find-barriers.ts';
import { makeHostileArticles } from './hostile-articles.ts';
import { closeBrowser, openBrowser, openFile, watchPage } from './open-browser.ts';

let browser: Browser;
let page: Page;
let faults: readonly string[];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeBrowser(browser));
beforeEach(async () => {
  page = await browser.newPage();
  faults = watchPage(page);
});
afterEach(() => page.close());

const folder = 'events/articles';
const read = (key: string, bytes: Uint8Array): NewsSummaryRecord[] => [
  ...summarizeAll({ source: fileSource(key, bytes.length), bytes }),
];
const samples = readdirSync(folder).flatMap((name) => {
  const records = read(`${folder}/${name}`, readFileSync(`${folder}/${name}`));
  return records.slice(0, 3).map((record, index) => ({ name: `${name} ${index}`, record }));
});

test.for(samples)('$name', async ({ record }) => {
  await openFile(page, renderPage(record));
  await showAll();
  expect(await findBarriers(page)).toEqual([]);
  expect(await findDeadLinks()).toEqual([]);
  if (record.bodies) {
    await page.waitForSelector('#intact[class]');
    expect(await page.$eval('#intact', ({ className }) => className)).toBe('good');
  }
  expect(faults).toEqual([]);
});

/** Links of the page that lead nowhere. */
const findDeadLinks = (): Promise<unknown> =>
  page.evaluate(
    '[...document.links].map(({ hash }) => hash).filter((hash) => !document.getElementById(hash.slice(1)))',
  );

const showAll = () =>
  page.$$eval('fieldset input', (boxes) => {
    for (const box of boxes) if (!box.checked) box.click();
  });

test('hostile articles ask for nothing, run nothing and break nothing', async () => {
  const wrong: string[] = [];
  for (const { name, key, json } of makeHostileArticles(300)) {
    const record = read(key, Buffer.from(json))[0];
    if (!record) throw new Error(`${name} gave no record.`);
    await openFile(page, renderPage(record));
    const headline = await page.$eval('h1', ({ textContent }) => textContent);
    if (headline !== record.headlines?.[0]?.value) wrong.push(`${name}: the headline became ${headline}`);
    await page.waitForSelector('#intact[class]');
    if (await page.$('#intact.bad')) wrong.push(`${name}: the text differs`);
  }
  expect([...wrong, ...faults]).toEqual([]);
});
