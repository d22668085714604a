import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { createHandler } from '../../functions/create-handler.ts';
import { readConfiguration } from '../../functions/read-configuration.ts';
import { createS3ObjectStore } from '../../functions/s3-object-store.ts';
import { actionsOf, environment, openFunction } from './open-function.ts';

test('twelve handlers at once on a new article: one write, eleven that find it done, one record', async () => {
  const opened = await openFunction({
    told: false,
    // Slow until each handler has read the article, so that none has written before.
    fault: ({ operation, bucket }) =>
      operation === 'GetObject' && bucket === 'news-in' ? { kind: 'slow', delayMs: 300 } : undefined,
  });
  const { client, server, upload, events, requests, logs } = opened;
  await upload('incoming/a.txt');
  await server.idle();
  const handlers = Array.from({ length: 12 }, () =>
    createHandler({
      configuration: readConfiguration(environment),
      store: createS3ObjectStore(process.env),
      log: (line) => logs.push(JSON.parse(line)),
    }),
  );
  await Promise.all(handlers.map((handler) => handler(events[0], { awsRequestId: 'r3' })));
  expect(actionsOf(logs)).toEqual([...Array.from({ length: 11 }, () => 'done'), 'written']);
  const { Versions } = await client.send(new ListObjectVersionsCommand({ Bucket: 'news-out' }));
  expect(Versions?.map(({ Key }) => Key)).toEqual(['records/incoming/a.txt.json']);
  const firstRead = requests.indexOf('GetObject news-out');
  expect(requests.slice(0, firstRead).filter((each) => each === 'GetObject news-in')).toHaveLength(12);
  expect(requests.filter((each) => each === 'PutObject news-out')).toHaveLength(12);
});
