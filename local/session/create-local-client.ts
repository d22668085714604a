import { S3Client } from '@aws-sdk/client-s3';
import { localCredentials, localRegion } from '../s3/local-credentials.ts';

/** The real S3 client, for the server on this machine. */
export function createLocalClient(endpoint: string): S3Client {
  return new S3Client({
    endpoint,
    region: localRegion,
    credentials: localCredentials,
    forcePathStyle: true,
    requestHandler: { connectionTimeout: 2000 },
  });
}
