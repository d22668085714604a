import type { Span } from './span.ts';

/** A small problem, or a decision that readers should know of. docs/NOTES.md lists the rules. */
export interface Note {
  readonly rule: string;
  readonly message: string;
  /** The stretch of the body that the note is about, if there is one. */
  readonly span?: Span;
}
