import zlib from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUpload } from '../../lib/decode/decode-upload.ts';
import { limits } from '../../lib/model/limits.ts';
import { Unreadable } from '../../lib/model/unreadable.ts';
import type { Source } from '../../lib/model/upload.ts';
import { sourceOf } from './source.ts';

const script = `<script>${'let a=1; '.repeat(600)}</script>`;
const cyrillicPage = (head: string): string =>
  `<html><head>${head}</head><body><p>Старый паром снова вышел на озеро, и на пристани собрались жители.</p></body></html>`;
/** In windows-1251. */
const legacyPage = (head: string): Uint8Array =>
  Uint8Array.from([...cyrillicPage(head)], (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });

const text = 'The ferry “Älva” was late, said the harbour master.';
const utf8 = Buffer.from(text);
const latin = (value: string): Uint8Array => Buffer.from(value, 'latin1');

interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly source?: Partial<Source>;
  readonly expected: object;
}

const readable: readonly Case[] = [
  { name: 'plain UTF-8', bytes: utf8, expected: { text, charset: 'utf-8', contentEncoding: undefined, notes: [] } },
  { name: 'gzip by its magic bytes', bytes: zlib.gzipSync(utf8), expected: { text, contentEncoding: 'gzip' } },
  {
    name: 'brotli by Content-Encoding',
    bytes: zlib.brotliCompressSync(utf8),
    source: { contentEncoding: 'br' },
    expected: { text, contentEncoding: 'br' },
  },
  {
    name: 'brotli by the suffix of the key, the type by what stands before it',
    bytes: zlib.brotliCompressSync(utf8),
    source: { key: 'in/ferry.HTML.br' },
    expected: { text, contentEncoding: 'br', mediaType: 'text/html' },
  },
  { name: 'zstd by its magic bytes', bytes: zlib.zstdCompressSync(utf8), expected: { text, contentEncoding: 'zstd' } },
  {
    name: 'two encodings, the outer one is told',
    bytes: zlib.brotliCompressSync(zlib.gzipSync(utf8)),
    source: { contentEncoding: 'gzip, br' },
    expected: { text, contentEncoding: 'br' },
  },
  {
    name: 'what S3 adds to the Content-Encoding of a signed upload',
    bytes: zlib.gzipSync(utf8),
    source: { contentEncoding: 'aws-chunked,gzip' },
    expected: { text, contentEncoding: 'gzip' },
  },
  {
    name: 'declared gzip that is none',
    bytes: utf8,
    source: { contentEncoding: 'gzip' },
    expected: { text, notes: [{ rule: 'content-encoding-mismatch', message: expect.any(String) }] },
  },
  {
    name: 'declared brotli that is none',
    bytes: utf8,
    source: { contentEncoding: 'br' },
    expected: { text, contentEncoding: undefined, notes: [{ rule: 'content-encoding-mismatch' }] },
  },
  {
    name: 'brotli beside a charset in the Content-Encoding',
    bytes: zlib.brotliCompressSync(utf8),
    source: { contentEncoding: 'utf-8, br' },
    expected: { text, contentEncoding: 'br' },
  },
  ...['utf-8', 'us-ascii', '8bit', 'binary', 'none', 'null', 'text/plain', 'base64', 'compress', 'foo'].map(
    (label) => ({
      name: `a Content-Encoding that is none: ${label}`,
      bytes: utf8,
      source: { contentEncoding: label },
      expected: { text, notes: [{ rule: 'unknown-content-encoding', message: expect.stringContaining(`"${label}"`) }] },
    }),
  ),
  {
    name: 'a Content-Encoding that is one in part',
    bytes: zlib.gzipSync(utf8),
    source: { contentEncoding: 'aws-chunked, utf-8, gzip' },
    expected: { text, contentEncoding: 'gzip', notes: [{ rule: 'unknown-content-encoding' }] },
  },
  {
    name: 'base64',
    bytes: Buffer.from(utf8.toString('base64').replace(/.{76}/g, '$&\n')),
    source: { contentEncoding: 'base64' },
    expected: { text, notes: [] },
  },
  ...['false', 'undefined', '*/*', 'text', 'multipart/form-data; boundary=x', 'plain/text', 'unknown/unknown'].map(
    (contentType) => ({
      name: `a Content-Type that says nothing: ${contentType}`,
      bytes: utf8,
      source: { contentType, key: 'a.md' },
      expected: { text, mediaType: 'text/markdown', notes: [{ rule: 'meaningless-content-type' }] },
    }),
  ),
  { name: 'a byte order mark', bytes: Buffer.from(`\ufeff${text}`), expected: { text, charset: 'utf-8' } },
  {
    name: 'UTF-16 with a byte order mark',
    bytes: Buffer.from(`\ufeff${text}`, 'utf16le'),
    expected: { text, charset: 'utf-16le' },
  },
  { name: 'UTF-16 without', bytes: Buffer.from(text, 'utf16le'), expected: { text, charset: 'utf-16le' } },
  {
    name: 'big-endian UTF-16 without',
    bytes: Buffer.from(text, 'utf16le').swap16(),
    expected: { text, charset: 'utf-16be' },
  },
  { name: 'UTF-32 without', bytes: utf32(text), expected: { text, charset: 'utf-32le' } },
  {
    name: 'valid UTF-8 against a wrong declaration',
    bytes: utf8,
    source: { contentType: 'text/plain; charset=iso-8859-1' },
    expected: { text, charset: 'utf-8' },
  },
  {
    name: 'UTF-8 cut off within a character',
    bytes: Buffer.from('Ålesund – søndag €').subarray(0, -1),
    expected: { text: 'Ålesund – søndag ', charset: 'utf-8' },
  },
  {
    name: 'Cyrillic that is declared as Latin, since programs write that label on everything',
    bytes: legacyPage('<meta charset="iso-8859-1">'),
    expected: { text: cyrillicPage('<meta charset="iso-8859-1">'), charset: 'windows-1251' },
  },
  {
    name: 'Cyrillic below scripts, which declares nothing',
    bytes: legacyPage(script),
    expected: { text: cyrillicPage(script), charset: 'windows-1251' },
  },
  {
    name: 'a charset that is declared below scripts',
    bytes: legacyPage(`${script}<meta charset="windows-1251">`),
    expected: { text: cyrillicPage(`${script}<meta charset="windows-1251">`), charset: 'windows-1251' },
  },
  {
    name: 'the charset of the Content-Type, whose controls are letters',
    bytes: latin('It\x92s \x93late\x94'),
    source: { contentType: 'text/plain; charset="ISO-8859-1"' },
    expected: { text: 'It’s “late”', charset: 'windows-1252' },
  },
  {
    name: 'the charset of a meta element',
    bytes: latin('<html><head><meta charset="windows-1251"></head><p>\xcf\xe0\xf0\xee\xec</p>'),
    expected: { text: expect.stringContaining('<p>Паром</p>'), charset: 'windows-1251', mediaType: 'text/html' },
  },
  {
    name: 'the charset of a meta http-equiv',
    bytes: latin('<html><meta http-equiv=Content-Type content="text/html; charset=iso-8859-2"><p>\xb3\xf3dka</p>'),
    expected: { text: expect.stringContaining('łódka'), charset: 'iso-8859-2' },
  },
  {
    name: 'the encoding of an XML declaration',
    bytes: latin('<?xml version="1.0" encoding="ISO-8859-7"?><p>\xf0\xeb\xef\xdf\xef</p>'),
    expected: { text: expect.stringContaining('πλοίο'), charset: 'iso-8859-7', mediaType: 'application/xml' },
  },
  {
    name: 'an unknown label, and then by statistics',
    bytes: latin(
      '<meta charset="x-riverton"><p>Der F\xe4hrmann f\xe4hrt \xfcber den Flu\xdf und gr\xfc\xdft die Leute.</p>',
    ),
    expected: {
      text: expect.stringContaining('Fährmann fährt über den Fluß'),
      notes: [{ rule: 'unknown-charset', message: expect.stringContaining('x-riverton') }],
    },
  },
  {
    name: 'ISO-2022-JP',
    bytes: latin('\x1b$B%U%' + "'%j!<\x1b(B"),
    expected: { text: 'フェリー', charset: 'iso-2022-jp' },
  },
  {
    name: 'a stray NUL in a long text',
    bytes: Buffer.from(`${text.repeat(30)}\0.`),
    expected: { text: `${text.repeat(30)}.`, notes: [{ rule: 'nul-characters', message: expect.any(String) }] },
  },
  {
    name: 'text that was encoded twice is noted, not repaired',
    bytes: Buffer.from('It â€™s â€œlateâ€\u009d, donâ€™t you think?'),
    expected: { notes: [{ rule: 'mojibake', message: expect.any(String) }] },
  },
];

