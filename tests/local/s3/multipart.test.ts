import { createHash } from 'node:crypto';
import {
  AbortMultipartUploadCommand,
  type ChecksumAlgorithm,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  type S3Client,
  UploadPartCommand,
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
