import type { S3Client } from '@aws-sdk/client-s3';

/** What the answers to a GET, HEAD and PUT of an object have in common. */
interface Answered {
  readonly ETag?: string;
  readonly Body?: { readonly destroy?: () => void };
}

/**
 * Refuses a success without an ETag: it is an error document, or comes from something in between. It is no article, and no proof of a
 * write. This runs within each attempt, so that the SDK tries again.
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
