import { createHash } from 'node:crypto';
import {
  AbortMultipartUploadCommand,
  type ChecksumAlgorithm,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  paginateListParts,
  type S3Client,
  UploadPartCommand,
  UploadPartCopyCommand,
} from '@aws-sdk/client-s3';
import type { S3Event } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { openClient } from './open-client.ts';

const at = { Bucket: 'versioned', Key: 'long read.txt' };
const bodies = ['a'.repeat(100), 'b'.repeat(100), 'c'];
const md5 = (text: string | Buffer): Buffer => createHash('md5').update(text).digest();

async function uploadParts(
  client: S3Client,
  ChecksumAlgorithm?: ChecksumAlgorithm,
): Promise<{ UploadId: string; Parts: CompletedPart[] }> {
  const algorithm = ChecksumAlgorithm ? { ChecksumAlgorithm } : {};
  const created = await client.send(
    new CreateMultipartUploadCommand({ ...at, ContentType: 'text/plain', ...algorithm }),
  );
  const UploadId = created.UploadId ?? '';
  const Parts: CompletedPart[] = [];
  for (const [index, Body] of bodies.entries()) {
    const PartNumber = index * 2 + 1;
    const part = await client.send(new UploadPartCommand({ ...at, UploadId, PartNumber, Body, ...algorithm }));
    Parts.push({ PartNumber, ETag: part.ETag });
  }
  return { UploadId, Parts };
}

describe('a multipart upload', () => {
  const rows: { algorithm?: ChecksumAlgorithm; member: 'ChecksumCRC32' | 'ChecksumCRC64NVME'; value: RegExp }[] = [
    { member: 'ChecksumCRC64NVME', value: /^[\w+/]{11}=$/ },
    { algorithm: 'CRC32', member: 'ChecksumCRC32', value: /^[\w+/]{6}==-3$/ },
    { algorithm: 'CRC64NVME', member: 'ChecksumCRC64NVME', value: /^[\w+/]{11}=$/ },
  ];
  for (const { algorithm, member, value } of rows)
    test(`becomes one object, with ${algorithm ?? "S3's own"} checksum`, async () => {
      const events: object[] = [];
      const { client, server } = await openClient({ minimumPartBytes: 100, notify: (event) => events.push(event) });
      const { UploadId, Parts } = await uploadParts(client, algorithm);
      expect(server.list('versioned')).toEqual([]);
      const done = await client.send(
        new CompleteMultipartUploadCommand({ ...at, UploadId, MultipartUpload: { Parts } }),
      );
      const eTag = `${md5(Buffer.concat(bodies.map(md5))).toString('hex')}-3`;
      expect(done).toMatchObject({ ETag: `"${eTag}"`, [member]: expect.stringMatching(value) });
      const got = await client.send(new GetObjectCommand({ ...at, ChecksumMode: 'ENABLED' }));
      expect(await got.Body?.transformToString()).toBe(bodies.join(''));
      expect(got).toMatchObject({ ContentType: 'text/plain', [member]: done[member] });
      await server.idle();
      expect((events as S3Event[]).map(({ Records }) => Records[0]?.eventName)).toEqual([
        'ObjectCreated:CompleteMultipartUpload',
      ]);
    });
});

describe('a multipart upload is refused', () => {
  type Change = (parts: CompletedPart[]) => CompletedPart[];
  const rows: { name: string; change?: Change; minimumPartBytes?: number; extra?: object; expected: string }[] = [
    { name: 'parts out of order', change: (parts) => parts.toReversed(), expected: 'InvalidPartOrder' },
    { name: 'no such part', change: (parts) => [...parts, { PartNumber: 9, ETag: '"x"' }], expected: 'InvalidPart' },
    {
      name: 'another ETag',
      change: (parts) => parts.map((part) => ({ ...part, ETag: '"x"' })),
      expected: 'InvalidPart',
    },
    { name: 'a part too small', minimumPartBytes: 101, expected: 'EntityTooSmall' },
    { name: 'no such upload', extra: { UploadId: 'x' }, expected: 'NoSuchUpload' },
    { name: 'something is there', extra: { IfNoneMatch: '*' }, expected: 'PreconditionFailed' },
  ];
  for (const { name, change = (parts: CompletedPart[]) => parts, minimumPartBytes = 100, extra = {}, expected } of rows)
    test(name, async () => {
      const { client, server } = await openClient({ minimumPartBytes });
      server.put('versioned', at.Key, 'before');
      const { UploadId, Parts } = await uploadParts(client);
      const complete = { ...at, UploadId, MultipartUpload: { Parts: change(Parts) }, ...extra };
      await expect(client.send(new CompleteMultipartUploadCommand(complete))).rejects.toMatchObject({ name: expected });
      expect(server.get('versioned', at.Key)?.body.toString()).toBe('before');
    });

  test('aborted', async () => {
    const { client } = await openClient({ minimumPartBytes: 100 });
    const { UploadId, Parts } = await uploadParts(client);
    await client.send(new AbortMultipartUploadCommand({ ...at, UploadId }));
    const complete = new CompleteMultipartUploadCommand({ ...at, UploadId, MultipartUpload: { Parts } });
    await expect(client.send(complete)).rejects.toMatchObject({ name: 'NoSuchUpload' });
  });
});

