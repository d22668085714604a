/** An upload that tries to break, hang or exhaust its reader. */
export interface HostileInput {
  readonly name: string;
  readonly key: string;
  readonly contentType?: string;
  readonly contentEncoding?: string;
  /** Makes up to `bytes` bytes where the size can vary; some inputs have a fixed size. Uploads hold up to 10 MiB. */
  readonly make: (bytes: number) => Uint8Array;
  /**
   * The problem's code or the status that its record must have at any size. Undefined where any good record will do.
   */
  readonly expected?: string;
}

/** Makes a text of up to `bytes` bytes. */
export type Fill = (bytes: number) => string;
