import type { Span } from './span.ts';

/** A small trouble or a decision worth telling, as data. `rule` is one of those listed in docs/NOTES.md. */
export interface Note {
  readonly rule: string;
  readonly message: string;
  /** The stretch of the body that the note speaks of, where there is one. */
  readonly span?: Span;
}
