import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { deployment, recordKeyOf } from './deployment.ts';

/** Reads an article's record from the results bucket. Undefined when there is none. */
export function fetchRecord(client: S3Client, articleKey: string): Promise<NewsSummaryRecord | undefined> {
  return readAt(client, recordKeyOf(articleKey));
}

/** Reads the records of the articles in a list of several, in order. Empty for any other record. */
export async function readItems(
  client: S3Client,
  { items = [] }: NewsSummaryRecord,
): Promise<readonly NewsSummaryRecord[]> {
  const records = await Promise.all(items.map(({ key }) => readAt(client, key)));
  return records.filter((record) => record !== undefined);
}

async function readAt(client: S3Client, key: string): Promise<NewsSummaryRecord | undefined> {
  const get = new GetObjectCommand({ Bucket: deployment.resultsBucket, Key: key });
  try {
    const { Body } = await client.send(get);
    return JSON.parse((await Body?.transformToString()) ?? '');
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
}
