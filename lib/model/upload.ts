import type { PdfText } from './pdf-text.ts';
import type { Unreadable } from './unreadable.ts';

/** What S3 or the command line says about an uploaded object. What it does not say is undefined. */
export interface Source {
  /** Undefined when a file was read from disk. */
  readonly bucket: string | undefined;
  /** The decoded key, or the path as given on the command line. */
  readonly key: string;
  readonly versionId: string | undefined;
  readonly eTag: string | undefined;
  /** Orders the events of one key: see lib/delivery. */
  readonly sequencer: string | undefined;
  /** ISO 8601 in UTC, to the second: S3's Last-Modified. */
  readonly lastModified: string | undefined;
  /** Bytes, as stored. */
  readonly size: number;
  readonly contentType: string | undefined;
  readonly contentEncoding: string | undefined;
  /** The subject of one more summary: the metadata `summary-query` of the object. */
  readonly summaryQuery: string | undefined;
}

/** An article as it was uploaded. `bytes` is undefined when `source.size` is over the limit: then nothing is read. */
export interface Upload {
  readonly source: Source;
  readonly bytes: Uint8Array | undefined;
  /** The text of a PDF, or why there is none. Read beforehand by `preparePdf`, since its reader is asynchronous. */
  readonly pdf?: PdfText | Unreadable;
}

/** The source of bytes that did not come from S3, such as a file on disk. @param size bytes */
export function fileSource(key: string, size: number): Source {
  return {
    bucket: undefined,
    key,
    versionId: undefined,
    eTag: undefined,
    sequencer: undefined,
    lastModified: undefined,
    size,
    contentType: undefined,
    contentEncoding: undefined,
    summaryQuery: undefined,
  };
}
