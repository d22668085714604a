import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultOptions } from '../../../lib/model/options.ts';
import { fileSource } from '../../../lib/model/upload.ts';
import { buildCollectionRecord } from '../../../lib/record/build-record.ts';
import { summarize } from '../../../lib/summarize.ts';
import { renderRecord } from '../../../local/terminal/render-record.ts';

function recordOf(key: string, text: string) {
  const bytes = Buffer.from(text);
  return summarize({ source: fileSource(key, bytes.length), bytes });
}

const tram = readFileSync(new URL('../../../events/articles/riverton tram.txt', import.meta.url), 'utf8');

test('headline, summary and facts fit the width, without escapes where there is no colour', () => {
  const text = renderRecord(recordOf('tram.txt', tram), { width: 60, colour: false });
  expect(text).toMatch(/^Riverton approves €48 million tram line to the harbour\nsummarized {2}tram\.txt · RIVERTON/);
  expect(text).toMatch(/^ {2}what {7}\S/m);
  expect(text).not.toContain('\u001b');
  expect(text.split('\n').filter((line) => line.length > 60)).toEqual([]);
});

test('colour is there when asked for', () => {
  expect(renderRecord(recordOf('tram.txt', tram), { width: 60, colour: true })).toContain(
    '\u001b[32msummarized\u001b[39m',
  );
});

test('quotation marks stand around direct speech alone', () => {
  const article = `Council opens bridge that Riverton waited for since the flood\n\nRIVERTON, March 4 (Example Wire) — The council opened the bridge on Tuesday after two years of work.\n
“We have waited for this day since the flood,” said Mayor Ines Roth.\n
Mayor Ines Roth said the old bridge would be taken down in the autumn of this year.\n`;
  const text = renderRecord(recordOf('bridge.txt', article), { width: 200, colour: false });
  expect(text).toContain('“We have waited for this day since the flood” – Ines Roth');
  expect(text).not.toContain('“the old bridge');
});

test('variants stand below the summary, by name and query', () => {
  const bytes = Buffer.from(tram);
  const source = { ...fileSource('tram.txt', bytes.length), summaryQuery: 'harbour\u001b[2J' };
  const text = renderRecord(summarize({ source, bytes }, { ...defaultOptions, variants: true }), {
    width: 60,
    colour: false,
  });
  expect(text).toMatch(
    /^one-sentence\n {2}\S[\s\S]*^key-sentences\n {2}\S[\s\S]*^long\n {2}\S[\s\S]*^query: harbour\ufffd\[2J\n {2}\S/m,
  );
  expect(text.split('\n').filter((line) => line.length > 60)).toEqual([]);
});

test('a key cannot send control sequences to the terminal', () => {
  const text = renderRecord(recordOf('a\u001b[2J\u0007.txt', tram), { width: 60, colour: false });
  expect(text).not.toContain('\u001b');
  expect(text).toContain('a\ufffd[2J\ufffd.txt');
});

test('an unreadable upload says why', () => {
  expect(renderRecord(recordOf('a.txt', ''), { width: 60, colour: false })).toContain(
    'empty: The upload has no bytes.',
  );
});

test('a day has its date, a figure what it counts, and no sentence is repeated', () => {
  const dated = renderRecord(recordOf('tram.txt', tram), { width: 200, colour: false });
  expect(dated).toContain('Tuesday night (2026-03-03)');
  expect(dated).toMatch(/^ {2}figure {5}.*voted on Tuesday night to build a €48 million tram line$/m);
  const article = `Council opens bridge that Riverton waited for since the flood\n\nRIVERTON, March 4 (Example Wire) — The council opened the bridge on Tuesday evening after two years of work.\n
It was shut for two years, and 900 people crossed it on its first day.\n`;
  const undated = renderRecord(recordOf('a.txt', article), { width: 200, colour: false });
  expect(undated).toMatch(/^ {2}when {7}Tuesday evening$/m);
  expect(undated).toMatch(/^ {2}figure {5}900 people crossed it on its first day$/m);
});

test('the facts of a kind stand together under one label, and long ones go on further in', () => {
  const lines = renderRecord(recordOf('tram.txt', tram), { width: 60, colour: false }).split('\n');
  const first = lines.findIndex((line) => line.startsWith('  who '));
  const who = lines.slice(
    first,
    lines.findIndex((line) => line.startsWith('  when ')),
  );
  expect(who.length).toBeGreaterThan(2);
  expect(who.slice(1).every((line) => /^ {13}(?: {2})?\S/.test(line))).toBe(true);
  expect(lines.filter((line) => line.startsWith('  who '))).toHaveLength(1);
});

test('a name from right to left keeps its direction to itself, and marks of direction are left out', () => {
  const article = `Council opens the bridge\n\nThe council opened the bridge on Tuesday, and \u202e9 trams crossed.\n
“We have waited for this day since the flood,” said دانا كول, the mayor of Tull.\n`;
  const record = recordOf('bridge.txt', article);
  const text = renderRecord(record, { width: 80, colour: false });
  expect(text).not.toContain('\u202e');
  expect(text.match(/\u2068/g)?.length).toBe(text.match(/\u2069/g)?.length);
});

test('a list of articles shows where their records are', () => {
  const upload = { source: fileSource('courier.rss', 9), bytes: Buffer.from('<rss></rss>') };
  const items = ['x', 'y'].map((item) => ({ item, key: `records/courier.rss/${item}.json` }));
  const text = renderRecord(buildCollectionRecord(upload, defaultOptions, items, undefined), {
    width: 60,
    colour: false,
  });
  expect(text).toMatch(
    /^collection {2}courier\.rss\n\n {2}records\/courier\.rss\/x\.json\n {2}records\/courier\.rss\/y\.json\n$/m,
  );
});
