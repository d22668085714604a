import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import type { NewsSummaryRecord } from '../../lib/record.ts';
import { deployment, recordKeyOf } from './deployment.ts';

/** An article's record, from the results bucket; undefined when there is none. */
export async function readRecord(client: S3Client, articleKey: string): Promise<NewsSummaryRecord | undefined> {
  const get = new GetObjectCommand({ Bucket: deployment.resultsBucket, Key: recordKeyOf(articleKey) });
  try {
    const { Body } = await client.send(get);
    return JSON.parse((await Body?.transformToString()) ?? '');
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
}