describe('reads', () => {
  for (const { name, bytes, source, expected } of readable) {
    test(name, () => expect(decodeUpload(bytes, sourceOf(source ?? {}))).toMatchObject(expected));
  }
});

const mediaTypes: readonly { name: string; input: string; source: Partial<Source>; expected: string }[] = [
  {
    name: 'a specific Content-Type',
    input: 'x',
    source: { contentType: 'Text/HTML; charset=x', key: 'a.txt' },
    expected: 'text/html',
  },
  {
    name: 'a type under another name',
    input: 'x',
    source: { contentType: 'application/xhtml+xml' },
    expected: 'text/html',
  },
  {
    name: 'the extension when S3 knows no type',
    input: 'x',
    source: { contentType: 'binary/octet-stream', key: 'a.b/c.md' },
    expected: 'text/markdown',
  },
  {
    name: 'the extension against text/plain',
    input: 'x',
    source: { contentType: 'text/plain', key: 'a.html' },
    expected: 'text/html',
  },
  { name: 'a dot in a folder is no extension', input: 'x', source: { key: 'site.json/a' }, expected: 'text/plain' },
  { name: 'the opening of a page', input: '\n <!DOCTYPE html><p>x', source: {}, expected: 'text/html' },
  {
    name: 'the opening of a page in XML',
    input: '<?xml version="1.0"?><html xmlns="x">',
    source: {},
    expected: 'text/html',
  },
  { name: 'the opening of a JSON object', input: ' {\n "headline": "x"}', source: {}, expected: 'application/json' },
  { name: 'the opening of a JSON array', input: '[{"headline": "x"}]', source: {}, expected: 'application/json' },
  { name: 'front matter', input: '---\ntitle: x\n---\nx', source: {}, expected: 'text/markdown' },
  { name: 'brackets of prose', input: '[Riverton] The ferry was late.', source: {}, expected: 'text/plain' },
  { name: 'less-than in prose', input: '<50 seats were sold', source: {}, expected: 'text/plain' },
];

