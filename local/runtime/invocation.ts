/** What the child process is asked to do. */
export interface InvocationRequest {
  readonly requestId: string;
  readonly event: unknown;
  /** Milliseconds that the handler may take. */
  readonly timeoutMs: number;
}

/** What became of an event. */
export type RuntimeInvocation =
  | { readonly status: 'succeeded'; readonly result: unknown }
  | { readonly status: 'failed'; readonly error: string };
