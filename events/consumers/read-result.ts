import { createHash } from 'node:crypto';
import { GetObjectCommand, HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { NewsSummaryRecord } from '../../lib/index.ts';
import type { ResultEvent } from './read-result-event.ts';

export type Change = 'content' | 'engine' | 'touch';

export interface Result {
  readonly change: Change;
  readonly record: NewsSummaryRecord;
}

/**
 * Reads the record that a write left, if the write matters to the consumer.
 * @param wanted `content` alone for messages; `engine` too for an index
 * @returns undefined where it does not matter, or where the record has gone
 */
export async function readResult(
  client: S3Client,
  { bucket, key, versionId, eTag }: ResultEvent,
  wanted: readonly Change[],
): Promise<Result | undefined> {
  // Exactly the version that the event names: `change` is true of one write, and the next write may already be there.
  const place = { Bucket: bucket, Key: key, VersionId: versionId };
  try {
    const { Metadata = {}, ETag } = await client.send(new HeadObjectCommand(place));
    if (Metadata['engine'] === undefined) return undefined;
    const isOfEvent = eTag === undefined || ETag === `"${eTag}"`;
    // What another write left there is news, whatever that write changed. So is a record from before there was `change`.
    const change = (isOfEvent && (Metadata['change'] as Change | undefined)) || 'content';
    if (!wanted.includes(change)) return undefined;
    const { Body } = await client.send(new GetObjectCommand(place));
    return { change, record: JSON.parse((await Body?.transformToString()) ?? '') };
  } catch (error) {
    if ((error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404) return undefined;
    throw error;
  }
}

/** Two writers of one record seldom meet more than once. */
const mostAttempts = 10;

/**
 * Sends a record as it is now, and again if it was written meanwhile. Whoever sends it last so sends the newest one,
 * in whatever order the events came: for an index, where the last one stays.
 * @throws Error where it never stays: then the event comes again
 */
export async function sendLatest(
  client: S3Client,
  { bucket, key }: ResultEvent,
  send: (record: NewsSummaryRecord) => Promise<void>,
): Promise<void> {
  const place = { Bucket: bucket, Key: key };
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const { Body, ETag } = await client.send(new GetObjectCommand(place));
    await send(JSON.parse((await Body?.transformToString()) ?? ''));
    const now = await client.send(new HeadObjectCommand(place));
    if (now.ETag === ETag) return;
  }
  throw new Error(`s3://${bucket}/${key} changed ${mostAttempts} times while it was sent.`);
}

/**
 * A name for what a consumer makes of a record: equal for equal things. Who keeps the names of what was sent sends
 * nothing twice, however often an event comes.
 */
export const idOf = (uri: string, made: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([uri, made]))
    .digest('hex');
