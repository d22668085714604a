import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds. A browser that does not start, answer or end is given up. */
const limits = { start: 60_000, answer: 60_000, end: 10_000 } as const;

/**
 * Debian's Chromium, or the one that the environment names, with an empty profile of its own. It ends with this
 * process, since it is spoken to through a pipe.
 */
export const openBrowser = (): Promise<Browser> =>
  launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: switches,
    pipe: true,
    timeout: limits.start,
    protocolTimeout: limits.answer,
  });

/** Closes a browser, or ends its process when it does not close. */
export async function closeBrowser(browser: Browser | undefined): Promise<void> {
  if (!browser) return;
  const process = browser.process();
  const late = setTimeout(() => process?.kill('SIGKILL'), limits.end);
  await browser.close().finally(() => clearTimeout(late));
}

/**
 * What a page did that it must not do: requests, errors, reports of its policy, dialogs.
 * @param server what it may ask
 */
export function watchPage(page: Page, server?: string): readonly string[] {
  const faults: string[] = [];
  page.on('request', (request) => {
    const isOwn = server === undefined ? request.isNavigationRequest() : request.url().startsWith(`${server}/`);
    if (!isOwn) faults.push(`asks for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() !== 'log' || message.text() !== '') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return faults;
}

/** Opens HTML as a file, as somebody who was sent it does. */
export async function openFile(page: Page, html: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'news-summary-page-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    await page.goto(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
