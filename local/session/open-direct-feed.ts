import { invokeWithRetries } from '../runtime/invoke-with-retries.ts';
import { deployment } from './deployment.ts';
import type { Feed, FeedOptions } from './feed.ts';

/** S3 invokes the function. */
export function openDirectFeed({ lambda, onDone }: FeedOptions): Feed {
  const { articlesBucket, articlesPrefix } = deployment;
  return {
    listeners: {
      notifications: [{ bucket: articlesBucket, prefix: articlesPrefix }],
      notify: async (event) => onDone(event, await invokeWithRetries(lambda(), event)),
    },
    prepare: () => Promise.resolve(),
    idle: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
