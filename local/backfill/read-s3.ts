import { HeadObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { needsPathStyle } from '../../functions/s3-object-store.ts';
import { decodeKey } from '../../lib/delivery/decode-key.ts';
import type { Places } from '../../lib/delivery/find-refusal.ts';
import { readResultMetadata } from '../../lib/delivery/result-metadata.ts';
import type { ArticleObject } from './article-object.ts';
import type { BackfillParts } from './backfill.ts';
import { explainError } from './explain-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Milliseconds. Without these the SDK waits for ever on a dead connection. */
export const timeouts = { connectionTimeout: 2_000, requestTimeout: 10_000, throwOnRequestTimeout: true } as const;

/** Lists articles and reads the metadata of records, through the SDK. */
export function readS3(
  places: Places,
  environment: Environment,
): Pick<BackfillParts, 'list' | 'head'> & { readonly check: () => Promise<void> } {
  const client = new S3Client({
    forcePathStyle: needsPathStyle(environment),
    followRegionRedirects: true,
    maxAttempts: 5,
    requestHandler: timeouts,
  });
  return {
    check: () => checkBucket(client, places.resultsBucket, places.resultsPrefix),
    list: (startAfter, token) => list(client, places, startAfter, token),
    head: (key) => head(client, places.resultsBucket, key),
  };
}

async function list(client: S3Client, places: Places, startAfter: string | undefined, token: string | undefined) {
  const { articlesBucket: Bucket, articlesPrefix: Prefix } = places;
  // URL-encoded, since a key may hold characters that XML cannot.
  const input = { Bucket, Prefix, EncodingType: 'url', StartAfter: startAfter, ContinuationToken: token } as const;
  try {
    const page = await client.send(new ListObjectsV2Command(input));
    const objects = (page.Contents ?? []).map(
      ({ Key = '', ETag, LastModified, StorageClass }): ArticleObject => ({
        key: decodeKey(Key),
        eTag: ETag?.replaceAll('"', ''),
        lastModified: LastModified && `${LastModified.toISOString().slice(0, 19)}Z`,
        storageClass: StorageClass,
      }),
    );
    return { objects, next: page.IsTruncated ? page.NextContinuationToken : undefined };
  } catch (error) {
    throw explainError(error, `list s3://${Bucket}/${Prefix}`, 's3:ListBucket');
  }
}

/** Without the results bucket every article would seem to have no record. This need not be allowed to list it. */
async function checkBucket(client: S3Client, bucket: string, prefix: string): Promise<void> {
  try {
    await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, MaxKeys: 1 }));
  } catch (error) {
    if ((error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 403) return;
    throw explainError(error, `list s3://${bucket}/${prefix}`, 's3:ListBucket');
  }
}

async function head(client: S3Client, bucket: string, key: string) {
  try {
    const { Metadata } = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
    return readResultMetadata(Metadata ?? {}) ?? ('unknown' as const);
  } catch (error) {
    // A missing bucket looks the same, so `check` comes first.
    if ((error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404) return 'absent';
    throw explainError(error, `read s3://${bucket}/${key}`, 's3:GetObject, and s3:ListBucket for keys that are absent');
  }
}
