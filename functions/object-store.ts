import type { ResultChange } from '../lib/delivery/result-change.ts';
import type { NewsSummaryRecord } from '../lib/model/record.ts';

/** Which object to read: a version, an ETag, or what is there now. */
export interface ObjectReference {
  readonly bucket: string;
  readonly key: string;
  readonly versionId: string | undefined;
  /** Without quotation marks. */
  readonly eTag: string | undefined;
  /** Bytes, where the event says. */
  readonly size: number | undefined;
}

/** An object as it is stored. */
export interface StoredObject {
  /** Undefined when there are more than were asked for: then nothing is downloaded. */
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

/** Where a record stands, or is to stand. */
export interface ResultPlace {
  readonly bucket: string;
  readonly key: string;
}

export interface StoredResult {
  readonly json: string;
  /** As the store gave it, for `WriteCondition`. */
  readonly eTag: string;
}

/** Write only where there is no object, or only over exactly this one. */
export type WriteCondition = 'absent' | { readonly eTag: string };

export interface ResultWrite {
  readonly place: ResultPlace;
  readonly record: NewsSummaryRecord;
  /** From what the condition says is there. */
  readonly change: ResultChange;
  readonly condition: WriteCondition;
  readonly signal?: AbortSignal;
}

/**
 * What the function needs of S3. An answer that is to be expected (gone, refused) is a value. Any other is thrown, and
 * the platform tries again. An aborted signal ends the request, and the promise rejects.
 */
export interface ObjectStore {
  /** Undefined when the object, or the version of it, is no longer there. */
  readonly readObject: (
    reference: ObjectReference,
    mostBytes: number,
    signal?: AbortSignal,
  ) => Promise<StoredObject | undefined>;
  /** Undefined when there is none. */
  readonly readResult: (place: ResultPlace, signal?: AbortSignal) => Promise<StoredResult | undefined>;
  /**
   * Stores the record as JSON, with the metadata of `resultMetadata`. False when the condition does not hold, or when
   * another write of the same key is under way.
   */
  readonly writeResult: (write: ResultWrite) => Promise<boolean>;
}
