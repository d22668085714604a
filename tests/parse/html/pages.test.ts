import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPage } from './check-page.ts';

const folder = fileURLToPath(new URL('../../fixtures/pages', import.meta.url));
const files = readdirSync(folder).sort();
const namesOf = (extension: string): string[] =>
  files.filter((file) => file.endsWith(extension)).map((file) => basename(file, extension));
const pages = namesOf('.html');

test('the folder holds pages and what is expected of them, named by area and subject', () => {
  expect(pages.length).toBeGreaterThanOrEqual(10);
  expect(files.filter((file) => !/^[a-z\d-]+--[a-z\d-]+\.(?:html|json)$/.test(file))).toEqual([]);
  expect(namesOf('.json').filter((name) => !pages.includes(name))).toEqual([]);
});

describe('finds the article of', () => {
  for (const name of pages)
    test(name, () => {
      const { found, expected } = checkPage(folder, name, process.env['WRITE_EXPECTATIONS'] === '1');
      expect(found).toEqual(expected);
    });
});

describe('a page without an expectation', () => {
  let empty = '';
  beforeEach(() => {
    empty = mkdtempSync(join(tmpdir(), 'pages-'));
    writeFileSync(
      join(empty, 'bare--page.html'),
      '<article><h1>Pier closes</h1><p>The old ferry pier is closed.</p></article>',
    );
  });
  afterEach(() => rmSync(empty, { recursive: true }));

  test('is an error', () => {
    expect(() => checkPage(empty, 'bare--page', false)).toThrow('WRITE_EXPECTATIONS=1');
    expect(readdirSync(empty)).toEqual(['bare--page.html']);
  });

  test('gets one where that is asked for', () => {
    const { expected } = checkPage(empty, 'bare--page', true);
    expect(expected).toEqual({
      headline: 'Pier closes',
      authors: [],
      published: null,
      body: ['The old ferry pier is closed.'],
    });
    expect(JSON.parse(readFileSync(join(empty, 'bare--page.json'), 'utf8'))).toEqual(expected);
  });

  test('keeps the one that it has', () => {
    writeFileSync(join(empty, 'bare--page.json'), '{ "headline": "Another" }');
    expect(checkPage(empty, 'bare--page', true).expected).toEqual({ headline: 'Another' });
  });
});