describe('media type by', () => {
  for (const { name, input, source, expected } of mediaTypes) {
    test(name, () => expect(decodeUpload(Buffer.from(input), sourceOf(source)).mediaType).toBe(expected));
  }
});

const bomb = zlib.gzipSync(Buffer.alloc(limits.decodedBytes * 20));
const unreadable: readonly (Case & { expected: { code: string } })[] = [
  {
    name: 'a gzip that is cut off',
    bytes: zlib.gzipSync(utf8).subarray(0, 30),
    expected: { code: 'damaged-content-encoding' },
  },
  { name: 'a damaged gzip', bytes: damage(zlib.gzipSync(utf8)), expected: { code: 'damaged-content-encoding' } },
  {
    name: 'brotli that is neither that nor text',
    bytes: Uint8Array.from({ length: 300 }, (_, index) => (index * 89) % 251),
    source: { contentEncoding: 'br' },
    expected: { code: 'damaged-content-encoding' },
  },
  { name: 'a bomb', bytes: bomb, expected: { code: 'decompression-bomb' } },
  {
    name: 'a zstd bomb',
    bytes: zlib.zstdCompressSync(Buffer.alloc(limits.decodedBytes * 2)),
    expected: { code: 'decompression-bomb' },
  },
  {
    name: 'three layers',
    bytes: zlib.gzipSync(zlib.gzipSync(zlib.gzipSync(utf8))),
    expected: { code: 'decompression-bomb' },
  },
  {
    name: 'an unknown encoding',
    bytes: latin('\x1f\x9d\x90\x01\x02\x03\x04\x05\x06\x07\x08'),
    source: { contentEncoding: 'compress' },
    expected: { code: 'unsupported-content-encoding' },
  },
  { name: 'nothing in a gzip', bytes: zlib.gzipSync(''), expected: { code: 'empty' } },
  { name: 'a PNG', bytes: latin('\x89PNG\r\n\x1a\n\0\0\0'), expected: { code: 'unsupported-media-type' } },
  { name: 'an Office document', bytes: latin('PK\x03\x04\x14\0'), expected: { code: 'unsupported-media-type' } },
  { name: 'bytes with many NUL', bytes: latin('\x01\0\0\x02ab\0\0\0\x7fELF\0\xff'), expected: { code: 'binary' } },
];

describe('refuses', () => {
  for (const { name, bytes, source, expected } of unreadable) {
    test(name, () => {
      const reason = catchError(() => decodeUpload(bytes, sourceOf(source ?? {})));
      expect(reason).toBeInstanceOf(Unreadable);
      expect(reason).toMatchObject(expected);
    });
  }
});

test('any text in UTF-8 or UTF-16 with a mark comes back as it was, compressed or not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.boolean(), fc.boolean(), (value, wide, packed) => {
      const content = `\ufeff${value.replaceAll('\0', '').replace(/^\ufeff/, '')}`;
      const bytes = Buffer.from(content, wide ? 'utf16le' : 'utf8');
      const decoded = decodeUpload(packed ? zlib.gzipSync(bytes) : bytes, sourceOf({ key: 'a.txt' }));
      expect(`\ufeff${decoded.text}`).toBe(content);
    }),
  );
});

test('any bytes are read or refused with a reason', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (bytes) => {
      const reason = catchError(() => decodeUpload(bytes, sourceOf({})));
      expect(reason === undefined || reason instanceof Unreadable).toBe(true);
    }),
  );
});

function catchError(action: () => unknown): unknown {
  try {
    action();
    return undefined;
  } catch (error) {
    return error;
  }
}

function utf32(value: string): Uint8Array {
  return Buffer.from(Uint32Array.from([...value], (character) => character.codePointAt(0) ?? 0).buffer);
}

function damage(bytes: Buffer): Buffer {
  bytes[20] = (bytes[20] ?? 0) ^ 0xff;
  return bytes;
}
