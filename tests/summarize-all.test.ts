import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { limits } from '../lib/model/limits.ts';
import { fileSource } from '../lib/model/upload.ts';
import { verify } from '../lib/record/verify.ts';
import { summarize, summarizeAll } from '../lib/summarize.ts';
import { verifySource } from '../lib/verify-source.ts';

const key = 'feeds/the courier.rss';
const bytes = readFileSync(new URL('../events/articles/courier.rss', import.meta.url));
const upload = { source: fileSource(key, bytes.length), bytes };
const records = [...summarizeAll(upload)];

test('a feed gives a record for each item, under one key', () => {
  expect(records.map(({ status, provenance }) => [status, provenance.source.key, provenance.source.item])).toEqual([
    ['summarized', key, 'courier-20260310-2'],
    ['summarized', key, expect.stringMatching(/^2026-bus-14-[\da-f]{12}$/)],
    ['abstained', key, expect.stringMatching(/^2026-pool-[\da-f]{12}$/)],
    ['unreadable', key, expect.stringMatching(/^2026-picture-[\da-f]{12}$/)],
  ]);
  expect(records[0]?.uri).toBe('file:feeds/the%20courier.rss#courier-20260310-2');
});

test('a title alone is an alert: headline and body', () => {
  const text = 'Council adjourns without a vote on the €2 million pool';
  expect(records[2]).toMatchObject({ headlines: [{ value: text }], bodies: [{ value: text }], language: 'en-GB' });
  expect(records[2]?.keyFacts?.map((fact) => fact.text)).toContain('€2 million');
});

test('an item with nothing in it costs the others nothing', () => {
  expect(records[3]).toMatchObject({ pubStatus: 'withheld', language: 'en-GB', problem: { code: 'no-text' } });
  expect(records[3]).not.toHaveProperty('bodies');
});

test('what has a headline and no text keeps it', () => {
  const text = Buffer.from(
    '{"type": "picture", "headline": "The pier at dusk", "byline": "Mara Lindqvist", "versioncreated": "2026-03-04"}',
  );
  const record = summarize({ source: fileSource('a.json', text.length), bytes: text });
  expect(verify(record)).toEqual([]);
  expect(record).toMatchObject({
    status: 'unreadable',
    by: 'Mara Lindqvist',
    contentCreated: '2026-03-04T00:00:00Z',
    headlines: [{ role: 'main', value: 'The pier at dusk' }],
    notes: [{ rule: 'date-without-time' }],
    problem: { code: 'no-text' },
  });
});

test('each record is good, and is what its source gives', () => {
  for (const record of records) {
    expect(verify(record)).toEqual([]);
    expect(verifySource(record, bytes)).toEqual([]);
  }
  const [first, second] = records;
  const swapped = first && second && { ...first, provenance: second.provenance };
  expect(swapped && verifySource(swapped, bytes)).not.toEqual([]);
  const gone = first && {
    ...first,
    provenance: { ...first.provenance, source: { ...first.provenance.source, item: 'x' } },
  };
  expect(gone && verifySource(gone, bytes).map(({ path }) => path)).toEqual(['/provenance/source/item']);
});

test('one record stands for the upload: the first', () => {
  expect(summarize(upload)).toEqual(records[0]);
});

test('an upload that is one article names no item', () => {
  const text = Buffer.from(
    'Pier closes\n\nThe old pier was closed on Tuesday. A survey had found cracks in nine pillars.',
  );
  const all = [...summarizeAll({ source: fileSource('a.txt', text.length), bytes: text })];
  expect(all.map(({ uri, provenance }) => [uri, 'item' in provenance.source])).toEqual([['file:a.txt', false]]);
});

test('articles over what is read of an upload say so, and those that still fit are read', () => {
  const sentence = 'The council of Riverton met on Monday and agreed on the plan for the bridge. ';
  const long = sentence.repeat(320_000 / sentence.length);
  const texts = [long, long, long, long, sentence.repeat(3)];
  const items = texts.map((text, index) => ({ id: `${index}`, content_text: text }));
  const feed = Buffer.from(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }));
  const all = [...summarizeAll({ source: fileSource('a.json', feed.length), bytes: feed })];
  expect(limits.uploadCharacters).toBe(1_000_000);
  expect(all.map(({ problem }) => problem?.code)).toEqual([undefined, undefined, undefined, 'too-complex', undefined]);
  expect(all.flatMap(verify)).toEqual([]);
});
