import type { S3Change } from './change.ts';
import type { S3Request } from './request.ts';
import type { Store } from './store.ts';

export interface S3Response {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** A string is sent as XML. */
  readonly body?: Buffer | string;
}

export interface OperationContext {
  readonly request: S3Request;
  readonly store: Store;
  readonly region: string;
  /** Tells those who listen of a write that has happened. */
  readonly emit: (change: S3Change) => void;
  /** Bytes that every part of a multipart upload but the last must have. */
  readonly minimumPartBytes: number;
}

/** An S3 API operation, and how to tell it from the others. */
export interface Operation {
  readonly name: string;
  readonly method: string;
  readonly on: 'service' | 'bucket' | 'object';
  /** Query parameters that must be there. */
  readonly query?: readonly string[];
  /** A header that must be there. */
  readonly header?: string;
  /** Other query parameters that it understands. */
  readonly options?: readonly string[];
  readonly run: (context: OperationContext) => S3Response;
}
