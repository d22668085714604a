/** A promise that a record breaks. */
export interface Breach {
  /** JSON Pointer (RFC 6901) into the record. */
  readonly path: string;
  readonly message: string;
}
