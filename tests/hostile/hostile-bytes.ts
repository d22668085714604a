import { gzipSync } from 'node:zlib';
import { counted, name, repeated, sentence } from './fills.ts';
import type { HostileInput } from './hostile-input.ts';

const bytesOf = (what: string, make: (bytes: number) => Uint8Array, contentType?: string): HostileInput => ({
  name: `charsets: ${what}`,
  key: 'a.txt',
  make,
  ...(contentType === undefined ? {} : { contentType }),
});
const utf32 = (bytes: number): Uint8Array => {
  const text = Buffer.alloc(bytes & ~3);
  text.writeUInt32LE(0xfeff, 0);
  for (let index = 4; index < text.length; index += 4) text.writeUInt32LE(index % 24 === 0 ? 0x20 : 0x61, index);
  return text;
};

const charsets: readonly HostileInput[] = [
  bytesOf('one letter beyond ASCII', (bytes) => Buffer.alloc(bytes, '\xe9 ', 'latin1')),
  bytesOf('controls of windows-1252', (bytes) => Buffer.alloc(bytes, '\x93a\x94 ', 'latin1')),
  bytesOf('every byte', (bytes) => Uint8Array.from({ length: bytes }, (_, index) => 32 + (index % 224))),
  bytesOf('UTF-8 with one bad byte at its end', (bytes) =>
    Buffer.concat([Buffer.alloc(bytes - 2, 'é '), Buffer.from([0xff, 0x41])]),
  ),
  bytesOf('UTF-16', (bytes) =>
    Buffer.concat([Buffer.from('\ufeff', 'utf16le'), Buffer.alloc((bytes - 2) & ~1, 'é ', 'utf16le')]),
  ),
  bytesOf('half characters in UTF-16', (bytes) =>
    Buffer.concat([Buffer.from('\ufeff', 'utf16le'), Buffer.alloc((bytes - 2) & ~1, '\ud800', 'utf16le')]),
  ),
  bytesOf('UTF-32', utf32),
  bytesOf('Shift_JIS', (bytes) => Buffer.alloc(bytes, '\x93\xfa\x96\x7b\x81\x42', 'latin1')),
  bytesOf('GB18030', (bytes) => Buffer.alloc(bytes, '\xc4\xe3\xba\xc3\xa1\xa3', 'latin1')),
  bytesOf('Cyrillic', (bytes) => Buffer.alloc(bytes, '\xd0\xd2\xc9\xde\xc1\xcc ', 'latin1')),
  bytesOf('ISO-2022-JP', (bytes) => Buffer.alloc(bytes, '\x1b$B%T%"\x1b(Ba ', 'latin1')),
  bytesOf('a wrong declaration', (bytes) => Buffer.alloc(bytes, '\xe9 ', 'latin1'), 'text/plain; charset=utf-8'),
  bytesOf('mojibake', (bytes) => Buffer.alloc(bytes, 'Ã© â€œ ')),
  bytesOf('NUL in every thousand', (bytes) => Buffer.alloc(bytes, `${sentence.repeat(33)}\0`)),
];

const bombs: readonly HostileInput[] = [
  { name: 'gzip of names', key: 'a.txt.gz', make: () => gzipSync(counted((i) => `${name(i)} and `)(10_400_000)) },
  { name: 'gzip of elements', key: 'a.html.gz', make: () => gzipSync(repeated('<div>')(10_400_000)) },
  {
    name: 'gzip in gzip in gzip',
    key: 'a.txt.gz',
    make: () => gzipSync(gzipSync(gzipSync(sentence))),
    expected: 'decompression-bomb',
  },
  {
    name: '2,000 gzips in one',
    key: 'a.txt.gz',
    make: () => Buffer.concat(Array.from({ length: 2000 }, () => gzipSync(sentence))),
  },
];

/** Charsets and compression. */
export const hostileBytes: readonly HostileInput[] = [...charsets, ...bombs];
