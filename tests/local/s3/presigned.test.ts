import { GetObjectCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { describe, expect, test } from 'vitest';
import { openClient } from './open-client.ts';

const at = { Bucket: 'plain', Key: 'late edition.txt' };

test('what the SDK signs as a link can be put, read and asked about', async () => {
  const { client, server } = await openClient();
  const put = await getSignedUrl(client, new PutObjectCommand(at));
  expect(put).toContain('x-amz-checksum-crc32=AAAAAA');
  expect((await fetch(put, { method: 'PUT', body: 'The ferry is late.' })).status).toBe(200);
  expect(server.get('plain', at.Key)?.body.toString()).toBe('The ferry is late.');
  const get = await getSignedUrl(client, new GetObjectCommand(at));
  expect(get).toContain('x-amz-checksum-mode');
  expect(await (await fetch(get)).text()).toBe('The ferry is late.');
  const head = await fetch(await getSignedUrl(client, new HeadObjectCommand(at)), { method: 'HEAD' });
  expect([head.status, head.headers.get('content-length')]).toEqual([200, '18']);
});

test('headers that the SDK puts into the query count, and a checksum of no bytes does not', async () => {
  const { client, server } = await openClient();
  const command = new PutObjectCommand({ ...at, Metadata: { desk: 'metro two' }, ChecksumSHA256: 'bm8=' });
  const url = await getSignedUrl(client, command);
  expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(200);
  expect(server.get('plain', at.Key)?.headers.get('x-amz-meta-desk')).toBe('metro two');
});

test('a checksum in a header is compared with the body', async () => {
  const { client, server } = await openClient();
  const unhoistableHeaders = new Set(['x-amz-checksum-crc32']);
  const command = new PutObjectCommand({ ...at, ChecksumCRC32: 'AAAAAA==' });
  const url = await getSignedUrl(client, command, { unhoistableHeaders });
  const sent = await fetch(url, { method: 'PUT', body: 'x', headers: { 'x-amz-checksum-crc32': 'AAAAAA==' } });
  expect([sent.status, await sent.text()]).toEqual([400, expect.stringContaining('BadDigest')]);
  expect(server.list('plain')).toEqual([]);
});

test('a link that was changed is refused', async () => {
  const { client } = await openClient();
  const url = await getSignedUrl(client, new PutObjectCommand({ ...at, Metadata: { desk: 'metro' } }));
  const changed = await fetch(url.replace('desk=metro', 'desk=sport'), { method: 'PUT', body: 'x' });
  expect([changed.status, await changed.text()]).toEqual([403, expect.stringContaining('SignatureDoesNotMatch')]);
});

describe('what no header can hold', () => {
  const rows = [
    { name: 'a line break in an override', command: new GetObjectCommand({ ...at, ResponseContentType: 'a\r\nb' }) },
    { name: 'a letter in an override', command: new GetObjectCommand({ ...at, ResponseContentDisposition: 'Łódź' }) },
    { name: 'a line break in metadata', command: new PutObjectCommand({ ...at, Metadata: { desk: 'a\nb' } }) },
  ];
  for (const { name, command } of rows)
    test(`${name} is refused`, async () => {
      const errors: unknown[] = [];
      const { client, server } = await openClient({ onError: (error) => errors.push(error) });
      server.put('plain', at.Key, 'x');
      const url = await getSignedUrl(client, command as GetObjectCommand);
      const isPut = command instanceof PutObjectCommand;
      const answer = await fetch(url, isPut ? { method: 'PUT', body: 'y' } : {});
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('InvalidArgument')]);
      expect(errors).toEqual([]);
    });
});
