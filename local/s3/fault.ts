import type { S3Request } from './request.ts';

/** What a fault rule sees of a request. */
export interface FaultableRequest extends Pick<S3Request, 'method' | 'bucket' | 'key' | 'query' | 'headers'> {
  /** `PutObject`, `GetObject`… */
  readonly operation: string;
}

/** A deliberate fault. The operation runs only under `cut`, `lost` and `slow`. */
export type Fault =
  /** An error response: 503 SlowDown, 409 ConditionalRequestConflict, 500 InternalError… */
  | { readonly kind: 'error'; readonly status: number; readonly code: string }
  /** A status of success with an error document in the body, as CopyObject and CompleteMultipartUpload may send it. */
  | { readonly kind: 'error-in-body'; readonly code: string }
  /** The operation runs, and the connection breaks after this many bytes of the response's body. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** The connection breaks without a response, and the operation does not run. */
  | { readonly kind: 'reset' }
  /** The operation runs, and the connection breaks without a response. */
  | { readonly kind: 'lost' }
  /** The operation runs, and the response comes this many milliseconds late. */
  | { readonly kind: 'slow'; readonly delayMs: number };

export type FaultRule = (request: FaultableRequest) => Fault | undefined;
