import type { NewsSummaryRecord } from '../model/record.ts';

/** What a stored record says of itself in the object's metadata, so that a HEAD tells what would take its whole body. */
export interface ResultMetadata {
  /** Version of the engine that wrote it. */
  readonly engine: string;
  /** Of the article that it was made from; without quotation marks. Absent from a tombstone. */
  readonly articleETag: string | undefined;
  /** When that article was last written: the same bytes with another content type are another article. */
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

/** Undefined when there is none of ours: not our record, or one from before metadata was written. */
export function readResultMetadata(metadata: Readonly<Record<string, string>>): ResultMetadata | undefined {
  const engine = metadata[names.engine];
  if (engine === undefined) return undefined;
  return { engine, articleETag: metadata[names.articleETag], articleModified: metadata[names.articleModified] };
}
