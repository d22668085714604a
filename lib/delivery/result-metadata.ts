import type { NewsSummaryRecord } from '../model/record.ts';
import type { ResultChange } from './result-change.ts';

/** What a backfill asks the metadata of a stored record, so that a HEAD request suffices. */
export interface ResultMetadata {
  /** The version of the engine that wrote it. */
  readonly engine: string;
  /** Of its article, without quotation marks. A tombstone has none. */
  readonly articleETag: string | undefined;
  /** When its article was last written: the same bytes with another content type are another article. */
  readonly articleModified: string | undefined;
}

const names = { engine: 'engine', articleETag: 'article-etag', articleModified: 'article-modified' } as const;

/** The metadata of a record, by name, without S3's prefix `x-amz-meta-`. docs/READING.md tells consumers of it. */
export function resultMetadata(
  { status, provenance, versionCreated }: NewsSummaryRecord,
  change: ResultChange,
): Record<string, string> {
  const values: Readonly<Record<string, string | undefined>> = {
    [names.engine]: provenance.generator.version,
    [names.articleETag]: provenance.source.eTag,
    [names.articleModified]: versionCreated,
    status,
    'text-sha256': provenance.text?.sha256,
    change,
  };
  const metadata: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) if (value !== undefined) metadata[name] = value;
  return metadata;
}

/** Undefined when the metadata is not ours: the record of another program, or one from before metadata was written. */
export function readResultMetadata(metadata: Readonly<Record<string, string>>): ResultMetadata | undefined {
  const engine = metadata[names.engine];
  if (engine === undefined) return undefined;
  return { engine, articleETag: metadata[names.articleETag], articleModified: metadata[names.articleModified] };
}
