import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { openFunction } from './open-function.ts';

const runbook = readFileSync(join(import.meta.dirname, '../../docs/RUNBOOK.md'), 'utf8');
const [, written = ''] = /^echo '(\{.*?\})' > removed\.json$/ms.exec(runbook) ?? [];
const removal = JSON.parse(written.replace('ARTICLES_BUCKET', 'news-in'));
const key = 'incoming/riverton tram.txt';
const recordKey = `records/${key}.json`;
const context = { awsRequestId: 'r1' };

test('the removal that the runbook tells by hand withdraws an article that is gone, once, and no other', async () => {
  const { client, server, handler, upload, events, record, logs } = await openFunction({ told: false });
  await upload(key);
  await server.idle();
  await handler(events[0], context);
  await handler(removal, context);
  expect(record(recordKey)?.status).toBe('summarized');
  await client.send(new DeleteObjectCommand({ Bucket: 'news-in', Key: key }));
  for (let time = 0; time < 2; time++) await handler(removal, context);
  expect(record(recordKey)?.status).toBe('withdrawn');
  expect(logs.map(({ action }) => action)).toEqual(['written', 'done', 'written', 'done']);
});

test('told by hand after the real one, it leaves the tombstone with its time', async () => {
  const { client, server, handler, upload, events, logs } = await openFunction({ told: false });
  await upload(key);
  await client.send(new DeleteObjectCommand({ Bucket: 'news-in', Key: key }));
  await server.idle();
  for (const event of events) await handler(event, context);
  const before = server.get('news-out', recordKey)?.body.toString();
  await handler(removal, context);
  expect(server.get('news-out', recordKey)?.body.toString()).toBe(before);
  expect(logs.at(-1)).toMatchObject({ action: 'done', status: 'withdrawn' });
});
