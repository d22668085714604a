import type { NewsSummaryRecord } from '../lib/model/record.ts';

/** Which object to read. A version, an ETag, or neither: then what is there now. */
export interface ObjectReference {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string | undefined;
  /** Without quotation marks. */
  readonly eTag: string | undefined;
  /** Bytes, where the event tells. */
  readonly size: number | undefined;
}

/** An object as it is stored. `bytes` is undefined when it has more than were asked for: then it is not downloaded. */
export interface StoredObject {
  readonly bytes: Uint8Array | undefined;
  readonly size: number;
  readonly versionId: string | undefined;
  readonly eTag: string | undefined;
  /** ISO 8601 in UTC, to the second. */
  readonly lastModified: string | undefined;
  readonly contentType: string | undefined;
  readonly contentEncoding: string | undefined;
  /** The metadata `summary-query`. */
  readonly summaryQuery: string | undefined;
}

export interface StoredResult {
  readonly json: string;
  /** As the store gave it, for `WriteCondition`. */
  readonly eTag: string;
}

/** Write only where nothing is, or only over exactly this. */
export type WriteCondition = 'absent' | { readonly eTag: string };

/**
 * What the function needs of S3. What may well happen is a value (gone, refused); what should not is thrown, and the platform tries
 * again. An aborted signal ends whatever is under way, and it rejects.
 */
export interface ObjectStore {
  /** Undefined when the object, or the version of it, is no longer there. */
  readonly readObject: (
    reference: ObjectReference,
    mostBytes: number,
    signal?: AbortSignal,
  ) => Promise<StoredObject | undefined>;
  /** Undefined when there is none. */
  readonly readResult: (bucket: string, key: string, signal?: AbortSignal) => Promise<StoredResult | undefined>;
  /**
   * Stores the record as JSON, with what `resultMetadata` says of it. False when the condition does not hold, or another write of the
   * same key is under way.
   */
  readonly writeResult: (
    bucket: string,
    key: string,
    record: NewsSummaryRecord,
    condition: WriteCondition,
    signal?: AbortSignal,
  ) => Promise<boolean>;
}
