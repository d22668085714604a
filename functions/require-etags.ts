import type { S3Client } from '@aws-sdk/client-s3';

/** What the answers to GET, HEAD and PUT have in common. */
interface Answered {
  readonly ETag?: string;
  readonly Body?: { readonly destroy?: () => void };
}

/**
 * Refuses a successful answer without an ETag. It is an error document, or comes from something between S3 and us, so
 * it is neither an article nor the proof of a write. This runs within each attempt, so that the SDK tries again.
 */
export function requireETags(client: S3Client): void {
  client.middlewareStack.add(
    (next) => async (input) => {
      const result = await next(input);
      const { ETag, Body } = (result.output ?? {}) as Answered;
      if (ETag) return result;
      Body?.destroy?.();
      throw Object.assign(new Error('S3 answered with success, but without an ETag.'), {
        name: 'NoETagError',
        $retryable: {},
      });
    },
    { step: 'deserialize', priority: 'high', name: 'requireETags' },
  );
}
