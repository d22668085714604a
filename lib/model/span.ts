/** A half-open stretch of the body, in UTF-16 code units. They become code points when the record is made. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
