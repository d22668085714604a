import {
  CreateBucketCommand,
  DeleteBucketCommand,
  GetBucketLocationCommand,
  GetBucketVersioningCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  ListObjectsCommand,
  type ListObjectsCommandInput,
  type ListObjectsCommandOutput,
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  PutBucketVersioningCommand,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { openClient } from './open-client.ts';

const keys = ['Z', 'a b+c&d.txt', 'in/1.txt', 'in/2.txt', 'in/deep/3.txt', 'in0', 'é', '🚋'];

describe('ListObjectsV2', () => {
  const rows: { name: string; input: Partial<ListObjectsV2CommandInput>; keys: string[]; prefixes?: string[] }[] = [
    { name: 'all, in the order of their bytes', input: {}, keys },
    { name: 'prefix', input: { Prefix: 'in/' }, keys: ['in/1.txt', 'in/2.txt', 'in/deep/3.txt'] },
    { name: 'delimiter', input: { Delimiter: '/' }, keys: ['Z', 'a b+c&d.txt', 'in0', 'é', '🚋'], prefixes: ['in/'] },
    {
      name: 'prefix and delimiter',
      input: { Prefix: 'in/', Delimiter: '/' },
      keys: ['in/1.txt', 'in/2.txt'],
      prefixes: ['in/deep/'],
    },
    { name: 'after a key', input: { StartAfter: 'in/2.txt' }, keys: ['in/deep/3.txt', 'in0', 'é', '🚋'] },
    { name: 'after a key that is not there', input: { StartAfter: 'in/1.zzz' }, keys: keys.slice(3) },
    { name: 'encoded', input: { EncodingType: 'url', Prefix: 'a' }, keys: ['a+b%2Bc%26d.txt'] },
    { name: 'nothing', input: { Prefix: 'none' }, keys: [] },
    { name: 'no more than nothing', input: { MaxKeys: 0 }, keys: [] },
  ];
  for (const { name, input, keys: expected, prefixes = [] } of rows)
    test(name, async () => {
      const { client, server } = await openClient();
      for (const key of keys.toReversed()) server.put('plain', key, key);
      const page = await client.send(new ListObjectsV2Command({ Bucket: 'plain', ...input }));
      expect((page.Contents ?? []).map(({ Key }) => Key)).toEqual(expected);
      expect((page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix)).toEqual(prefixes);
      expect(page.KeyCount).toBe(expected.length + prefixes.length);
    });

  for (const Delimiter of [undefined, '/'])
    for (const pageSize of [1, 2, 3])
      test(`pages of ${pageSize} with delimiter ${Delimiter} give everything once`, async () => {
        const { client, server } = await openClient();
        for (const key of keys) server.put('plain', key, key);
        const seen: (string | undefined)[] = [];
        for await (const page of paginateListObjectsV2({ client, pageSize }, { Bucket: 'plain', Delimiter })) {
          expect(page.KeyCount).toBeLessThanOrEqual(pageSize);
          seen.push(...(page.Contents ?? []).map(({ Key }) => Key));
          seen.push(...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix));
        }
        const expected = Delimiter ? [...keys.filter((key) => !key.startsWith('in/')), 'in/'] : keys;
        expect(seen.toSorted()).toEqual(expected.toSorted());
      });
});

describe('ListObjects, the older', () => {
  const rows: { name: string; input: Partial<ListObjectsCommandInput>; keys: string[]; prefixes?: string[] }[] = [
    { name: 'all', input: {}, keys },
    {
      name: 'prefix and delimiter',
      input: { Prefix: 'in/', Delimiter: '/' },
      keys: keys.slice(2, 4),
      prefixes: ['in/deep/'],
    },
    { name: 'after a key', input: { Marker: 'in/2.txt' }, keys: ['in/deep/3.txt', 'in0', 'é', '🚋'] },
    { name: 'after a common prefix', input: { Marker: 'in/', Delimiter: '/' }, keys: ['in0', 'é', '🚋'] },
    { name: 'encoded', input: { EncodingType: 'url', Prefix: 'a' }, keys: ['a+b%2Bc%26d.txt'] },
  ];
  for (const { name, input, keys: expected, prefixes = [] } of rows)
    test(name, async () => {
      const { client, server } = await openClient();
      for (const key of keys.toReversed()) server.put('plain', key, key);
      const page = await client.send(new ListObjectsCommand({ Bucket: 'plain', ...input }));
      expect((page.Contents ?? []).map(({ Key }) => Key)).toEqual(expected);
      expect((page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix)).toEqual(prefixes);
      expect(page.IsTruncated).toBe(false);
    });

  test('pages follow each other by the last key, or by the marker that a delimiter brings', async () => {
    const { client, server } = await openClient();
    for (const key of keys) server.put('plain', key, key);
    for (const Delimiter of [undefined, '/']) {
      const seen: (string | undefined)[] = [];
      for (let Marker: string | undefined = '', pages = 0; Marker !== undefined && pages < 20; pages += 1) {
        const page: ListObjectsCommandOutput = await client.send(
          new ListObjectsCommand({ Bucket: 'plain', Delimiter, Marker, MaxKeys: 2 }),
        );
        const names = [...(page.Contents ?? []).map(({ Key }) => Key)];
        seen.push(...names, ...(page.CommonPrefixes ?? []).map(({ Prefix }) => Prefix));
        expect(page.NextMarker === undefined).toBe(Delimiter === undefined || !page.IsTruncated);
        Marker = page.IsTruncated ? (page.NextMarker ?? names.at(-1)) : undefined;
      }
      const expected = Delimiter ? [...keys.filter((key) => !key.startsWith('in/')), 'in/'] : keys;
      expect(seen.toSorted()).toEqual(expected.toSorted());
    }
  });
});

test('buckets are made, found, configured and removed', async () => {
  const { client } = await openClient({ region: 'eu-central-1' }, { region: 'eu-central-1' });
  const Bucket = 'fresh-news';
  await expect(client.send(new HeadBucketCommand({ Bucket }))).rejects.toMatchObject({ name: 'NotFound' });
  await client.send(new CreateBucketCommand({ Bucket }));
  await expect(client.send(new CreateBucketCommand({ Bucket }))).rejects.toMatchObject({
    name: 'BucketAlreadyOwnedByYou',
  });
  await client.send(new HeadBucketCommand({ Bucket }));
  const { Buckets } = await client.send(new ListBucketsCommand({}));
  expect(Buckets?.map(({ Name }) => Name)).toEqual(['plain', 'versioned', Bucket]);
  const location = await client.send(new GetBucketLocationCommand({ Bucket }));
  expect(location.LocationConstraint).toBe('eu-central-1');
  expect((await client.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBeUndefined();
  await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }));
  expect((await client.send(new GetBucketVersioningCommand({ Bucket }))).Status).toBe('Enabled');
  await client.send(new DeleteBucketCommand({ Bucket }));
  await expect(client.send(new HeadBucketCommand({ Bucket }))).rejects.toMatchObject({ name: 'NotFound' });
});

describe('bucket names that are refused', () => {
  for (const Bucket of ['ab', 'UpperCase', 'under_score', '-dash', 'x'.repeat(64)])
    test(Bucket, async () => {
      const { client } = await openClient();
      await expect(client.send(new CreateBucketCommand({ Bucket }))).rejects.toMatchObject({
        name: 'InvalidBucketName',
      });
    });
});
