import type { Note } from './note.ts';

/** An upload as text, and how it became text. */
export interface Decoded {
  /** Without byte order mark; line breaks as they came. */
  readonly text: string;
  /** Lower case, without parameters: `text/html`. */
  readonly mediaType: string;
  /** The WHATWG name of the encoding: `utf-8`, `windows-1252`. Undefined for a document that is not text. */
  readonly charset: string | undefined;
  /** The bytes after decompression, for formats that are not text. Then `text` is empty. */
  readonly content: Uint8Array;
  /** `gzip`, `br` or `zstd`, when the bytes were compressed. */
  readonly contentEncoding: string | undefined;
  readonly notes: readonly Note[];
}
