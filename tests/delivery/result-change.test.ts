import { expect, test } from 'vitest';
import { withFormerItems } from '../../lib/delivery/former-items.ts';
import { findResultChange } from '../../lib/delivery/result-change.ts';
import { withSequencer } from '../../lib/delivery/with-sequencer.ts';
import { defaultOptions } from '../../lib/model/options.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import type { Source } from '../../lib/model/upload.ts';
import { buildWithdrawnRecord } from '../../lib/record/build-record.ts';
import { summarizeAll } from '../../lib/summarize.ts';

const source: Source = {
  bucket: 'news-in',
  key: 'incoming/a.txt',
  versionId: 'v1',
  eTag: 'e1',
  sequencer: '0069A7C1',
  lastModified: '2026-03-04T06:12:09Z',
  size: 0,
  contentType: 'text/plain',
  contentEncoding: undefined,
  summaryQuery: undefined,
};
const later = { versionId: 'v2', eTag: 'e2', sequencer: '0069A7C2', lastModified: '2026-03-05T06:12:09Z' };
const tram = 'The tram opened on Monday. Mayor Ada Lindqvist said 4,000 people rode it.';

function made(text: string, change: Partial<Source> = {}, options = defaultOptions): NewsSummaryRecord {
  const [record] = summarizeAll({ source: { ...source, ...change }, bytes: Buffer.from(text) }, options);
  if (!record) throw new Error('No record.');
  return record;
}

function byEngine(version: string, record: NewsSummaryRecord): NewsSummaryRecord {
  const { provenance } = record;
  return { ...record, provenance: { ...provenance, generator: { ...provenance.generator, version } } };
}

const feedOf = (...ids: readonly string[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Courier',
    items: ids.map((id) => ({ id, content_text: `${tram} ${id}` })),
  });

const first = made(tram);
const tombstone = (change: Partial<Source> = {}) => buildWithdrawnRecord({ ...source, ...change }, defaultOptions);

const rows = [
  { name: 'no record before', before: undefined, after: first, change: 'content' },
  { name: 'another text', before: first, after: made(`${tram} It was late.`, later), change: 'content' },
  {
    name: 'another headline over the same text',
    before: made(`<h1>Tram opens</h1><p>${tram}</p>`, { contentType: 'text/html' }),
    after: made(`<h1>Tram runs</h1><p>${tram}</p>`, { ...later, contentType: 'text/html' }),
    change: 'content',
  },
  { name: 'a removal', before: first, after: tombstone(later), change: 'content' },
  { name: 'an upload after a removal', before: tombstone(), after: made(tram, later), change: 'content' },
  { name: 'an upload that became unreadable', before: first, after: made('', later), change: 'content' },
  {
    name: 'the same bytes as another media type, which reads otherwise',
    before: made(`<p>${tram}</p>`, { contentType: 'text/html' }),
    after: made(`<p>${tram}</p>`, { ...later, contentType: 'application/x-one' }),
    change: 'content',
  },
  {
    name: 'a newer engine and another text',
    before: byEngine('0.0.9', first),
    after: made(`${tram} It was late.`, later),
    change: 'content',
  },
  {
    name: 'a newer engine that withdraws an article',
    before: byEngine('0.0.9', first),
    after: tombstone(),
    change: 'content',
  },
  { name: 'a newer engine', before: byEngine('0.0.9', first), after: first, change: 'engine' },
  {
    name: 'a newer engine that says otherwise',
    before: byEngine('0.0.9', { ...first, by: 'Ada' }),
    after: made(tram, later),
    change: 'engine',
  },
  {
    name: 'another configuration',
    before: first,
    after: made(tram, {}, { ...defaultOptions, sentences: 1, keyFacts: 1 }),
    change: 'engine',
  },
  { name: 'another sequencer', before: first, after: withSequencer(first, '0069A7C2'), change: 'touch' },
  { name: 'the same bytes again', before: first, after: made(tram, later), change: 'touch' },
  { name: 'other bytes of the same text', before: first, after: made(`${tram}\n`, later), change: 'touch' },
  { name: 'a second removal', before: tombstone(), after: tombstone(later), change: 'touch' },
  {
    name: 'an article of a feed that gained another',
    before: made(feedOf('one'), { contentType: 'application/feed+json' }),
    after: made(feedOf('one', 'two'), { ...later, contentType: 'application/feed+json' }),
    change: 'touch',
  },
  { name: 'former items are withdrawn', before: withFormerItems(first, ['x']), after: first, change: 'touch' },
] as const;

test.each(rows)('$name: $change', ({ before, after, change }) => {
  expect(findResultChange(before, after)).toBe(change);
  const stored = before && JSON.parse(JSON.stringify(before));
  expect(findResultChange(stored, after)).toBe(change);
});
