import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CopyObjectCommand, DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { afterEach, expect, test } from 'vitest';
import type { NewsSummaryRecord } from '../../../lib/model/record.ts';
import { summarize } from '../../../lib/summarize.ts';
import { readUploadFile } from '../../../local/cli/read-upload-file.ts';
import { ensureBundle } from '../../../local/session/ensure-bundle.ts';
import { openSession, type Session } from '../../../local/session/open-session.ts';
import type { SessionDelivery } from '../../../local/session/session-delivery.ts';
import { showDelivery } from '../../../local/session/show-delivery.ts';

const articles = fileURLToPath(new URL('../../../events/articles/', import.meta.url));
const sample = join(articles, 'riverton tram.txt');
const messy = join(articles, 'fisheries-talks-messy.txt');
const key = 'incoming/2026/riverton tram+1.txt';

let session: Session | undefined;
afterEach(() => session?.close());

async function open(bundle: string): Promise<{ session: Session; deliveries: SessionDelivery[] }> {
  const deliveries: SessionDelivery[] = [];
  session = await openSession({ port: 0, bundle, onDelivery: (delivery) => deliveries.push(delivery) });
  return { session, deliveries };
}

/** A record without what only S3 knows of the upload, and without its key, which for a file is the path. */
function withoutS3Facts({ uri, version, versionCreated, provenance, ...record }: NewsSummaryRecord) {
  const { bucket, key, versionId, eTag, sequencer, declared, ...source } = provenance.source;
  return { ...record, provenance: { ...provenance, source } };
}

for (const path of [sample, messy])
  test(`an upload becomes the record that the command line makes of the file: ${basename(path)}`, async () => {
    const { session, deliveries } = await open(await ensureBundle());
    await session.upload(path, key);
    expect(deliveries).toMatchObject([{ key, error: undefined }]);
    const record = deliveries[0]?.record as NewsSummaryRecord;
    expect(record).toMatchObject({
      provenance: { source: { bucket: 'news-in', key } },
      version: session.server.get('news-in', key)?.versionId,
      status: 'summarized',
    });
    expect(withoutS3Facts(record)).toEqual(withoutS3Facts(summarize(readUploadFile(path))));
    expect(JSON.parse(session.server.get('news-out', `records/${key}.json`)?.body.toString() ?? '')).toEqual(record);
  });

test('whoever uploads, copies or removes an article is heard of; other keys are not', async () => {
  const { session, deliveries } = await open(await ensureBundle());
  const { client, server } = session;
  await client.send(new PutObjectCommand({ Bucket: 'news-in', Key: 'elsewhere/a.txt', Body: 'x' }));
  await client.send(new PutObjectCommand({ Bucket: 'news-in', Key: 'incoming/a.txt', Body: Buffer.alloc(0) }));
  await server.idle();
  await client.send(
    new CopyObjectCommand({ Bucket: 'news-in', Key: 'incoming/b.txt', CopySource: 'news-in/incoming/a.txt' }),
  );
  await server.idle();
  await client.send(new DeleteObjectCommand({ Bucket: 'news-in', Key: 'incoming/a.txt' }));
  await server.idle();
  expect(deliveries.map(({ key, record }) => [key, record?.status])).toEqual([
    ['incoming/a.txt', 'unreadable'],
    ['incoming/b.txt', 'unreadable'],
    ['incoming/a.txt', 'withdrawn'],
  ]);
});

test('a folder is passed over, which is no failure, and why is shown', async () => {
  const { session, deliveries } = await open(await ensureBundle());
  const { client, server } = session;
  await client.send(new PutObjectCommand({ Bucket: 'news-in', Key: 'incoming/2026/', Body: '' }));
  await server.idle();
  const passed = { action: 'refused', reason: 'A key that ends in a slash marks a folder.' };
  expect(deliveries).toEqual([{ key: 'incoming/2026/', record: undefined, items: [], error: undefined, passed }]);
  const shown = deliveries[0] && showDelivery(deliveries[0], { width: 40, colour: false });
  expect(shown).toBe(`${'─'.repeat(40)}\nrefused  incoming/2026/\n  A key that ends in a slash marks a folder.\n`);
});

test('a function that crashes is heard of, and the server lives on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'session-'));
  const bundle = join(folder, 'crash.cjs');
  writeFileSync(bundle, 'exports.handler = () => process.exit(9);');
  const { session, deliveries } = await open(bundle);
  await session.upload(sample, key);
  rmSync(folder, { recursive: true });
  expect(deliveries).toEqual([
    { key, record: undefined, items: [], error: expect.stringContaining('exit code 9'), passed: undefined },
  ]);
  expect(session.server.list('news-in')).toEqual([key]);
});

test('of an upload with several articles, each record is shown behind the list', async () => {
  const { session, deliveries } = await open(await ensureBundle());
  await session.upload(join(articles, 'courier.rss'), 'incoming/courier.rss');
  const [delivery] = deliveries;
  expect(delivery?.record?.status).toBe('collection');
  expect(delivery?.items.map(({ status }) => status)).toEqual(['summarized', 'summarized', 'abstained', 'unreadable']);
  const shown = delivery && showDelivery(delivery, { width: 80, colour: false });
  expect(shown?.match(/^(?:collection|summarized|abstained|unreadable) {2}incoming/gm)).toHaveLength(5);
});
