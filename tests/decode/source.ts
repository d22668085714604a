import { fileSource, type Source } from '../../lib/model/upload.ts';

/** A source of which only the given facts are known. */
export function sourceOf(facts: Partial<Source>): Source {
  return { ...fileSource('article', 0), ...facts };
}
