import type { S3Client } from '@aws-sdk/client-s3';
import type { RuntimeInvocation } from '../runtime/invocation.ts';
import type { LocalFunction } from '../runtime/start-function.ts';
import type { S3ServerOptions } from '../s3/start-s3-server.ts';

/** How S3 tells of uploads: the parameter `feed` of serverless.yml. */
export const feedNames = ['direct', 'queue', 'eventbridge'] as const;

export type FeedName = (typeof feedNames)[number];

/** The way from the bucket of articles to the function. */
export interface Feed {
  /** Whom the server tells. */
  readonly listeners: Pick<S3ServerOptions, 'notify' | 'notifications' | 'eventBus'>;
  /** Sets up the bucket. */
  prepare(client: S3Client): Promise<void>;
  /** Resolves when every event that was sent has come to its end. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

export interface FeedOptions {
  readonly lambda: () => LocalFunction;
  /** Called with each event of S3 or EventBridge when the function is done with it, or has failed on it three times. */
  readonly onDone: (event: unknown, invocation: RuntimeInvocation) => Promise<void>;
}
