/** A half-open stretch of the body text, in UTF-16 code units. The record converts to code points once, at its edge. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
