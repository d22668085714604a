import { Agent } from 'node:http';
import { connect, type LookupFunction } from 'node:net';
import { networkInterfaces } from 'node:os';
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readXml } from '../../../local/s3/read-xml.ts';
import { addressOf } from '../../../local/s3/request.ts';
import { startS3Server } from '../../../local/s3/start-s3-server.ts';
import { writeXml } from '../../../local/s3/write-xml.ts';
import { openClient } from './open-client.ts';

test('an unsigned request is refused, with an error document and an id', async () => {
  const { server } = await openClient();
  const response = await fetch(`${server.endpoint}/plain/k`);
  expect(response.status).toBe(403);
  expect(response.headers.get('x-amz-request-id')).toMatch(/^[0-9A-F]{16}$/);
  const error = readXml(Buffer.from(await response.text()));
  expect(error.children.map(({ name }) => name)).toEqual(['Code', 'Message', 'Resource', 'RequestId']);
  expect(error.children[0]?.text).toBe('AccessDenied');
});

test('only the loopback interface answers', async () => {
  const { server } = await openClient();
  const others = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const addresses = others
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  for (const host of ['127.0.0.1', ...addresses]) {
    const answers = await new Promise<boolean>((resolve) => {
      const socket = connect({ host, port: server.port, timeout: 2000 });
      const end = (answered: boolean) => () => {
        socket.destroy();
        resolve(answered);
      };
      socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false));
    });
    expect(answers).toBe(host === '127.0.0.1');
  }
});

describe('requests that no client sends', () => {
  const signed = 'authorization: AWS4-HMAC-SHA256 Credential=a/b,SignedHeaders=host,Signature=x';
  const rows = [
    { name: 'unknown method', request: 'BREW / HTTP/1.1', expected: '400' },
    { name: 'unsigned', request: 'PROPFIND / HTTP/1.1\r\nHost: HERE', expected: '403' },
    { name: 'path that is no UTF-8', request: `GET /%ff HTTP/1.1\r\nHost: HERE\r\n${signed}`, expected: '400' },
    { name: 'query that is no UTF-8', request: 'GET /?a=%zz HTTP/1.1\r\nHost: HERE', expected: '400' },
    { name: 'absolute address', request: `GET http://x/y HTTP/1.1\r\nHost: HERE\r\n${signed}`, expected: '400' },
    { name: 'no host', request: 'GET / HTTP/1.1', expected: '400' },
    { name: 'no HTTP', request: 'hello', expected: '400' },
  ];
  for (const { name, request, expected } of rows)
    test(name, async () => {
      const { client, server } = await openClient();
      const answer = await new Promise<string>((resolve) => {
        let text = '';
        const socket = connect({ host: '127.0.0.1', port: server.port });
        socket.setEncoding('utf8').on('data', (data) => {
          text += data;
          resolve(text);
        });
        socket.on('close', () => resolve(text)).on('error', () => resolve(text));
        socket.write(`${request.replace('HERE', `127.0.0.1:${server.port}`)}\r\n\r\n`);
      });
      expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${expected} `));
      await client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'k', Body: 'x' }));
      expect(server.list('plain')).toEqual(['k']);
    });
});

test('a port that is taken is an error', async () => {
  const { server } = await openClient();
  await expect(startS3Server({ port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('what does not fit is refused, and what is deleted makes room', async () => {
  const { client, server } = await openClient({ maximumBytes: 100 });
  const put = (Key: string) => client.send(new PutObjectCommand({ Bucket: 'plain', Key, Body: 'x'.repeat(60) }));
  await put('a');
  await expect(put('b')).rejects.toMatchObject({ name: 'EntityTooLarge' });
  expect(server.list('plain')).toEqual(['a']);
  await client.send(new DeleteObjectCommand({ Bucket: 'plain', Key: 'a' }));
  await put('b');
  expect(server.list('plain')).toEqual(['b']);
});

test('a bucket in the host name', async () => {
  // Not every system resolves names under localhost.
  const lookup: LookupFunction = (_host, _options, found) => found(null, [{ address: '127.0.0.1', family: 4 }]);
  const { server } = await openClient();
  const { client } = await openClient(
    {},
    {
      endpoint: `http://localhost:${server.port}`,
      forcePathStyle: false,
      requestHandler: { httpAgent: new Agent({ lookup }) },
    },
  );
  await client.send(new PutObjectCommand({ Bucket: 'plain', Key: 'a b', Body: 'x' }));
  expect(server.list('plain')).toEqual(['a b']);
});

describe('addresses', () => {
  const rows = [
    { host: '127.0.0.1:9321', path: '/', expected: {} },
    { host: '127.0.0.1:9321', path: '/news-in', expected: { bucket: 'news-in' } },
    { host: '127.0.0.1:9321', path: '/news-in/', expected: { bucket: 'news-in' } },
    { host: 'localhost:9321', path: '/news-in/a%20b/c+d', expected: { bucket: 'news-in', key: 'a b/c+d' } },
    { host: '127.0.0.1', path: '/news-in//lead', expected: { bucket: 'news-in', key: '/lead' } },
    { host: 'news-in.localhost:9321', path: '/', expected: { bucket: 'news-in' } },
    { host: 'news-in.localhost:9321', path: '//lead', expected: { bucket: 'news-in', key: '/lead' } },
  ];
  for (const { host, path, expected } of rows)
    test(`${host} ${path}`, () => {
      const request = { method: 'GET', path, query: [], headers: new Map([['host', host]]) };
      expect(addressOf(request)).toEqual({ bucket: undefined, key: undefined, ...expected });
    });
});

describe('XML', () => {
  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(text.isWellFormed());
        const read = readXml(Buffer.from(writeXml('List', [['Key', text]])));
        expect(read.children).toEqual([{ name: 'Key', text, children: [] }]);
      }),
    );
  });

  const malformed = [
    '',
    'text',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<a>&#x110000;</a>',
    '<a>'.repeat(1000),
    '<'.repeat(1_000_000),
    `<a ${'x'.repeat(1_000_000)}`,
    `<a>${'&'.repeat(1_000_000)}`,
    '<a>&#xd800;</a>',
    '<a>&#56832;</a>',
    '<?'.repeat(500_000),
    `<${'a'.repeat(1_000_000)}`,
    `<${'a'.repeat(1_000_000)}<`,
    `<a>${'&#'.repeat(500_000)}`,
    `<a>${'<b'.repeat(500_000)}`,
  ];
  for (const text of malformed)
    test(`refused, at once: ${text.slice(0, 20)} (${text.length})`, { timeout: 2000 }, () =>
      expect(() => readXml(Buffer.from(text))).toThrow(/not well-formed/),
    );

  test('a declaration, attributes and empty elements are read over', () => {
    const read = readXml(Buffer.from('<?xml version="1.0"?>\n<a x="1"><b y="/"/><c-d.e/>t</a>\n'));
    expect(read).toEqual({
      name: 'a',
      text: 't',
      children: ['b', 'c-d.e'].map((name) => ({ name, text: '', children: [] })),
    });
  });
});
