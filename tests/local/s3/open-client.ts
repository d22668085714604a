import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { afterEach } from 'vitest';
import { localCredentials, localRegion } from '../../../local/s3/local-credentials.ts';
import { type S3Server, type S3ServerOptions, startS3Server } from '../../../local/s3/start-s3-server.ts';

const open: { server: S3Server; client: S3Client }[] = [];

afterEach(async () => {
  for (const { server, client } of open.splice(0)) {
    client.destroy();
    await server.close();
  }
});

/**
 * A server with the buckets `plain` and `versioned`, and the real SDK's client for it. Both are closed after the test.
 */
export async function openClient(
  options: S3ServerOptions = {},
  config: S3ClientConfig = {},
): Promise<{ server: S3Server; client: S3Client }> {
  const buckets = [{ name: 'plain' }, { name: 'versioned', versioning: true }];
  const server = await startS3Server({ buckets, ...options });
  const client = new S3Client({
    endpoint: server.endpoint,
    region: localRegion,
    credentials: localCredentials,
    forcePathStyle: true,
    maxAttempts: 1,
    ...config,
  });
  open.push({ server, client });
  return { server, client };
}
