import type { NewsSummaryRecord } from '../model/record.ts';

/** What the metadata of a stored record says about it, so that a HEAD request suffices where a GET would be needed. */
export interface ResultMetadata {
  /** The version of the engine that wrote it. */
  readonly engine: string;
  /** Of its article, without quotation marks. A tombstone has none. */
  readonly articleETag: string | undefined;
  /** When its article was last written: the same bytes with another content type are another article. */
  readonly articleModified: string | undefined;
}

const names = { engine: 'engine', articleETag: 'article-etag', articleModified: 'article-modified' } as const;

/** The metadata of a record, by name, without S3's prefix `x-amz-meta-`. */
export function resultMetadata({ provenance, versionCreated }: NewsSummaryRecord): Record<string, string> {
  const values: ResultMetadata = {
    engine: provenance.generator.version,
    articleETag: provenance.source.eTag,
    articleModified: versionCreated,
  };
  const metadata: Record<string, string> = {};
  for (const [member, name] of Object.entries(names)) {
    const value = values[member as keyof ResultMetadata];
    if (value !== undefined) metadata[name] = value;
  }
  return metadata;
}

/** Undefined when the metadata is not ours: the record of another program, or one from before metadata was written. */
export function readResultMetadata(metadata: Readonly<Record<string, string>>): ResultMetadata | undefined {
  const engine = metadata[names.engine];
  if (engine === undefined) return undefined;
  return { engine, articleETag: metadata[names.articleETag], articleModified: metadata[names.articleModified] };
}
