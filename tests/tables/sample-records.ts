import { readdirSync, readFileSync } from 'node:fs';
import { withFormerItems } from '../../lib/delivery/former-items.ts';
import { defaultOptions } from '../../lib/model/options.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import type { Source } from '../../lib/model/upload.ts';
import { buildCollectionRecord, buildWithdrawnRecord } from '../../lib/record/build-record.ts';
import { summarizeAll } from '../../lib/summarize.ts';

const articles = new URL('../../events/articles/', import.meta.url);

/** Its figures are ranges, of which no sample has one as a key fact. */
const rangeArticle = `Riverton mends its bridge

The bridge in Riverton will cost between 20 and 30 million euros, Mayor Ada Lindqvist said on Monday. The work takes 18 to 24 months.
`;

const sourceOf = (key: string, size: number): Source => ({
  bucket: 'news-in',
  key,
  versionId: 'v1',
  eTag: 'e1',
  sequencer: '0069A7C1',
  lastModified: '2026-03-04T06:12:09Z',
  size,
  contentType: undefined,
  contentEncoding: undefined,
  summaryQuery: undefined,
});

/** The records of all samples, a tombstone, and a list of articles: every member of a record is in one of them. */
export function sampleRecords(): readonly NewsSummaryRecord[] {
  const made = readdirSync(articles)
    .filter((name) => name !== 'README.md')
    .sort()
    .flatMap((name) => recordsOf(`incoming/${name}`, readFileSync(new URL(encodeURIComponent(name), articles))));
  const bridge = recordsOf('incoming/bridge.txt', Buffer.from(rangeArticle));
  const gone = buildWithdrawnRecord(sourceOf('incoming/gone.txt', 0), defaultOptions);
  const list = buildCollectionRecord(
    { source: sourceOf('incoming/feed.json', 9), bytes: Buffer.from('{}') },
    defaultOptions,
    [{ item: 'one', key: 'records/incoming/feed.json/one.json' }],
    undefined,
  );
  return [...made, ...bridge, gone, withFormerItems(list, ['two'])];
}

function recordsOf(key: string, bytes: Uint8Array): readonly NewsSummaryRecord[] {
  const source = { ...sourceOf(key, bytes.length), contentEncoding: key.endsWith('.gz') ? 'gzip' : undefined };
  return [...summarizeAll({ source, bytes }, { ...defaultOptions, variants: true })];
}
