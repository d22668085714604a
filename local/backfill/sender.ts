import type { ArticleObject } from './article-object.ts';

/** The destination of articles. */
export interface Sender {
  /** Fails when it cannot send. Called before anything is listed. */
  readonly check: () => Promise<void>;
  /** Waits while too much is already there. Ends early when the signal is aborted. */
  readonly waitForRoom: (signal: AbortSignal) => Promise<void>;
  /** Resolves when all of them are sent. */
  readonly send: (articles: readonly ArticleObject[]) => Promise<void>;
}

/** The most that SQS allows in one call. Ten articles in one invocation take a few seconds of the function's minute. */
export const mostInBatch = 10;
