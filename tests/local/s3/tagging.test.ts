import {
  CopyObjectCommand,
  DeleteObjectTaggingCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { describe, expect, test } from 'vitest';
import { openClient } from './open-client.ts';

const at = { Bucket: 'versioned', Key: 'k' };
const desk = { Key: 'desk', Value: 'metro & sport' };

const tagsOf = async (client: S3Client, of: object = at) =>
  (await client.send(new GetObjectTaggingCommand({ ...at, ...of }))).TagSet;

test('tags are set, counted, replaced and removed, and the object stays', async () => {
  const events: object[] = [];
  const { client, server } = await openClient({ notify: (event) => events.push(event) });
  await client.send(new PutObjectCommand({ ...at, Body: 'x', Tagging: 'desk=metro+%26+sport&late=' }));
  expect(await tagsOf(client)).toEqual([desk, { Key: 'late', Value: '' }]);
  expect((await client.send(new GetObjectCommand(at))).TagCount).toBe(2);
  const TagSet = [{ Key: 'ünï', Value: '1+1=2' }];
  await client.send(new PutObjectTaggingCommand({ ...at, Tagging: { TagSet } }));
  expect(await tagsOf(client)).toEqual(TagSet);
  await client.send(new DeleteObjectTaggingCommand(at));
  expect(await tagsOf(client)).toEqual([]);
  expect((await client.send(new GetObjectCommand(at))).TagCount).toBeUndefined();
  expect(server.get('versioned', 'k')?.body.toString()).toBe('x');
  await server.idle();
  expect(events).toHaveLength(1);
});

test('each version has its own', async () => {
  const { client } = await openClient();
  const { VersionId } = await client.send(new PutObjectCommand({ ...at, Body: 'x', Tagging: 'a=1' }));
  await client.send(new PutObjectCommand({ ...at, Body: 'y' }));
  expect(await tagsOf(client)).toEqual([]);
  expect(await tagsOf(client, { VersionId })).toEqual([{ Key: 'a', Value: '1' }]);
});

test('a copy takes them along, or gets new ones', async () => {
  const { client } = await openClient();
  await client.send(new PutObjectCommand({ ...at, Body: 'x', Tagging: 'a=1' }));
  const copy = { Bucket: 'plain', CopySource: 'versioned/k' };
  await client.send(new CopyObjectCommand({ ...copy, Key: 'same' }));
  await client.send(new CopyObjectCommand({ ...copy, Key: 'other', TaggingDirective: 'REPLACE', Tagging: 'b=2' }));
  expect(await tagsOf(client, { Bucket: 'plain', Key: 'same' })).toEqual([{ Key: 'a', Value: '1' }]);
  expect(await tagsOf(client, { Bucket: 'plain', Key: 'other' })).toEqual([{ Key: 'b', Value: '2' }]);
});

test('a presigned link may bring them', async () => {
  const { client } = await openClient();
  const url = await getSignedUrl(client, new PutObjectCommand({ ...at, Tagging: 'a=1&b=2' }));
  expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(200);
  expect(await tagsOf(client)).toHaveLength(2);
});

describe('tags that are refused', () => {
  const rows = [
    { name: 'eleven', tags: Array.from({ length: 11 }, (_, n) => ({ Key: `${n}`, Value: '' })), code: 'BadRequest' },
    { name: 'one twice', tags: [desk, desk], code: 'InvalidTag' },
    { name: 'a name of 129 letters', tags: [{ Key: 'x'.repeat(129), Value: '' }], code: 'InvalidTag' },
    { name: 'a value of 257 letters', tags: [{ Key: 'a', Value: 'x'.repeat(257) }], code: 'InvalidTag' },
    { name: 'no name', tags: [{ Key: '', Value: 'x' }], code: 'InvalidTag' },
  ];
  for (const { name, tags: TagSet, code } of rows)
    test(name, async () => {
      const { client, server } = await openClient();
      const Tagging = TagSet.map(({ Key, Value }) => `${Key}=${encodeURIComponent(Value)}`).join('&');
      await expect(client.send(new PutObjectCommand({ ...at, Body: 'x', Tagging }))).rejects.toMatchObject({
        name: code,
      });
      expect(server.list('versioned')).toEqual([]);
      server.put('versioned', 'k', 'x');
      const put = new PutObjectTaggingCommand({ ...at, Tagging: { TagSet } });
      await expect(client.send(put)).rejects.toMatchObject({ name: code });
    });

  test('of nothing', async () => {
    const { client } = await openClient();
    await expect(tagsOf(client)).rejects.toMatchObject({ name: 'NoSuchKey' });
  });
});
