import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultOptions } from '../../lib/model/options.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { buildCollectionRecord, buildWithdrawnRecord } from '../../lib/record/build-record.ts';
import { verify } from '../../lib/record/verify.ts';
import { readArticles, summarize } from '../../lib/summarize.ts';
import { verifySource } from '../../lib/verify-source.ts';

const key = 'events/articles/riverton tram.txt';
const bytes = readFileSync(new URL(`../../${key}`, import.meta.url));
const source = {
  bucket: 'news-in',
  key,
  versionId: 'v1',
  eTag: 'e1',
  sequencer: '0A',
  lastModified: '2026-03-04T06:12:09Z',
  size: bytes.length,
  contentType: 'text/plain',
  contentEncoding: undefined,
  summaryQuery: undefined,
};
const upload = { source, bytes };

type Members = Record<string, unknown>;
/** Loosely typed on purpose: the tests break what the types forbid. */
// biome-ignore lint/suspicious/noExplicitAny: broken records have no type
type Loose = any;

const fresh = (): Loose => JSON.parse(JSON.stringify(summarize(upload)));

test('a record of ours is good, and is what its source gives', () => {
  expect(verify(fresh())).toEqual([]);
  expect(verifySource(fresh(), bytes)).toEqual([]);
});

const broken: { name: string; path: string; spoil: (record: Loose) => unknown }[] = [
  { name: 'a missing member', path: '/', spoil: (r) => delete r.uri },
  { name: 'a member that the schema does not know', path: '/', spoil: (r) => (r.mood = 'good') },
  { name: 'a status that does not exist', path: '/status', spoil: (r) => (r.status = 'done') },
  { name: 'a summarized record without summary', path: '/', spoil: (r) => delete r.summary },
  { name: 'a version that is no date-time', path: '/versionCreated', spoil: (r) => (r.versionCreated = 'Tuesday') },
  { name: 'a body with one letter changed', path: '/provenance/text/sha256', spoil: (r) => (r.bodies[0].value += 'x') },
  { name: 'a wrong length', path: '/bodies/0/charCount', spoil: (r) => r.bodies[0].charCount++ },
  {
    name: 'a summary sentence that is not in the body',
    path: '/summary/sentences/0/text',
    spoil: (r) => (r.summary.sentences[0].text = 'Invented.'),
  },
  {
    name: 'a summary sentence outside its sentence',
    path: '/summary/sentences/0',
    spoil: (r) => (r.summary.sentences[0].end += 5),
  },
  {
    name: 'a figure without a value',
    path: '/annotations/figures/0',
    spoil: (r) => delete r.annotations.figures[0].value,
  },
  {
    name: 'a vague figure with a value',
    path: '/annotations/figures/0',
    spoil: (r) => (r.annotations.figures[0].modifier = 'vague'),
  },
  {
    name: 'a speaker in words that the article does not have',
    path: '/keyFacts/0/speakerText',
    spoil: (r) => (r.keyFacts[0].speakerText = 'nobody at all'),
  },
  {
    name: 'a summary sentence with an unknown id',
    path: '/summary/sentences/0/id',
    spoil: (r) => (r.summary.sentences[0].id = 's999'),
  },
  { name: 'ranks that are not 1 to n', path: '/summary/sentences', spoil: (r) => (r.summary.sentences[0].rank = 9) },
  { name: 'a text form that differs', path: '/descriptions', spoil: (r) => (r.descriptions[0].value = 'Other.') },
  {
    name: 'an omission that is not the text left out',
    path: '/summary/sentences/0/omitted',
    spoil: (r) => (r.summary.sentences[0].omitted = 'PARIS — '),
  },
  {
    name: 'sentences that overlap',
    path: '/annotations/sentences/1',
    spoil: (r) => (r.annotations.sentences[1].start = r.annotations.sentences[0].end - 1),
  },
  {
    name: 'a span outside the body',
    path: '/annotations/sentences/0',
    spoil: (r) => (r.annotations.sentences[0].end = 1e6),
  },
  {
    name: 'an entity that the body does not name',
    path: '/annotations/entities/0/name',
    spoil: (r) =>
      r.annotations.entities.unshift({
        id: 'e99',
        type: 'other',
        name: 'Nobody Known',
        mentions: [{ start: 0, end: 1 }],
      }),
  },
  {
    name: 'a view that differs from the entities',
    path: '/people',
    spoil: (r) => r.people.push({ name: 'Nobody Known' }),
  },
  {
    name: 'a key fact of an unknown entity',
    path: '/keyFacts/0/entity',
    spoil: (r) => r.keyFacts.unshift(fact({ entity: 'e999' })),
  },
  {
    name: 'a key fact outside its sentence',
    path: '/keyFacts/0',
    spoil: (r) => r.keyFacts.unshift(fact({ sentence: 's2' })),
  },
  {
    name: 'a quotation of an unknown speaker',
    path: '/annotations/quotations/0/speaker',
    spoil: (r) =>
      r.annotations.quotations.unshift({
        start: 0,
        end: 1,
        text: r.bodies[0].value[0],
        directness: 'direct',
        speaker: 'e999',
      }),
  },
  {
    name: 'a note that points outside the body',
    path: '/notes/0',
    spoil: (r) => r.notes.unshift({ rule: 'x', message: 'x', start: 5, end: 4 }),
  },
];

