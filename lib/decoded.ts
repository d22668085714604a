import type { Note } from './note.ts';

/** An upload as text, and how it became text. */
export interface Decoded {
  /** Without byte order mark; line breaks as they came. */
  readonly text: string;
  /** Lower case, without parameters: `text/html`. */
  readonly mediaType: string;
  /** The WHATWG Encoding name that the bytes were read with: `utf-8`, `windows-1252`. */
  readonly charset: string;
  /** `gzip`, `br` or `zstd`, when the bytes were compressed. */
  readonly contentEncoding: string | undefined;
  readonly notes: readonly Note[];
}
