import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Random } from '../model/random.ts';
import { mutateBytes } from './mutate.ts';

const labels: readonly string[] = [
  ...[
    'utf-8',
    'iso-8859-1',
    'windows-1252',
    'windows-1251',
    'koi8-r',
    'shift_jis',
    'euc-jp',
    'iso-2022-jp',
    'gb18030',
    'big5',
    'euc-kr',
  ],
  ...['utf-16', 'utf-16be', 'utf-32le', 'macintosh', 'klingon', '', '"', 'utf-7', '__proto__'],
];

function utf32(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer([...text].length * 4));
  for (const [index, character] of [...text].entries())
    view.setUint32(index * 4, character.codePointAt(0) ?? 0, isLittle);
  return new Uint8Array(view.buffer);
}

const encoders: readonly ((text: string, random: Random) => Uint8Array)[] = [
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(`\ufeff${text}`),
  (text, random) => utf32(`\ufeff${text}`, random.chance(0.5)),
  (text) => Buffer.from(Buffer.from(text).toString('latin1')),
  // Random pairs of bytes, as East Asian charsets have them.
  (text, random) =>
    Buffer.from(
      [...text].flatMap((character) =>
        random.chance(0.5) ? [0x81 + random.below(0x7e), 0x40 + random.below(0xbf)] : [character.charCodeAt(0) & 127],
      ),
    ),
  (text) => Buffer.from(`\u001b$B${text.replace(/[^!-~]/g, '!')}\u001b(B${text.slice(0, 20)}`),
  (text, random) => mutateBytes(Buffer.from(text), random),
  // A file that was put together from several.
  (text, random) =>
    Buffer.concat(
      text.split(/(?<=\n)/).map((line) => Buffer.from(line, random.pick(['utf8', 'utf8', 'latin1', 'utf16le']))),
    ),
];

export const makeContentType = (random: Random, mediaType: string): string =>
  `${mediaType}; charset=${random.pick(labels)}`;

/** In any charset. */
export const encode = (text: string, random: Random): Uint8Array => random.pick(encoders)(text, random);

export function compress(bytes: Uint8Array, random: Random): { bytes: Uint8Array; contentEncoding?: string } {
  const kind = random.below(4);
  const packed =
    kind === 0
      ? brotliCompressSync(bytes)
      : kind === 1
        ? deflateSync(bytes)
        : gzipSync(kind === 2 ? gzipSync(bytes) : bytes);
  const broken = random.chance(0.4) ? mutateBytes(packed, random) : packed;
  const contentEncoding = random.pick([undefined, 'gzip', 'br', 'zstd', 'gzip, br', 'x', 'identity']);
  return { bytes: broken, ...(contentEncoding === undefined ? {} : { contentEncoding }) };
}
