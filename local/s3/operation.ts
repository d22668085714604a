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
  /** Tells the listeners of a write. */
  readonly emit: (change: S3Change) => void;
  /** The smallest size, in bytes, of a part of a multipart upload; the last part may be smaller. */
  readonly minimumPartBytes: number;
}

/** An S3 API operation, and how to recognise it. */
export interface Operation {
  readonly name: string;
  readonly method: string;
  readonly on: 'service' | 'bucket' | 'object';
  /** Query parameters that must be present. */
  readonly query?: readonly string[];
  /** A header that must be present. */
  readonly header?: string;
  /** Other query parameters that it accepts. */
  readonly options?: readonly string[];
  /** Its body is an object's or a part's. The bodies of others are small documents. */
  readonly takesContent?: true;
  /** Asked for by a form. */
  readonly byForm?: true;
  readonly run: (context: OperationContext) => S3Response;
}
