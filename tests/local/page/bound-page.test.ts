import { expect, test } from 'vitest';
import { fileSource } from '../../../lib/model/upload.ts';
import { summarize } from '../../../lib/summarize.ts';
import { renderPage } from '../../../local/page/render-page.ts';

/** Articles of one kind of mark or of several, a mark every few letters. */
const dense = {
  money: 'Tolls: $5 $6 $7 $8 $9 $10, Tarn. ',
  dates: 'Ann Lee paid $5 on 4 May 2026. Bo Marsh paid $6 on 5 May 2026. ',
  quotations: '"No," said Ann Lee. "Yes," said Bo Marsh. ',
} as const;

const leftOut = /The last \d+ marks of names, times, figures and quotations\nare left out/;

const pageOf = (sentence: string, length: number) => {
  const bytes = Buffer.from(`Harbour closes\n\n${sentence.repeat(length / sentence.length)}`);
  const record = summarize({ source: fileSource('dense.txt', bytes.length), bytes });
  const page = renderPage(record);
  const most = 60_000 + 2.2 * Buffer.byteLength(record.bodies?.[0]?.value ?? '');
  return { page, most, ids: new Set([...page.matchAll(/ id="?([\w-]+)/g)].map(([, id]) => id)) };
};

test.for(Object.entries(dense))('a page of dense %s stays within its bound, and is full', ([, sentence]) => {
  const { page, most, ids } = pageOf(sentence, 150_000);
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(most);
  expect(Buffer.byteLength(page)).toBeGreaterThan(most * 0.8);
  expect(page).toMatch(leftOut);
  const links = [...page.matchAll(/href="?#([\w-]+)/g)].map(([, id]) => id);
  expect(links.filter((id) => !ids.has(id))).toEqual([]);
});

test('nothing is left out where everything has room', () => {
  const { page } = pageOf(dense.dates, 5000);
  expect(page).toContain('Ann Lee');
  expect(page).not.toMatch(leftOut);
});
