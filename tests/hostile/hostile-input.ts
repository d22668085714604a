/** An upload made to break, hang or exhaust what reads it. */
export interface HostileInput {
  readonly name: string;
  readonly key: string;
  readonly contentType?: string;
  readonly contentEncoding?: string;
  /** Of up to so many bytes where it can be of any size; some are what they are. Uploads hold up to 10 MiB. */
  readonly make: (bytes: number) => Uint8Array;
  /** What its record must say at every size: a problem's code or a status. Undefined where only a record is asked for. */
  readonly expected?: string;
}

/** A text of up to so many bytes. */
export type Fill = (bytes: number) => string;
