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

/** Debian's Chromium, or the one that the environment names. */
export const openBrowser = (): Promise<Browser> =>
  launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: switches });

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
