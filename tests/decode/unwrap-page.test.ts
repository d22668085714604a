import zlib from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeUpload } from '../../lib/decode/decode-upload.ts';
import { Unreadable } from '../../lib/model/unreadable.ts';
import { sourceOf } from './source.ts';

const page = '<html><body><p>The lamp of Käring Point is out.</p></body></html>';
const bytes = Buffer.from(page);
const answer = (fields: string, body: Uint8Array = bytes): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${fields}\r\n\r\n`), body]);
const html = 'Content-Type: text/html; charset=utf-8';
const record = (type: string, body: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`WARC/1.0\r\nWARC-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`),
    body,
    Buffer.from('\r\n\r\n'),
  ]);
const chunk = (part: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')]);

test.each([
  { name: 'an answer', input: answer(html) },
  { name: 'one with line feeds only', input: Buffer.from(`HTTP/1.0 200 OK\n${html}\n\n${page}`) },
  { name: 'one of the second version', input: Buffer.from(`HTTP/2 200 \r\ncontent-type: text/html\r\n\r\n${page}`) },
  {
    name: 'one behind another that sends on',
    input: Buffer.concat([Buffer.from('HTTP/1.1 301 Moved\r\nLocation: /x\r\n\r\n'), answer(html)]),
  },
  { name: 'one that is compressed', input: answer(`${html}\r\nContent-Encoding: gzip`, zlib.gzipSync(bytes)) },
  {
    name: 'one in chunks, cut within a character',
    input: answer(
      `${html}\r\nTransfer-Encoding: chunked`,
      Buffer.concat([chunk(bytes.subarray(0, 32)), chunk(bytes.subarray(32)), Buffer.from('0\r\n\r\n')]),
    ),
  },
  {
    name: 'an archive of one page',
    input: Buffer.concat([
      record('warcinfo', Buffer.from('software: x')),
      record('request', Buffer.from('GET / HTTP/1.1\r\n\r\n')),
      record('response', answer(html)),
    ]),
  },
  {
    name: 'an archive with what the page loaded',
    input: Buffer.concat([
      record('response', answer('Content-Type: text/plain')),
      record('response', answer(html)),
      record('response', answer('Content-Type: application/json')),
    ]),
  },
  {
    name: 'the same in several gzips',
    input: Buffer.concat([
      zlib.gzipSync(record('warcinfo', Buffer.from('a: b'))),
      zlib.gzipSync(record('response', answer(html))),
    ]),
  },
])('the page of $name is read', ({ input }) => {
  const decoded = decodeUpload(input, sourceOf({ key: 'a.warc' }));
  expect(decoded).toMatchObject({ text: expect.stringContaining(page), mediaType: 'text/html' });
  expect(decoded.notes.map(({ rule }) => rule)).toEqual(['unwrapped-page']);
});

test.each([
  {
    name: 'an archive of two pages',
    input: Buffer.concat([record('response', answer(html)), record('response', answer(html))]),
  },
  { name: 'an archive of a picture', input: record('response', answer('Content-Type: image/png')) },
  { name: 'a header without an end', input: Buffer.from('HTTP/1.1 200 OK\nServer: kp\nThe lamp is out.') },
  { name: 'a header without a page', input: answer(html, new Uint8Array()) },
  { name: 'a page that says that there is none', input: Buffer.from(`HTTP/1.1 404 Not Found\n${html}\n\n${page}`) },
  { name: 'a request', input: Buffer.from('GET /lamp HTTP/1.1\r\nHost: kp.example\r\n\r\n') },
])('$name is refused', ({ input }) => {
  expect(() => decodeUpload(input, sourceOf({}))).toThrow(Unreadable);
});

test.each(['>  a\n', '> Upload\n', '*  % Xferd\n', '  \n'])(
  '%j again and again is no trace, and is told so at once',
  (line) => {
    const decoded = decodeUpload(Buffer.from(line.repeat(2000)), sourceOf({}));
    expect(decoded.notes.map(({ rule }) => rule)).not.toContain('unwrapped-page');
  },
);

test('what curl tells behind the page is cut in linear time', () => {
  const trace = `* Connected\n> GET / HTTP/1.1\n>\n< HTTP/1.1 200 OK\n< ${html}\n<\n${page}\n${'* TLS\n'.repeat(100_000)}`;
  expect(decodeUpload(Buffer.from(trace), sourceOf({})).text.trim()).toBe(page);
});

test('dumps in dumps are unwrapped once', () => {
  const decoded = decodeUpload(Buffer.from('HTTP/1.1 200 OK\nA: b\n\n'.repeat(50_000)), sourceOf({}));
  expect(decoded.text).toMatch(/^HTTP/);
});
