import { defaultOptions, type Options } from './model/options.ts';
import type { NewsSummaryRecord } from './model/record.ts';
import type { Source, Upload } from './model/upload.ts';
import type { Breach } from './record/breach.ts';
import { buildCollectionRecord } from './record/build-record.ts';
import { readArticles } from './summarize.ts';

/**
 * Makes a record again from its source, and compares the two member by member, with their order.
 * @param bytes the article as it was uploaded; undefined when it is too large to read
 * @param options those that the record was made with
 * @param pdf what `preparePdf` read, where the article is a PDF
 * @returns the differences; empty when there are none
 */
export function verifySource(
  record: NewsSummaryRecord,
  bytes: Uint8Array | undefined,
  options: Options = defaultOptions,
  pdf?: Upload['pdf'],
): readonly Breach[] {
  // The source does not determine these.
  const { formerItems: _, ...given } = record;
  const { item } = record.provenance.source;
  const upload = { source: sourceOf(record, bytes), bytes, ...(pdf ? { pdf } : {}) };
  const made = makeAgain(record, upload, options);
  if (made) return differences(JSON.parse(JSON.stringify(made)), given, '');
  return [{ path: '/provenance/source/item', message: `the source has no article named ${show(item)}` }];
}

function makeAgain(record: NewsSummaryRecord, upload: Upload, options: Options): NewsSummaryRecord | undefined {
  const { decoded, articles } = readArticles(upload, options);
  const { item } = record.provenance.source;
  if (record.status !== 'collection') return articles.find((article) => article.item === item)?.summarize();
  // The deployment decides where records lie.
  const keys = new Map(record.items?.map((each) => [each.item, each.key]));
  const names = articles.flatMap((article) => article.item ?? []);
  const items = names.map((name) => ({ item: name, key: keys.get(name) ?? '' }));
  return buildCollectionRecord(upload, options, items, decoded);
}

function sourceOf({ provenance, versionCreated }: NewsSummaryRecord, bytes: Uint8Array | undefined): Source {
  const { bucket, key, versionId, eTag, sequencer, size, declared } = provenance.source;
  return {
    bucket,
    key,
    versionId,
    eTag,
    sequencer,
    lastModified: versionCreated,
    size: bytes?.length ?? size,
    contentType: declared?.contentType,
    contentEncoding: declared?.contentEncoding,
    summaryQuery: declared?.summaryQuery,
  };
}

function differences(made: unknown, given: unknown, path: string): Breach[] {
  if (!isContainer(made) || !isContainer(given)) return made === given ? [] : [difference(path, made, given)];
  const [madeKeys, givenKeys] = [Object.keys(made), Object.keys(given)];
  if (madeKeys.join('\n') !== givenKeys.join('\n'))
    return [difference(path, `the members ${madeKeys.join(', ')}`, `the members ${givenKeys.join(', ')}`)];
  return madeKeys.flatMap((key) => differences(made[key], given[key], `${path}/${key}`));
}

const isContainer = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function difference(path: string, made: unknown, given: unknown): Breach {
  return { path: path || '/', message: `the source gives ${show(made)}; the record has ${show(given)}` };
}

const show = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 200);
