/** A request to the child process. */
export interface InvocationRequest {
  readonly requestId: string;
  readonly event: unknown;
  /** How long the handler may take, in milliseconds. */
  readonly timeoutMs: number;
}

/** The result of an invocation. */
export type RuntimeInvocation =
  | { readonly status: 'succeeded'; readonly result: unknown }
  | { readonly status: 'failed'; readonly error: string };
