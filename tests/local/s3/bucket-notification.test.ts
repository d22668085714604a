import {
  DeleteObjectCommand,
  type Event,
  GetBucketNotificationConfigurationCommand,
  type NotificationConfiguration,
  PutBucketNotificationConfigurationCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import type { EventBridgeEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { openClient } from './open-client.ts';

const Bucket = 'versioned';
const Events: Event[] = ['s3:ObjectCreated:*', 's3:ObjectRemoved:Delete'];
const arnOf = (service: string, name: string): string => `arn:aws:${service}:eu-west-1:111122223333:${name}`;

describe('a notification configuration is kept and given back', () => {
  const rows: readonly { readonly name: string; readonly given: NotificationConfiguration }[] = [
    { name: 'empty', given: {} },
    { name: 'EventBridge', given: { EventBridgeConfiguration: {} } },
    {
      name: 'a queue',
      given: {
        QueueConfigurations: [
          {
            Id: 'q',
            QueueArn: arnOf('sqs', 'uploads'),
            Events,
            Filter: {
              Key: {
                FilterRules: [
                  { Name: 'prefix', Value: 'in & out/' },
                  { Name: 'suffix', Value: '.txt' },
                ],
              },
            },
          },
        ],
      },
    },
    {
      name: 'all at once',
      given: {
        TopicConfigurations: [{ Id: 't', TopicArn: arnOf('sns', 'uploads'), Events: ['s3:ObjectRestore:Completed'] }],
        QueueConfigurations: [{ Id: 'q', QueueArn: arnOf('sqs', 'uploads'), Events }],
        LambdaFunctionConfigurations: [
          { Id: 'l', LambdaFunctionArn: arnOf('lambda', 'function:scan:live'), Events: ['s3:IntelligentTiering'] },
        ],
        EventBridgeConfiguration: {},
      },
    },
  ];
  test.each(rows)('$name', async ({ given }) => {
    const { client } = await openClient();
    await client.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration: given }));
    const { $metadata, ...found } = await client.send(new GetBucketNotificationConfigurationCommand({ Bucket }));
    expect($metadata.httpStatusCode).toBe(200);
    expect(found).toEqual(given);
  });

  test('with an Id that is made up where there is none, the same each time', async () => {
    const { client } = await openClient();
    const NotificationConfiguration = { QueueConfigurations: [{ QueueArn: arnOf('sqs', 'uploads'), Events }] };
    const ids: unknown[] = [];
    for (const _ of ['once', 'twice']) {
      await client.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration }));
      const found = await client.send(new GetBucketNotificationConfigurationCommand({ Bucket }));
      ids.push(found.QueueConfigurations?.[0]?.Id);
    }
    expect(ids).toEqual([expect.stringMatching(/^[\w-]{20,}$/), ids[0]]);
  });
});

describe('refused', () => {
  const queue = { QueueArn: arnOf('sqs', 'uploads'), Events };
  const rows = [
    { name: 'the ARN of another service', queue: { ...queue, QueueArn: arnOf('sns', 'uploads') } },
    { name: 'an event that is none', queue: { ...queue, Events: ['s3:ObjectPainted:*'] as unknown as Event[] } },
    { name: 'no event', queue: { ...queue, Events: [] } },
    {
      name: 'a filter of another name',
      queue: { ...queue, Filter: { Key: { FilterRules: [{ Name: 'infix' as 'prefix', Value: 'x' }] } } },
    },
  ];
  test.each(rows)('$name', async (row) => {
    const { client } = await openClient();
    const NotificationConfiguration = { QueueConfigurations: [row.queue] };
    const put = client.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration }));
    await expect(put).rejects.toMatchObject({ name: 'InvalidArgument' });
    expect(await client.send(new GetBucketNotificationConfigurationCommand({ Bucket }))).not.toHaveProperty(
      'QueueConfigurations',
    );
  });

  test('two of one Id', async () => {
    const { client } = await openClient();
    const QueueConfigurations = [queue, queue].map((each) => ({ ...each, Id: 'same' }));
    const command = new PutBucketNotificationConfigurationCommand({
      Bucket,
      NotificationConfiguration: { QueueConfigurations },
    });
    await expect(client.send(command)).rejects.toMatchObject({ name: 'InvalidArgument' });
  });
});

test('a bucket tells EventBridge of each write while it is on, and no other bucket does', async () => {
  const events: EventBridgeEvent<string, { object: object }>[] = [];
  const { client, server } = await openClient({ eventBus: (event) => events.push(event as (typeof events)[0]) });
  const configure = (NotificationConfiguration: NotificationConfiguration) =>
    client.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration }));
  const put = (Key: string, bucket = Bucket) =>
    client.send(new PutObjectCommand({ Bucket: bucket, Key, Body: 'text' }));
  await put('before');
  await configure({ EventBridgeConfiguration: {} });
  const { VersionId: version, ETag } = await put('a + b.txt');
  await put('elsewhere', 'plain');
  const { VersionId: marker } = await client.send(new DeleteObjectCommand({ Bucket, Key: 'a + b.txt' }));
  await client.send(new DeleteObjectCommand({ Bucket, Key: 'a + b.txt', VersionId: version }));
  await configure({});
  await put('after');
  await server.idle();
  const sequencer = expect.stringMatching(/^[0-9A-F]+$/);
  const key = 'a + b.txt';
  expect(events.map((event) => [event['detail-type'], event.detail])).toMatchObject([
    [
      'Object Created',
      {
        bucket: { name: Bucket },
        object: { key, size: 4, etag: ETag?.replaceAll('"', ''), 'version-id': version, sequencer },
        reason: 'PutObject',
      },
    ],
    [
      'Object Deleted',
      {
        object: { key, 'version-id': marker, sequencer },
        reason: 'DeleteObject',
        'deletion-type': 'Delete Marker Created',
      },
    ],
    ['Object Deleted', { object: { key, 'version-id': version, sequencer }, 'deletion-type': 'Permanently Deleted' }],
  ]);
  expect(events).toHaveLength(3);
});