describe('a part that is copied', () => {
  const part = { ...at, PartNumber: 1, CopySource: 'plain/source%20+.txt' };
  test('is a whole object or a range of it', async () => {
    const { client, server } = await openClient({ minimumPartBytes: 1 });
    server.put('plain', 'source +.txt', '0123456789');
    const { UploadId } = await client.send(new CreateMultipartUploadCommand(at));
    const whole = await client.send(new UploadPartCopyCommand({ ...part, UploadId }));
    expect(whole.CopyPartResult?.ETag).toBe(`"${md5('0123456789').toString('hex')}"`);
    const range = { PartNumber: 2, CopySourceRange: 'bytes=2-4' };
    const some = await client.send(new UploadPartCopyCommand({ ...part, UploadId, ...range }));
    const Parts = [whole, some].map(({ CopyPartResult }, index) => ({
      PartNumber: index + 1,
      ETag: CopyPartResult?.ETag,
    }));
    await client.send(new CompleteMultipartUploadCommand({ ...at, UploadId, MultipartUpload: { Parts } }));
    expect(server.get('versioned', at.Key)?.body.toString()).toBe('0123456789234');
  });

  const rows = [
    { change: { CopySourceRange: 'bytes=8-10' }, expected: 'InvalidArgument' },
    { change: { CopySourceRange: 'bytes=4-2' }, expected: 'InvalidArgument' },
    { change: { CopySourceRange: 'bytes=-2' }, expected: 'InvalidArgument' },
    { change: { CopySource: 'plain/gone' }, expected: 'NoSuchKey' },
    { change: { CopySourceIfMatch: '"x"' }, expected: 'PreconditionFailed' },
    { change: { UploadId: 'x' }, expected: 'NoSuchUpload' },
    { change: { PartNumber: 10_001 }, expected: 'InvalidArgument' },
    { change: { CopySourceSSECustomerAlgorithm: 'AES256' }, expected: 'NotImplemented' },
  ];
  for (const { change, expected } of rows)
    test(`is refused: ${JSON.stringify(change)}`, async () => {
      const { client, server } = await openClient();
      server.put('plain', 'source +.txt', '0123456789');
      const { UploadId } = await client.send(new CreateMultipartUploadCommand(at));
      const copy = new UploadPartCopyCommand({ ...part, UploadId, ...change });
      await expect(client.send(copy)).rejects.toMatchObject({ name: expected });
    });
});

describe('uploads that are not complete', () => {
  test('show their parts, page by page', async () => {
    const { client } = await openClient();
    const { UploadId } = await uploadParts(client);
    const listed = [];
    for await (const page of paginateListParts({ client, pageSize: 2 }, { ...at, UploadId })) listed.push(page.Parts);
    const sizes = listed.map((parts) => parts?.map(({ PartNumber, Size, ETag }) => [PartNumber, Size, ETag]));
    const [a, b, c] = bodies.map((body) => `"${md5(body).toString('hex')}"`);
    expect(sizes).toEqual([
      [
        [1, 100, a],
        [3, 100, b],
      ],
      [[5, 1, c]],
    ]);
    const none = paginateListParts({ client }, { ...at, UploadId: 'x' });
    await expect(none.next()).rejects.toMatchObject({ name: 'NoSuchUpload' });
  });

  test('are listed by key, then by age', async () => {
    const { client } = await openClient();
    const start = async (Key: string) =>
      (await client.send(new CreateMultipartUploadCommand({ Bucket: 'plain', Key }))).UploadId;
    const [late, early, deep] = [await start('b &'), await start('a'), await start('in/c')];
    const again = await start('b &');
    const list = async (input: object = {}) => {
      const page = await client.send(new ListMultipartUploadsCommand({ Bucket: 'plain', ...input }));
      const { Uploads = [], CommonPrefixes = [], IsTruncated, NextKeyMarker, NextUploadIdMarker } = page;
      const ids = Uploads.map((upload) => upload.UploadId);
      return {
        ids,
        groups: CommonPrefixes.map(({ Prefix }) => Prefix),
        IsTruncated,
        NextKeyMarker,
        NextUploadIdMarker,
      };
    };
    expect(await list()).toMatchObject({ ids: [early, late, again, deep], groups: [], IsTruncated: false });
    expect(await list({ Prefix: 'b' })).toMatchObject({ ids: [late, again] });
    expect(await list({ Delimiter: '/' })).toMatchObject({ ids: [early, late, again], groups: ['in/'] });
    const first = await list({ MaxUploads: 2, Delimiter: '/' });
    expect(first).toMatchObject({ ids: [early, late], IsTruncated: true, NextKeyMarker: 'b &' });
    const next = { KeyMarker: first.NextKeyMarker, UploadIdMarker: first.NextUploadIdMarker };
    expect(await list({ Delimiter: '/', ...next })).toMatchObject({
      ids: [again],
      groups: ['in/'],
      IsTruncated: false,
    });
    expect(await list({ KeyMarker: 'b &' })).toMatchObject({ ids: [deep] });
    await client.send(new AbortMultipartUploadCommand({ Bucket: 'plain', Key: 'a', UploadId: early }));
    expect(await list({ MaxUploads: 1 })).toMatchObject({ ids: [late], NextUploadIdMarker: late });
  });
});
