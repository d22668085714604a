import { itemKey, resultKey } from '../../lib/delivery/result-key.ts';
import type { Options } from '../../lib/model/options.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import type { Upload } from '../../lib/model/upload.ts';
import { buildCollectionRecord } from '../../lib/record/build-record.ts';
import { readArticles } from '../../lib/summarize.ts';
import { isS3Place, parseS3Place } from './s3-place.ts';

export interface PlacedRecord {
  readonly key: string;
  readonly record: NewsSummaryRecord;
}

/**
 * The records of an upload with the keys that the function gives them. Of several articles each has one, and the list
 * of them comes last: what it names is there.
 */
export function* placeRecords(upload: Upload, options: Options, prefix: string): Generator<PlacedRecord> {
  const { decoded, articles } = readArticles(upload, options);
  const name = nameBelow(upload.source.key);
  const items: { item: string; key: string }[] = [];
  for (const { item, summarize } of articles) {
    const key = item === undefined ? resultKey(prefix, name) : itemKey(prefix, name, item);
    if (item !== undefined) items.push({ item, key });
    yield { key, record: summarize() };
  }
  if (items.length > 0)
    yield { key: resultKey(prefix, name), record: buildCollectionRecord(upload, options, items, decoded) };
}

/** The name of an input without what would lead out of a folder: `../a/./b.txt` gives `a/b.txt`. */
export function nameBelow(input: string): string {
  const path = isS3Place(input) ? parseS3Place(input).key : input;
  const parts = path.replace(/^[A-Za-z]:/, '').split(/[/\\]/);
  return parts.filter((part) => part !== '' && part !== '.' && part !== '..').join('/');
}
