import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { needsPathStyle } from '../../functions/s3-object-store.ts';
import { explainError } from '../backfill/explain-error.ts';
import { timeouts } from '../backfill/read-s3.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The few objects of a smoke test. */
export interface SmokeObjects {
  /** @returns the version, in a bucket with versions */
  put(bucket: string, key: string, text: string): Promise<string | undefined>;
  /** Undefined where there is none. */
  read(bucket: string, key: string): Promise<string | undefined>;
  /** For good, where a version is named. */
  remove(bucket: string, key: string, version?: string): Promise<void>;
  /** Removes every version. */
  removeAll(bucket: string, key: string): Promise<void>;
  close(): void;
}

export function openObjectsOf(environment: Environment): SmokeObjects {
  const client = new S3Client({
    forcePathStyle: needsPathStyle(environment),
    followRegionRedirects: true,
    maxAttempts: 5,
    requestHandler: timeouts,
  });
  const explain = (doing: string, bucket: string, key: string, permission: string) => (error: unknown) => {
    throw explainError(error, `${doing} s3://${bucket}/${key}`, permission);
  };

  async function remove(bucket: string, key: string, version?: string): Promise<void> {
    const command = new DeleteObjectCommand({ Bucket: bucket, Key: key, VersionId: version });
    const permission = version === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion';
    await client.send(command).catch(explain('remove', bucket, key, permission));
  }

  return {
    remove,
    async put(bucket, key, text) {
      const command = new PutObjectCommand({ Bucket: bucket, Key: key, Body: text, ContentType: 'text/plain' });
      return (await client.send(command).catch(explain('write', bucket, key, 's3:PutObject'))).VersionId;
    },
    async read(bucket, key) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return (await Body?.transformToString()) ?? '';
      } catch (error) {
        if ((error as Error).name === 'NoSuchKey') return undefined;
        return explain('read', bucket, key, 's3:GetObject, and s3:ListBucket for keys that are absent')(error);
      }
    },
    async removeAll(bucket, key) {
      const command = new ListObjectVersionsCommand({ Bucket: bucket, Prefix: key });
      const list = await client.send(command).catch(explain('list', bucket, key, 's3:ListBucketVersions'));
      const versions = [...(list.Versions ?? []), ...(list.DeleteMarkers ?? [])].filter(({ Key }) => Key === key);
      for (const { VersionId } of versions) await remove(bucket, key, VersionId);
    },
    close: () => client.destroy(),
  };
}
