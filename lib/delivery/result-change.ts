import type { NewsSummaryRecord } from '../model/record.ts';

/**
 * What a write changes for somebody who reads records.
 * `content`: the record is new, or of another article than the record before it, or of a removal.
 * `engine`: the article is the same; another version or configuration of the engine made the record.
 * `touch`: the record says the same. Only where its article comes from has changed, or the state of a delivery.
 */
export type ResultChange = 'content' | 'engine' | 'touch';

/**
 * @param before the record that the write replaces, and no other: only a write under the condition that this record is
 *   still there may carry the answer. Undefined where there is none of this article.
 */
export function findResultChange(before: NewsSummaryRecord | undefined, after: NewsSummaryRecord): ResultChange {
  if (!before) return 'content';
  const isSameEngine = engineOf(before) === engineOf(after);
  if (sayingOf(before) === sayingOf(after)) return isSameEngine ? 'touch' : 'engine';
  return !isSameEngine && articleOf(before) === articleOf(after) ? 'engine' : 'content';
}

/** A feed that is uploaded again gives most of its articles another version, but the same saying. */
function sayingOf(record: NewsSummaryRecord): string {
  const { version: _version, versionCreated: _time, provenance: _provenance, formerItems: _items, ...saying } = record;
  return JSON.stringify(saying);
}

const engineOf = ({ provenance: { generator } }: NewsSummaryRecord): string => JSON.stringify(generator);

/** What the engine made the record from. An upload that is too large to read has no SHA-256. */
function articleOf({ status, provenance }: NewsSummaryRecord): string {
  const { sha256, eTag, declared } = provenance.source;
  return JSON.stringify([status === 'withdrawn', sha256 ?? eTag, declared]);
}
