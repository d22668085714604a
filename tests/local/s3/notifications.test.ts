import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { S3Event } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { notificationKey } from '../../../local/s3/notification.ts';
import { sendLater, sendReversed, sendTimes } from '../../../local/s3/schedule.ts';
import { type S3ServerOptions, startS3Server } from '../../../local/s3/start-s3-server.ts';
import { openClient } from './open-client.ts';

interface Told {
  readonly events: object[];
  readonly client: S3Client;
  readonly idle: () => Promise<void>;
}

async function listening(options: S3ServerOptions = {}): Promise<Told> {
  const events: object[] = [];
  const { client, server } = await openClient({ notify: (event) => events.push(event), ...options });
  return { events, client, idle: server.idle };
}

const namesOf = (events: readonly object[]): string[] =>
  (events as S3Event[]).flatMap(({ Records }) => Records.map(({ eventName, s3 }) => `${eventName} ${s3.object.key}`));

test('every write is told in order, with growing sequencers', async () => {
  const { events, client, idle } = await listening();
  const [Bucket, Key] = ['versioned', 'riverton tram+1.txt'];
  const put = await client.send(new PutObjectCommand({ Bucket, Key, Body: 'text' }));
  await client.send(new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/${encodeURIComponent(Key)}` }));
  await client.send(new DeleteObjectCommand({ Bucket, Key }));
  await client.send(new DeleteObjectCommand({ Bucket, Key, VersionId: put.VersionId }));
  await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'copy' }] } }));
  await client.send(new DeleteObjectCommand({ Bucket: 'plain', Key: 'never there' }));
  await idle();
  expect(namesOf(events)).toEqual([
    'ObjectCreated:Put riverton+tram%2B1.txt',
    'ObjectCreated:Copy copy',
    'ObjectRemoved:DeleteMarkerCreated riverton+tram%2B1.txt',
    'ObjectRemoved:Delete riverton+tram%2B1.txt',
    'ObjectRemoved:DeleteMarkerCreated copy',
  ]);
  const sequencers = (events as S3Event[]).map(({ Records }) =>
    (Records[0]?.s3.object.sequencer ?? '').padEnd(32, '0'),
  );
  expect(sequencers.toSorted()).toEqual(sequencers);
  expect(new Set(sequencers).size).toBe(5);
});

test('sequencers grow while the clock stands still, and when it jumps back', async () => {
  const start = Date.now();
  const times = [start, start, start - 60_000, start];
  const { client, server } = await openClient({ clock: () => new Date(times[0] ?? start) });
  const sequencers: string[] = [];
  for (const _ of [...times]) {
    await client.send(new PutObjectCommand({ Bucket: 'versioned', Key: 'k', Body: 'x' }));
    sequencers.push((server.get('versioned', 'k')?.sequencer ?? '').padEnd(32, '0'));
    times.shift();
  }
  expect(sequencers.toSorted()).toEqual(sequencers);
  expect(new Set(sequencers).size).toBe(4);
});

test('a notification is shaped as S3 shapes it', async () => {
  const { events, client, idle } = await listening({ region: 'eu-central-1' });
  client.config.region = () => Promise.resolve('eu-central-1');
  const put = await client.send(new PutObjectCommand({ Bucket: 'versioned', Key: 'k', Body: 'abcd' }));
  await idle();
  expect(events).toEqual([
    {
      Records: [
        {
          eventVersion: '2.3',
          eventSource: 'aws:s3',
          awsRegion: 'eu-central-1',
          eventTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/),
          eventName: 'ObjectCreated:Put',
          userIdentity: { principalId: 'AWS:000000000000' },
          requestParameters: { sourceIPAddress: '127.0.0.1' },
          responseElements: expect.objectContaining({ 'x-amz-request-id': expect.stringMatching(/^[0-9A-F]{16}$/) }),
          s3: {
            s3SchemaVersion: '1.0',
            configurationId: 'local',
            bucket: {
              name: 'versioned',
              ownerIdentity: { principalId: '000000000000' },
              arn: 'arn:aws:s3:::versioned',
            },
            object: {
              key: 'k',
              size: 4,
              eTag: 'e2fc714c4727ee9395f324cd2e7f331f',
              versionId: put.VersionId,
              sequencer: expect.stringMatching(/^[0-9A-F]{12,20}$/),
            },
          },
        },
      ],
    },
  ]);
});

test('the same in the shape of EventBridge, the key as it is', async () => {
  const { events, client, idle } = await listening({ eventShape: 'eventbridge' });
  const at = { Bucket: 'versioned', Key: 'riverton tram+1.txt' };
  const put = await client.send(new PutObjectCommand({ ...at, Body: 'abcd' }));
  await client.send(new DeleteObjectCommand(at));
  await idle();
  expect(events).toMatchObject([
    {
      'detail-type': 'Object Created',
      source: 'aws.s3',
      detail: {
        bucket: { name: 'versioned' },
        object: { key: at.Key, size: 4, etag: 'e2fc714c4727ee9395f324cd2e7f331f', 'version-id': put.VersionId },
        reason: 'PutObject',
      },
    },
    {
      'detail-type': 'Object Deleted',
      detail: { object: { key: at.Key }, reason: 'DeleteObject', 'deletion-type': 'Delete Marker Created' },
    },
  ]);
});

describe('rules', () => {
  const rule = { bucket: 'versioned', prefix: 'in/', suffix: '.txt', events: ['ObjectCreated:*'] };
  const rows = [
    { name: 'fits', at: { Bucket: 'versioned', Key: 'in/a.txt' }, rules: [rule], expected: 1 },
    { name: 'another bucket', at: { Bucket: 'plain', Key: 'in/a.txt' }, rules: [rule], expected: 0 },
    { name: 'another prefix', at: { Bucket: 'versioned', Key: 'out/a.txt' }, rules: [rule], expected: 0 },
    { name: 'another suffix', at: { Bucket: 'versioned', Key: 'in/a.json' }, rules: [rule], expected: 0 },
    {
      name: 'another event',
      at: { Bucket: 'versioned', Key: 'in/a.txt' },
      rules: [{ ...rule, events: ['ObjectRemoved:*', 'ObjectCreated:Copy'] }],
      expected: 0,
    },
    { name: 'no rules at all', at: { Bucket: 'versioned', Key: 'in/a.txt' }, rules: [], expected: 0 },
  ];
  for (const { name, at, rules, expected } of rows)
    test(name, async () => {
      const { events, client, idle } = await listening({ notifications: rules });
      await client.send(new PutObjectCommand({ ...at, Body: 'x' }));
      await idle();
      expect(events).toHaveLength(expected);
    });
});

describe('when and how often', () => {
  const rows = [
    { name: 'once', schedule: undefined, expected: ['a', 'b'] },
    { name: 'twice', schedule: sendTimes(2), expected: ['a', 'a', 'b', 'b'] },
    { name: 'late', schedule: sendLater(20), expected: ['a', 'b'] },
    { name: 'out of order', schedule: sendReversed(2), expected: ['b', 'a'] },
  ];
  for (const { name, schedule, expected } of rows)
    test(name, async () => {
      const { events, client, idle } = await listening(schedule ? { schedule } : {});
      for (const Key of ['a', 'b']) await client.send(new PutObjectCommand({ Bucket: 'plain', Key, Body: 'x' }));
      await idle();
      expect((events as S3Event[]).map(({ Records }) => Records[0]?.s3.object.key)).toEqual(expected);
    });

  test('what a listener throws is heard of, and the next event still comes', async () => {
    const errors: unknown[] = [];
    const events: object[] = [];
    const notify = (event: object): void => {
      events.push(event);
      throw new Error('listener');
    };
    const { client, server } = await openClient({ notify, onError: (error) => errors.push(error) });
    for (const Key of ['a', 'b']) await client.send(new PutObjectCommand({ Bucket: 'plain', Key, Body: 'x' }));
    await server.idle();
    expect(events).toHaveLength(2);
    expect(errors.map(String)).toEqual(['Error: listener', 'Error: listener']);
  });

  test('nothing is sent after the server was closed', async () => {
    const events: object[] = [];
    const server = await startS3Server({ notify: (event) => events.push(event), schedule: sendLater(5) });
    await server.close();
    await server.idle();
    expect(events).toEqual([]);
  });
});

describe('keys in notifications', () => {
  const rows = [
    { key: 'a b', expected: 'a+b' },
    { key: 'a+b', expected: 'a%2Bb' },
    { key: 'a/b', expected: 'a/b' },
    { key: '100%', expected: '100%25' },
    { key: `'"()!~*`, expected: '%27%22%28%29%21%7E*' },
    { key: '🚋é', expected: '%F0%9F%9A%8B%C3%A9' },
  ];
  for (const { key, expected } of rows) test(key, () => expect(notificationKey(key)).toBe(expected));
});