function fact(members: Members): Members {
  const first = bodyStart();
  return { id: 'f1', kind: 'who', text: first, start: 0, end: 1, sentence: 's1', mode: 'asserted', ...members };
}

const bodyStart = (): string => fresh().bodies[0].value[0];

for (const { name, path, spoil } of broken)
  test(`verify finds ${name}`, () => {
    const record = fresh();
    spoil(record);
    expect(verify(record).map((breach) => breach.path)).toContain(path);
  });

test('a record that is not what the source gives is found, with the place', () => {
  const record: NewsSummaryRecord = fresh();
  record.provenance.source.mediaType = 'text/html';
  expect(verifySource(record, bytes).map(({ path }) => path)).toEqual(['/provenance/source/mediaType']);
  expect(verifySource(fresh(), Buffer.from('Another article altogether.\n\nIt has two sentences.'))).not.toEqual([]);
});

test('a record made with other options is not what the source gives', () => {
  const paths = verifySource(fresh(), bytes, { ...defaultOptions, sentences: 1 }).map(({ path }) => path);
  expect(paths).toContain('/provenance/generator/configurationSha256');
});

const feedBytes = readFileSync(new URL('../../events/articles/harbour-board.feed.json', import.meta.url));
const feedSource = { ...source, key: 'incoming/board.json', size: feedBytes.length, contentType: 'application/json' };
const feed = { source: feedSource, bytes: feedBytes };

/** The list of the articles of a feed, as it is written. */
function freshList(): Loose {
  const { articles, decoded } = readArticles(feed);
  const items = articles.map(({ item = '' }) => ({ item, key: `records/incoming/board.json/${item}.json` }));
  return JSON.parse(JSON.stringify(buildCollectionRecord(feed, defaultOptions, items, decoded)));
}

test('a list of articles is good, and is what its source gives; former ones are no matter of the source', () => {
  expect(freshList().items.length).toBeGreaterThan(1);
  for (const list of [freshList(), { ...freshList(), formerItems: ['gone-1'] }]) {
    expect(verify(list)).toEqual([]);
    expect(verifySource(list, feedBytes)).toEqual([]);
  }
  const shorter = freshList();
  shorter.items.pop();
  expect(verifySource(shorter, feedBytes)).not.toEqual([]);
});

test('a tombstone of one of several articles is good', () => {
  const tombstone: Loose = buildWithdrawnRecord(feedSource, defaultOptions, 'gone-1');
  expect(verify(tombstone)).toEqual([]);
  expect(verify({ ...tombstone, uri: `${tombstone.uri}x` }).map(({ path }) => path)).toEqual(['/uri']);
});

const varied = (): Loose => {
  const asked = { ...upload, source: { ...source, summaryQuery: 'harbour' } };
  return JSON.parse(JSON.stringify(summarize(asked, { ...defaultOptions, variants: true })));
};
const brokenVariants: { name: string; path: string; spoil: (record: Loose) => unknown }[] = [
  {
    name: 'a variant with a sentence that is not in the body',
    path: '/variants/2/sentences/0/text',
    spoil: (r) => (r.variants[2].sentences[0].text = 'Invented.'),
  },
  {
    name: 'a variant with ranks that are not 1 to n',
    path: '/variants/1/sentences',
    spoil: (r) => (r.variants[1].sentences[0].rank = 9),
  },
  { name: 'a query that nobody asked', path: '/variants/3/query', spoil: (r) => (r.variants[3].query = 'ferry') },
  { name: 'a query of a length', path: '/variants/0/query', spoil: (r) => (r.variants[0].query = 'harbour') },
];
for (const { name, path, spoil } of brokenVariants)
  test(`verify finds ${name}`, () => {
    const record = varied();
    expect(record.variants.map((variant: Loose) => variant.name)).toEqual([
      'one-sentence',
      'key-sentences',
      'long',
      'query',
    ]);
    expect(verify(record)).toEqual([]);
    spoil(record);
    expect(verify(record).map((breach) => breach.path)).toContain(path);
  });

const brokenLists: { name: string; path: string; spoil: (record: Loose) => unknown }[] = [
  { name: 'without articles', path: '/', spoil: (r) => delete r.items },
  { name: 'with an empty list', path: '/items', spoil: (r) => (r.items = []) },
  { name: 'that is a text', path: '/type', spoil: (r) => (r.type = 'text') },
  { name: 'with a summary', path: '/summary', spoil: (r) => (r.summary = fresh().summary) },
  {
    name: 'with the address of another article',
    path: '/items/0/uri',
    spoil: (r) => (r.items[0].uri = r.items[1].uri),
  },
  { name: 'that names an article twice', path: '/items', spoil: (r) => r.items.push(r.items[0]) },
  {
    name: 'that is to withdraw what it lists',
    path: '/formerItems',
    spoil: (r) => (r.formerItems = [r.items[0].item]),
  },
  { name: 'with a name unfit for a key', path: '/formerItems/0', spoil: (r) => (r.formerItems = ['a/b']) },
];

for (const { name, path, spoil } of brokenLists)
  test(`verify finds a list ${name}`, () => {
    const list = freshList();
    spoil(list);
    expect(verify(list).map((breach) => breach.path)).toContain(path);
  });

test('a record of one article lists none', () => {
  const record = { ...fresh(), items: freshList().items };
  expect(verify(record).map(({ path }) => path)).toContain('/items');
});
