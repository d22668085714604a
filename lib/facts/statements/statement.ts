import type { Span } from '../../model/span.ts';

/** What somebody else than the article states, in one sentence. */
export interface Statement {
  readonly cue: Span;
  /** The words that name who states it; undefined for hearsay, and where they do not name anybody. */
  readonly source: Span | undefined;
  /** What is stated: the stretch behind the cue, that before it, or both. */
  readonly scopes: readonly Span[];
  /** Is the cue the verb of the sentence, rather than one of a clause inside? */
  readonly isMain: boolean;
}
