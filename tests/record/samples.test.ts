import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { defaultOptions } from '../../lib/model/options.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { fileSource } from '../../lib/model/upload.ts';
import { buildCollectionRecord } from '../../lib/record/build-record.ts';
import { verify } from '../../lib/record/verify.ts';
import { summarize } from '../../lib/summarize.ts';
import { verifySource } from '../../lib/verify-source.ts';
import { ninjsMembers } from './ninjs-members.ts';

const articles = new URL('../../events/articles/', import.meta.url);
const names = readdirSync(articles);
/** Members of a record that ninjs does not know. */
const ownMembers = [
  'status',
  'summary',
  'variants',
  'keyFacts',
  'annotations',
  'items',
  'formerItems',
  'notes',
  'problem',
  'provenance',
];

/** A file with IPTC's own schema of ninjs 3.1, where there is one. */
const ninjsFile = process.env['NINJS_SCHEMA'];
const ninjs = ninjsFile === undefined ? ninjsMembers : JSON.parse(readFileSync(ninjsFile, 'utf8'));
const ninjsName =
  ninjsFile === undefined ? 'the members of ninjs 3.1 (NINJS_SCHEMA is not set)' : "IPTC's schema of ninjs 3.1";
const isNinjs = compile(ninjs);

function compile(schema: AnySchema) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({}, 'https://geojson.org/schema/GeoJSON.json');
  return ajv.compile(schema);
}

function ninjsErrors(record: NewsSummaryRecord): readonly unknown[] {
  const members = Object.entries(record).filter(([member]) => !ownMembers.includes(member));
  return isNinjs(Object.fromEntries(members)) ? [] : (isNinjs.errors ?? []);
}

function recordOf(name: string) {
  const bytes = readFileSync(new URL(encodeURIComponent(name), articles));
  const source = {
    bucket: 'news-in',
    key: `incoming/${name}`,
    versionId: 'v1',
    eTag: 'e1',
    sequencer: '00A1',
    lastModified: '2026-03-04T06:12:09Z',
    size: bytes.length,
    contentType: undefined,
    contentEncoding: undefined,
    summaryQuery: undefined,
  };
  return { bytes, record: summarize({ source, bytes }) };
}

test('there are samples', () => {
  expect(names.length).toBeGreaterThan(15);
});

for (const name of names)
  test(`the record of ${name} keeps every promise`, () => {
    const { bytes, record } = recordOf(name);
    expect(verify(record)).toEqual([]);
    expect(verifySource(record, bytes)).toEqual([]);
    expect(JSON.stringify(recordOf(name).record)).toBe(JSON.stringify(record));
  });

test.for(names)(`the record of %s agrees with ${ninjsName}`, (name) => {
  expect(ninjsErrors(recordOf(name).record)).toEqual([]);
});

const foreign = [
  { name: 'a member that ninjs does not have', change: { headline: 'Tram' } },
  { name: 'a member of another type', change: { headlines: 'Tram' } },
  { name: 'a headline without its text', change: { headlines: [{ role: 'main' }] } },
  { name: 'a word that ninjs does not have', change: { pubStatus: 'published' } },
  { name: 'a record without a URI', change: { uri: undefined } },
];
for (const { name, change } of foreign)
  test(`${ninjsName}: ${name} does not agree`, () => {
    const changed = { ...recordOf('riverton tram.txt').record, ...change };
    expect(ninjsErrors(JSON.parse(JSON.stringify(changed)))).not.toEqual([]);
  });

test('a list of articles keeps every promise', () => {
  const { record } = recordOf('courier.rss');
  const upload = {
    source: { ...fileSource('incoming/courier.rss', 9), bucket: 'news-in', eTag: 'e1' },
    bytes: undefined,
  };
  const items = [{ item: record.provenance.source.item ?? '', key: 'records/incoming/courier.rss/1.json' }];
  const list = buildCollectionRecord(upload, defaultOptions, items, undefined);
  expect(verify(list)).toEqual([]);
  expect(ninjsErrors(list)).toEqual([]);
});
