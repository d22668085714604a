// A typical small function: the unchanged S3 client, one GET and one PUT.
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { S3Event } from 'aws-lambda';

// The embedded S3 has no host names for buckets.
const client = new S3Client({ forcePathStyle: true });

export async function handler({ Records }: S3Event): Promise<void> {
  for (const { s3 } of Records) {
    const { key } = s3.object;
    const { Body } = await client.send(new GetObjectCommand({ Bucket: process.env['ARTICLES_BUCKET'], Key: key }));
    const text = (await Body?.transformToString()) ?? '';
    const Key = `${process.env['RESULTS_PREFIX']}${key}.json`;
    const record = JSON.stringify({ characters: text.length });
    await client.send(new PutObjectCommand({ Bucket: process.env['RESULTS_BUCKET'], Key, Body: record }));
  }
}
