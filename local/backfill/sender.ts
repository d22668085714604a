import type { ArticleObject } from './article-object.ts';

/** Where articles are sent to. */
export interface Sender {
  /** Fails when it cannot send, before anything is listed. */
  readonly check: () => Promise<void>;
  /** Waits while what is there already is too much; ends early when the signal is aborted. */
  readonly waitForRoom: (signal: AbortSignal) => Promise<void>;
  /** Done when every one of them is sent. */
  readonly send: (articles: readonly ArticleObject[]) => Promise<void>;
}

/** As SQS allows in one call. In one invocation, ten articles take a few seconds of the function's minute. */
export const mostInBatch = 10;
