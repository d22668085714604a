import { Readable } from 'node:stream';
import {
  type ChecksumAlgorithm,
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectAclCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { openClient } from './open-client.ts';

describe('a key goes there and back', () => {
  const keys = [
    'plain.txt',
    'incoming/2026/03/riverton tram.txt',
    'a+b.txt',
    '100% sure.txt',
    '%2F.txt',
    `it's "quoted" & <tagged>.txt`,
    'tram 🚋.txt',
    'Żółć/ünïcode.txt',
    '/leading slash.txt',
    '//two//doubled//',
    'a/./b/../c.txt',
    'query?x=1&y=2#z.txt',
    'semi;colon:at@dollar$comma,equals=(star*).txt',
    'line\nbreak\rand\ttab',
    'x'.repeat(1024),
    'é'.repeat(512),
  ];
  for (const key of keys)
    test(JSON.stringify(key.slice(0, 40)), async () => {
      const { client, server } = await openClient();
      await client.send(new PutObjectCommand({ Bucket: 'plain', Key: key, Body: key }));
      expect(server.list('plain')).toEqual([key]);
      const got = await client.send(new GetObjectCommand({ Bucket: 'plain', Key: key }));
      expect(await got.Body?.transformToString()).toBe(key);
      const listed = await client.send(new ListObjectVersionsCommand({ Bucket: 'plain' }));
      expect(listed.Versions?.map(({ Key }) => Key)).toEqual([key]);
    });
});

describe('a body goes there and back, its checksum with it', () => {
  const bytes = Buffer.from('The tram will run again on Monday. '.repeat(3000));
  const bodies = [
    { name: 'empty', body: () => Buffer.alloc(0), size: 0 },
    { name: 'bytes', body: () => bytes, size: bytes.length },
    {
      name: 'stream',
      body: () => Readable.from([bytes.subarray(0, 70_000), bytes.subarray(70_000)]),
      size: bytes.length,
    },
  ];
  const algorithms: (ChecksumAlgorithm | undefined)[] = [undefined, 'CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'];
  for (const { name, body, size } of bodies)
    for (const ChecksumAlgorithm of algorithms)
      test(`${name} with ${ChecksumAlgorithm ?? "the SDK's default"}`, async () => {
        const { client, server } = await openClient();
        const at = { Bucket: 'versioned', Key: 'story.txt' };
        const put = await client.send(
          new PutObjectCommand({
            ...at,
            Body: body(),
            ContentLength: size,
            ...(ChecksumAlgorithm && { ChecksumAlgorithm }),
          }),
        );
        expect(server.get('versioned', 'story.txt')?.body.equals(bytes.subarray(0, size))).toBe(true);
        expect(server.get('versioned', 'story.txt')?.checksum?.algorithm).toBe(ChecksumAlgorithm ?? 'CRC32');
        expect(server.get('versioned', 'story.txt')?.headers.get('content-encoding')).toBeUndefined();
        const got = await client.send(new GetObjectCommand({ ...at, ChecksumMode: 'ENABLED' }));
        expect((await got.Body?.transformToByteArray())?.length).toBe(size);
        expect(got.ETag).toBe(put.ETag);
        expect(got.VersionId).toBe(put.VersionId);
        const name = `Checksum${ChecksumAlgorithm ?? 'CRC32'}` as 'ChecksumCRC32';
        expect(got[name]).toBe(put[name]);
        expect(got[name]).toMatch(/=$/);
      });
});

test('headers and metadata come back, an override changes the answer only', async () => {
  const { client } = await openClient();
  const at = { Bucket: 'plain', Key: 'a.html' };
  await client.send(
    new PutObjectCommand({
      ...at,
      Body: '<p>News</p>',
      ContentType: 'text/html; charset=iso-8859-2',
      ContentEncoding: 'gzip',
      ContentLanguage: 'pl',
      CacheControl: 'max-age=60',
      Metadata: { desk: 'metro  two', section: 'a,b' },
    }),
  );
  const head = await client.send(new HeadObjectCommand({ ...at, ResponseContentType: 'text/plain' }));
  expect(head).toMatchObject({
    ContentType: 'text/plain',
    ContentEncoding: 'gzip',
    ContentLanguage: 'pl',
    CacheControl: 'max-age=60',
    ContentLength: 11,
    Metadata: { desk: 'metro  two', section: 'a,b' },
  });
  expect((await client.send(new HeadObjectCommand(at))).ContentType).toBe('text/html; charset=iso-8859-2');
});

describe('ranges', () => {
  const rows = [
    { range: 'bytes=0-3', expected: '0123', contentRange: 'bytes 0-3/10' },
    { range: 'bytes=7-', expected: '789', contentRange: 'bytes 7-9/10' },
    { range: 'bytes=-2', expected: '89', contentRange: 'bytes 8-9/10' },
    { range: 'bytes=5-99', expected: '56789', contentRange: 'bytes 5-9/10' },
    { range: 'bytes=-99', expected: '0123456789', contentRange: 'bytes 0-9/10' },
    { range: 'bytes=4-2', expected: '0123456789', contentRange: undefined },
    { range: 'lines=1-2', expected: '0123456789', contentRange: undefined },
  ];
  for (const { range, expected, contentRange } of rows)
    test(range, async () => {
      const { client, server } = await openClient();
      server.put('plain', 'digits', '0123456789');
      const got = await client.send(new GetObjectCommand({ Bucket: 'plain', Key: 'digits', Range: range }));
      expect(await got.Body?.transformToString()).toBe(expected);
      expect(got.ContentRange).toBe(contentRange);
    });
});

describe('versions', () => {
  test('an upload supersedes, a delete marker hides, the old versions stay', async () => {
    const { client, server } = await openClient();
    const at = { Bucket: 'versioned', Key: 'k' };
    const first = await client.send(new PutObjectCommand({ ...at, Body: 'one' }));
    const second = await client.send(new PutObjectCommand({ ...at, Body: 'two' }));
    expect(first.VersionId).toMatch(/^[\w.]{32}$/);
    expect(second.VersionId).not.toBe(first.VersionId);
    const deleted = await client.send(new DeleteObjectCommand(at));
    expect(deleted.DeleteMarker).toBe(true);
    expect(server.list('versioned')).toEqual([]);
    await expect(client.send(new GetObjectCommand(at))).rejects.toMatchObject({ name: 'NoSuchKey' });
    const old = await client.send(new GetObjectCommand({ ...at, VersionId: first.VersionId }));
    expect(await old.Body?.transformToString()).toBe('one');
    const all = await client.send(new ListObjectVersionsCommand({ Bucket: 'versioned' }));
    expect(all.Versions?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([
      [second.VersionId, false],
      [first.VersionId, false],
    ]);
    expect(all.DeleteMarkers?.map(({ VersionId, IsLatest }) => [VersionId, IsLatest])).toEqual([
      [deleted.VersionId, true],
    ]);
    const undone = await client.send(new DeleteObjectCommand({ ...at, VersionId: deleted.VersionId }));
    expect(undone.DeleteMarker).toBe(true);
    expect(server.get('versioned', 'k')?.body.toString()).toBe('two');
  });

  test('a bucket without versioning keeps one, and says nothing of versions', async () => {
    const { client, server } = await openClient();
    const at = { Bucket: 'plain', Key: 'k' };
    expect((await client.send(new PutObjectCommand({ ...at, Body: 'one' }))).VersionId).toBeUndefined();
    await client.send(new PutObjectCommand({ ...at, Body: 'two' }));
    expect(server.get('plain', 'k', 'null')?.body.toString()).toBe('two');
    expect((await client.send(new DeleteObjectCommand(at))).DeleteMarker).toBeUndefined();
    const all = await client.send(new ListObjectVersionsCommand({ Bucket: 'plain' }));
    expect([all.Versions, all.DeleteMarkers]).toEqual([undefined, undefined]);
  });

  test('many are deleted at once', async () => {
    const { client, server } = await openClient();
    for (const key of ['a', 'b&<"', 'c']) server.put('plain', key, 'x');
    const Objects = ['a', 'b&<"', 'gone'].map((Key) => ({ Key }));
    const result = await client.send(new DeleteObjectsCommand({ Bucket: 'plain', Delete: { Objects } }));
    expect(result.Deleted?.map(({ Key }) => Key)).toEqual(['a', 'b&<"', 'gone']);
    expect(server.list('plain')).toEqual(['c']);
  });

  test('half a character is no key, and the bucket can still be listed', async () => {
    const { client, server } = await openClient();
    const Delete = { Objects: [{ Key: 'half \ud800' }] };
    const broken = new DeleteObjectsCommand({ Bucket: 'versioned', Delete });
    // The SDK writes half a character as its replacement. A client of bytes can write it as an entity.
    broken.middlewareStack.add(
      (next) => (args) => {
        const request = args.request as { body: string; headers: Record<string, string> };
        request.body = request.body.replace('\ud800', '&#xd800;');
        return next(args);
      },
      { step: 'build', priority: 'high' },
    );
    await expect(client.send(broken)).rejects.toMatchObject({ name: 'MalformedXML' });
    expect(() => server.put('versioned', 'half \udc00', 'x')).toThrow('not well-formed');
    const listed = await client.send(new ListObjectVersionsCommand({ Bucket: 'versioned', EncodingType: 'url' }));
    expect([listed.Versions, listed.DeleteMarkers]).toEqual([undefined, undefined]);
  });

  test('a copy takes body and headers along, or new headers', async () => {
    const { client, server } = await openClient();
    server.put('versioned', 'from +é.txt', 'text', { 'content-type': 'text/plain' });
    const CopySource = `versioned/${encodeURIComponent('from +é.txt')}`;
    const copied = await client.send(new CopyObjectCommand({ Bucket: 'plain', Key: 'to', CopySource }));
    expect(copied.CopyObjectResult?.ETag).toBe(`"${server.get('plain', 'to')?.eTag}"`);
    expect(server.get('plain', 'to')?.headers.get('content-type')).toBe('text/plain');
    const replace = { MetadataDirective: 'REPLACE', ContentType: 'text/html' } as const;
    await client.send(new CopyObjectCommand({ Bucket: 'plain', Key: 'to', CopySource, ...replace }));
    expect(server.get('plain', 'to')?.headers.get('content-type')).toBe('text/html');
    expect(server.get('plain', 'to')?.body.toString()).toBe('text');
  });
});

describe('what is refused', () => {
  const at = { Bucket: 'plain', Key: 'there' };
  const rows = [
    { name: 'no such key', command: new GetObjectCommand({ ...at, Key: 'gone' }), expected: [404, 'NoSuchKey'] },
    {
      name: 'no such bucket',
      command: new GetObjectCommand({ ...at, Bucket: 'gone' }),
      expected: [404, 'NoSuchBucket'],
    },
    { name: 'HEAD has no body', command: new HeadObjectCommand({ ...at, Key: 'gone' }), expected: [404, 'NotFound'] },
    {
      name: 'no such version',
      command: new GetObjectCommand({ ...at, VersionId: 'v'.repeat(32) }),
      expected: [404, 'NoSuchVersion'],
    },
    {
      name: 'no version id',
      command: new GetObjectCommand({ ...at, VersionId: '?' }),
      expected: [400, 'InvalidArgument'],
    },
    {
      name: 'range beyond',
      command: new GetObjectCommand({ ...at, Range: 'bytes=4-' }),
      expected: [416, 'InvalidRange'],
    },
    {
      name: 'key of 1,025 bytes',
      command: new PutObjectCommand({ ...at, Key: `x${'é'.repeat(512)}`, Body: 'x' }),
      expected: [400, 'KeyTooLongError'],
    },
    {
      name: 'wrong MD5',
      command: new PutObjectCommand({ ...at, Body: 'x', ContentMD5: 'AAAAAAAAAAAAAAAAAAAAAA==' }),
      expected: [400, 'BadDigest'],
    },
    {
      name: 'no MD5',
      command: new PutObjectCommand({ ...at, Body: 'x', ContentMD5: 'AAAA' }),
      expected: [400, 'InvalidDigest'],
    },
    {
      name: 'wrong CRC',
      command: new PutObjectCommand({ ...at, Body: 'x', ChecksumCRC32: 'AAAAAA==' }),
      expected: [400, 'BadDigest'],
    },
    {
      name: 'too much metadata',
      command: new PutObjectCommand({ ...at, Body: 'x', Metadata: { a: 'x'.repeat(2048) } }),
      expected: [400, 'MetadataTooLarge'],
    },
    {
      name: 'an operation that is not there',
      command: new GetObjectAclCommand(at),
      expected: [501, 'NotImplemented'],
    },
    {
      name: 'a header that would be ignored',
      command: new PutObjectCommand({ ...at, Body: 'x', WebsiteRedirectLocation: '/other' }),
      expected: [501, 'NotImplemented'],
    },
    {
      name: 'a copy of what has changed',
      command: new CopyObjectCommand({ ...at, CopySource: 'plain/there', CopySourceIfMatch: '"x"' }),
      expected: [412, 'PreconditionFailed'],
    },
    {
      name: 'a copy of what has not changed',
      command: new CopyObjectCommand({ ...at, CopySource: 'plain/there', CopySourceIfNoneMatch: '*' }),
      expected: [412, 'PreconditionFailed'],
    },
  ] as const;
  for (const { name, command, expected } of rows)
    test(name, async () => {
      const { client, server } = await openClient();
      server.put('plain', 'there', 'abcd');
      const [httpStatusCode, code] = expected;
      const error = await client.send(command as GetObjectCommand).then(
        () => undefined,
        (thrown) => thrown,
      );
      expect(error).toMatchObject({ name: code, $metadata: { httpStatusCode } });
      expect(server.get('plain', 'there')?.body.toString()).toBe('abcd');
    });
});
