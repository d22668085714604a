import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, describe, expect, test } from 'vitest';
import { ensureBundle } from '../../../local/session/ensure-bundle.ts';
import { type FeedName, feedNames } from '../../../local/session/feed.ts';
import { openSession, type Session } from '../../../local/session/open-session.ts';
import type { SessionDelivery } from '../../../local/session/session-delivery.ts';

const sample = fileURLToPath(new URL('../../../events/articles/riverton tram.txt', import.meta.url));
const key = 'incoming/2026/riverton tram+1.txt';

let session: Session | undefined;
afterEach(() => session?.close());

async function open(feed: FeedName, bundle: string) {
  const deliveries: SessionDelivery[] = [];
  session = await openSession({ port: 0, bundle, feed, onDelivery: (delivery) => deliveries.push(delivery) });
  return { session, deliveries };
}

describe.each(feedNames)('the feed %s', (feed) => {
  test('brings an upload to its record, its removal to a tombstone, and passes over what is no article', async () => {
    const { session, deliveries } = await open(feed, await ensureBundle());
    const { client } = session;
    await session.upload(sample, key);
    expect(deliveries).toMatchObject([{ key, error: undefined, record: { status: 'summarized' } }]);
    await client.send(new DeleteObjectCommand({ Bucket: 'news-in', Key: key }));
    await session.upload(sample, 'elsewhere/a.txt');
    await session.upload(sample, 'incoming/folder/');
    expect(deliveries.slice(1)).toMatchObject([
      { key, record: { status: 'withdrawn' } },
      { key: 'incoming/folder/', passed: { action: 'refused', reason: 'A key that ends in a slash marks a folder.' } },
    ]);
    expect(deliveries).toHaveLength(3);
  });

  test('tells of an article that fails, after three attempts', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'feed-'));
    const bundle = join(folder, 'failing.cjs');
    writeFileSync(bundle, 'exports.handler = async () => { throw new Error("out of order"); };');
    const { session, deliveries } = await open(feed, bundle);
    await session.upload(sample, key);
    rmSync(folder, { recursive: true });
    expect(deliveries).toMatchObject([{ key, record: undefined, error: expect.stringContaining('out of order') }]);
  });
});
