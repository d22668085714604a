import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { defaultOptions } from '../../lib/model/options.ts';
import { fileSource } from '../../lib/model/upload.ts';
import { summarize } from '../../lib/summarize.ts';
import { renderPage } from '../../local/page/render-page.ts';
import { closeBrowser, openBrowser, openFile } from './open-browser.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => closeBrowser(browser));
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

const bytes = readFileSync('events/articles/wire-copy.txt');
const record = summarize({ source: fileSource('wire-copy.txt', bytes.length), bytes }, defaultOptions);
const broken = readFileSync('events/articles/broken.json');
const unreadable = summarize({ source: fileSource('broken.json', broken.length), bytes: broken });

/** A window of 1280 pixels at 400 % is as wide as one of 320. */
test('at 400 % nothing is cut off at the side', async () => {
  await page.setViewport({ width: 320, height: 256, deviceScaleFactor: 4 });
  await openFile(page, renderPage(record));
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  expect(await page.evaluate(`getComputedStyle(document.getElementById('record')).maxHeight`)).toBe('none');
});

test('the tab key alone reaches every link, box and unfolding part, and shows where it is', async () => {
  await openFile(page, renderPage(record));
  const wanted = await page.$$eval('a, input, summary', (all) =>
    all.filter((each) => each.checkVisibility()).map((each, index) => each.setAttribute('data-stop', String(index))),
  );
  const reached = new Set<string>();
  const unseen: string[] = [];
  for (let press = 0; press < wanted.length + 5; press++) {
    await page.keyboard.press('Tab');
    const [stop, outline] = (await page.evaluate(`[document.activeElement.dataset.stop,
      getComputedStyle(document.activeElement).outlineStyle]`)) as [string | null, string];
    if (stop === null) continue;
    reached.add(stop);
    if (outline === 'none') unseen.push(stop);
  }
  expect(wanted.length).toBeGreaterThan(20);
  expect([reached.size, unseen]).toEqual([wanted.length, []]);
});

test('the space key turns a kind off and on, and j goes to the first mark', async () => {
  await openFile(page, renderPage(record));
  await page.focus('#show-t');
  const label = `getComputedStyle(document.querySelector('#article .t'), '::after').content`;
  expect(await page.evaluate(label)).toBe('none');
  await page.keyboard.press('Space');
  expect(await page.evaluate(label)).toContain('time');
  await page.evaluate('document.activeElement.blur()');
  await page.keyboard.press('j');
  expect(await page.evaluate('document.activeElement.matches("#article .k")')).toBe(true);
});

test('without JavaScript everything can be read', async () => {
  await page.setJavaScriptEnabled(false);
  await openFile(page, renderPage(record));
  for (const summary of await page.$$('summary')) await summary.click();
  const shown = await page.$eval('body', (body) => body.innerText.replace(/\s+/g, ' '));
  const { provenance } = record;
  const told = [
    ...(record.summary?.sentences ?? []).map(({ text }) => text),
    ...(record.keyFacts ?? []).filter(({ kind }) => kind !== 'figure').map(({ text }) => text),
    ...record.notes.flatMap(({ rule, message }) => [rule, message]),
    ...[record.uri, provenance.source.sha256, provenance.text?.sha256, provenance.generator.configurationSha256],
  ];
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((text) => text !== undefined && !shown.includes(text.replace(/\s+/g, ' ')))).toEqual([]);
});

test('without JavaScript a box of the legend shows kind and value of annotations', async () => {
  await page.setJavaScriptEnabled(false);
  await openFile(page, renderPage(record));
  for (const box of await page.$$('fieldset input:not(:checked)')) await box.click();
  const value = record.annotations?.timexes[0]?.value ?? 'no time';
  expect(record.annotations?.timexes[0]).toBeDefined();
  const label = `getComputedStyle(document.querySelector('#article .t'), '::after').content`;
  expect(await page.evaluate(label)).toContain('time');
  expect(await page.$$eval('#article .t', (all) => all.map((each) => each.getAttribute('data-v')))).toContain(value);
});

test('without JavaScript an unreadable upload tells its problem', async () => {
  await page.setJavaScriptEnabled(false);
  await openFile(page, renderPage(unreadable));
  expect(unreadable.problem).toBeDefined();
  expect(await page.$eval('body', (body) => body.innerText)).toContain(unreadable.problem?.detail);
});
