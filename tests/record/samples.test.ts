import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { defaultOptions } from '../../lib/model/options.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { fileSource } from '../../lib/model/upload.ts';
import { buildCollectionRecord } from '../../lib/record/build-record.ts';
import { verify } from '../../lib/record/verify.ts';
import { summarize } from '../../lib/summarize.ts';
import { verifySource } from '../../lib/verify-source.ts';

const articles = new URL('../../events/articles/', import.meta.url);
const names = readdirSync(articles);
const ownMembers = [
  'status',
  'summary',
  'keyFacts',
  'annotations',
  'items',
  'formerItems',
  'notes',
  'problem',
  'provenance',
];

// The schema of IPTC must not be published here. Where there is a copy, it lies beside the repository.
const ninjsFile = new URL('../../../shared/schemas/ninjs-schema_3.1.json', import.meta.url);
const isNinjs = existsSync(ninjsFile) ? compileNinjs() : undefined;
if (!isNinjs)
  process.stdout.write('The records of the samples are not checked against ninjs 3.1: its schema is not here.\n');

function compileNinjs() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({}, 'https://geojson.org/schema/GeoJSON.json');
  return ajv.compile(JSON.parse(readFileSync(ninjsFile, 'utf8')));
}

/** Errors in the record without our own members; none where there is no copy of the schema. */
function ninjsErrors(record: NewsSummaryRecord): readonly unknown[] {
  const members = Object.entries(record).filter(([member]) => !ownMembers.includes(member));
  return !isNinjs || isNinjs(Object.fromEntries(members)) ? [] : (isNinjs.errors ?? []);
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
    expect(ninjsErrors(record)).toEqual([]);
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
