import type { S3Request } from './request.ts';

/** A request as a fault rule sees it. */
export interface FaultableRequest extends Pick<S3Request, 'method' | 'bucket' | 'key' | 'query' | 'headers'> {
  /** `PutObject`, `GetObject`… */
  readonly operation: string;
}

/** What goes wrong, on purpose. Except for `cut`, `lost` and `slow`, the operation is not run. */
export type Fault =
  /** An error answer: 503 SlowDown, 409 ConditionalRequestConflict, 500 InternalError… */
  | { readonly kind: 'error'; readonly status: number; readonly code: string }
  /** Success in the status line, an error document in the body, as CopyObject and CompleteMultipartUpload may do. */
  | { readonly kind: 'error-in-body'; readonly code: string }
  /** The operation runs, and the connection breaks after so many bytes of the answer's body. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** The connection breaks without an answer. */
  | { readonly kind: 'reset' }
  /** The operation runs, and the connection breaks without an answer. */
  | { readonly kind: 'lost' }
  /** The operation runs, and the answer comes so many milliseconds late. */
  | { readonly kind: 'slow'; readonly delayMs: number };

export type FaultRule = (request: FaultableRequest) => Fault | undefined;
