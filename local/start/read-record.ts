import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import type { NewsSummaryRecord } from '../../lib/record.ts';
import { deployment } from './deployment.ts';

/** The record at a key of the results bucket; undefined when there is none. */
export async function readRecord(client: S3Client, key: string): Promise<NewsSummaryRecord | undefined> {
  const get = new GetObjectCommand({ Bucket: deployment.resultsBucket, Key: key });
  try {
    const { Body } = await client.send(get);
    return JSON.parse((await Body?.transformToString()) ?? '');
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
}

/** The records of the articles that a list of several names, in its order; none of any other record. */
export async function readItems(
  client: S3Client,
  { items = [] }: NewsSummaryRecord,
): Promise<readonly NewsSummaryRecord[]> {
  const records = await Promise.all(items.map(({ key }) => readRecord(client, key)));
  return records.filter((record) => record !== undefined);
}
