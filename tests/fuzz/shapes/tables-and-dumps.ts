import { gzipSync } from 'node:zlib';
import type { Random } from '../../model/random.ts';
import { fill, makeDay, makeName, makeParagraphs, makeTitle, several } from '../fill.ts';
import type { FuzzInput } from '../fuzz-format.ts';
import { html, makeMarkup } from '../make-markup.ts';
import { makePhrase } from '../make-text.ts';
import type { Shape } from './shape.ts';

type Fill = (random: Random) => string;
const columns: Readonly<Record<string, Fill>> = {
  title: makeTitle,
  headline: makeTitle,
  text: makeParagraphs,
  content: makeParagraphs,
  author: makeName,
  date: makeDay,
  url: () => 'https://example.org/a',
  id: (random) => String(random.below(99)),
  section: makePhrase,
  x: makePhrase,
  __proto__x: makePhrase,
  '': () => '',
};

function quote(cell: string, random: Random): string {
  if (random.chance(0.9)) return `"${cell.replaceAll('"', '""')}"`;
  return random.chance(0.5) ? cell.replace(/[\n",;\t]/g, ' ') : `"${cell}`;
}

function makeTable(random: Random): string {
  const separator = random.pick([',', ',', ';', '\t', '|']);
  const names = ['title', 'text', ...several(random, 0, 6, (each) => each.pick(Object.keys(columns)))];
  if (random.chance(0.3)) names.splice(random.below(2), 1);
  const rows = several(random, 1, 5, (each) =>
    names.map((name) => quote(columns[name]?.(each) ?? '', each)).join(separator),
  );
  const end = random.pick(['\n', '\n', '\r\n', '\r', '\n\n']);
  return `${random.chance(0.1) ? `sep=${separator}\n` : ''}${names.join(separator)}${end}${rows.join(end)}${end}`;
}

const page = (random: Random): string =>
  `<html><head><title>${makeTitle(random)}</title></head><body><article><p>${makeParagraphs(random, '</p><p>')}</p></article>${makeMarkup(random, html, 5)}</body></html>`;

const statuses = ['200 OK', '200 OK', '200 OK', '301 Moved Permanently', '404 Not Found', '204', 'x', '100 Continue'];
const headers = [
  'Content-Type: text/html; charset=utf-8',
  'Content-Type: application/json',
  'Content-Type: text/plain',
  'Transfer-Encoding: chunked',
  'Content-Encoding: gzip',
  'Location: https://example.org/b',
  'Content-Length: 99999999999999999999',
  'no colon',
  ': x',
];

function chunked(text: string, random: Random): string {
  const bytes = Buffer.from(text);
  const at = random.below(bytes.length + 1);
  const chunk = (part: Buffer): string => `${part.length.toString(16)}\r\n${part.toString()}\r\n`;
  return `${chunk(bytes.subarray(0, at))}${chunk(bytes.subarray(at))}${random.chance(0.8) ? '0\r\n\r\n' : 'ffffffff\r\nx'}`;
}

function makeAnswer(random: Random, depth = 0): string {
  const fields = several(random, 1, 4, (each) => each.pick(headers));
  const body = depth < 3 && random.chance(0.15) ? makeAnswer(random, depth + 1) : page(random);
  const end = random.pick(['\r\n', '\n']);
  const sent = fields.includes('Transfer-Encoding: chunked') ? chunked(body, random) : body;
  return `${random.pick(['HTTP/1.1', 'HTTP/2', 'HTTP/1.0'])} ${random.pick(statuses)}${end}${fields.join(end)}${end}${end}${sent}`;
}

function makeWebArchive(random: Random): string {
  const types = ['warcinfo', 'request', 'metadata'];
  const record = (type: string, content: string): string =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Date: ${makeDay(random)}\r\nContent-Type: ${random.pick(['application/http', 'text/html', 'text/plain'])}\r\n` +
    `Content-Length: ${random.pick([content.length, 0, -1])}\r\n\r\n${content}\r\n\r\n`;
  const before = several(random, 0, 2, (each) => record(each.pick(types), makePhrase(each)));
  const type = random.pick(['response', 'response', 'response', 'resource', 'conversion']);
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page(random)}`;
  const pages = several(random, 1, random.chance(0.2) ? 3 : 1, () =>
    record(type, type === 'response' ? answer : page(random)),
  );
  return before.join('') + pages.join('');
}

export const tableShapes: readonly Shape[] = [
  { name: 'table', key: 'a.csv', make: makeTable },
  { name: 'table without a name', key: 'a', make: makeTable },
  { name: 'answer of a web server', key: 'a', make: makeAnswer },
  { name: 'web archive', key: 'a.warc', make: makeWebArchive },
  {
    name: 'request of a browser',
    key: 'a',
    make: (random) => fill(random, 'GET /§x HTTP/1.1\r\nHost: example.org\r\n\r\n§t'),
  },
];

const types = [
  ...[
    'false',
    'undefined',
    'null',
    '*/*',
    'multipart/form-data; boundary=x',
    'plain/text',
    'unknown/unknown',
    'text',
    '/',
    ';',
    '',
  ],
  ...[
    'application/x-www-form-urlencoded',
    'binary/octet-stream',
    'text/html; charset=',
    'TEXT/HTML',
    'image/png',
    'a/b/c',
    '\ud800',
  ],
];
const codings = [
  'utf-8',
  'us-ascii',
  '8bit',
  'binary',
  'none',
  'null',
  'aws-chunked',
  'aws-chunked,utf-8',
  'text/plain',
  'base64',
  'identity',
  '',
  ',',
  'x',
  'gzip',
];

/** A good article under a type and a coding that say nothing. */
export function makeUndeclared(random: Random, shapes: readonly Shape[]): FuzzInput {
  const { key, make } = random.pick(shapes);
  const text = Buffer.from(make(random));
  const kind = random.below(6);
  const bytes = kind === 0 ? Buffer.from(text.toString('base64')) : kind === 1 ? gzipSync(text) : text;
  return {
    key: random.chance(0.5) ? key : random.pick(['a', 'upload.bin', 'a.tmp', 'a.php', '.html', 'a/']),
    bytes,
    ...(random.chance(0.8) ? { contentType: random.pick(types) } : {}),
    ...(random.chance(0.6) ? { contentEncoding: random.pick(codings) } : {}),
  };
}
