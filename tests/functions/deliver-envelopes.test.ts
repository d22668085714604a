import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import type { Handler } from '../../functions/create-handler.ts';
import { resultKey } from '../../lib/delivery/result-key.ts';
import { notificationKey } from '../../local/s3/notification.ts';
import { sqsBatchOf, type WrapName, wrapIn, wraps } from '../delivery/envelopes/wrap-event.ts';
import { article, openFunction } from './open-function.ts';

const context = { awsRequestId: 'r3' };
const asEvent = (event: unknown) => event as Parameters<Handler>[0];

/** From the outermost envelope to the innermost. */
const chains: readonly (readonly WrapName[])[] = [
  [],
  ['sns'],
  ['sqs'],
  ['sqs', 'snsMessage'],
  ['failed'],
  ['failed', 'sns'],
  ['sqs', 'failed'],
  ['sqs', 'failed', 'sns'],
  ['sqs', 'snsMessage', 'failed'],
];
const keys = ['incoming/riverton tram+1 100%.txt', 'incoming/%2B "é" 🚲.txt', `incoming//${'k'.repeat(1014)}`];

for (const eventShape of ['s3', 'eventbridge'] as const)
  describe(`${eventShape === 's3' ? 'an S3 notification' : 'an EventBridge event'} comes`, () => {
    for (const chain of chains)
      test(`in ${chain.join(' around ') || 'no other envelope'}: uploads are summarized, a removal withdraws`, async () => {
        const opened = await openFunction({ versioning: true, told: false, eventShape });
        const { client, server, handler, upload, events, record, logs } = opened;
        for (const key of keys) await upload(key);
        await server.idle();
        for (const event of events.splice(0)) await handler(asEvent(wrapIn(chain, event)), context);
        for (const key of keys) {
          const written = record(resultKey('records/', key));
          expect([written?.status, written?.version]).toEqual(['summarized', server.get('news-in', key)?.versionId]);
        }
        await client.send(new DeleteObjectCommand({ Bucket: 'news-in', Key: keys[0] }));
        await server.idle();
        for (const event of events) await handler(asEvent(wrapIn(chain, event)), context);
        expect(record(resultKey('records/', keys[0] ?? ''))?.status).toBe('withdrawn');
        expect(logs.map(({ action }) => action)).toEqual(['written', 'written', 'written', 'written']);
      });
  });

describe('Batch Operations', () => {
  const bucket = { '1.0': { s3BucketArn: 'arn:aws:s3:::news-in' }, '2.0': { s3Bucket: 'news-in' } };
  for (const version of ['1.0', '2.0'] as const)
    for (const key of keys)
      test(`${version} summarizes what is there: ${key.slice(0, 40)}`, async () => {
        const { server, handler, record } = await openFunction({ versioning: true, told: false });
        const { versionId = null } = server.put('news-in', key, Buffer.from(article));
        const task = { taskId: 't1', s3Key: notificationKey(key), s3VersionId: versionId, ...bucket[version] };
        const job = { id: 'j1' };
        await handler(asEvent({ invocationSchemaVersion: version, invocationId: 'i1', job, tasks: [task] }), context);
        expect(record(resultKey('records/', key))).toMatchObject({ status: 'summarized', version: versionId });
      });
});

test('a message that is none costs its neighbours nothing', async () => {
  const { server, handler, upload, events, record, logs } = await openFunction({ told: false });
  await upload('incoming/a.txt');
  await upload('incoming/b.txt');
  await server.idle();
  const [a, b] = events.map((event) => JSON.stringify(wraps.snsMessage(event)));
  // Another test checks whether the function says so by an error or by a message.
  await handler(asEvent(sqsBatchOf(a ?? '', 'no JSON: Lindqvist', b ?? '')), context).catch(() => undefined);
  for (const name of ['a', 'b']) expect(record(`records/incoming/${name}.txt.json`)?.status).toBe('summarized');
  expect(logs.filter(({ action }) => action === 'failed')).toMatchObject([{ error: 'EventError: body is no JSON.' }]);
  expect(JSON.stringify(logs)).not.toContain('Lindqvist');
});
