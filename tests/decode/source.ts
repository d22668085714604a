import type { Source } from '../../lib/upload.ts';

/** A source of which only the given facts are known. */
export function sourceOf(facts: Partial<Source>): Source {
  return {
    bucket: undefined,
    key: 'article',
    versionId: undefined,
    eTag: undefined,
    sequencer: undefined,
    lastModified: undefined,
    size: 0,
    contentType: undefined,
    contentEncoding: undefined,
    ...facts,
  };
}
