import { limits } from '../model/limits.ts';
import { Unreadable } from '../model/unreadable.ts';
import type { UnicodeForm } from './detect-unicode-form.ts';

interface Signature {
  readonly what: string;
  readonly mediaType: string;
  readonly offset: number;
  readonly magic: string;
}

/**
 * Binary formats by their first bytes, as Latin-1.
 * Sources: the WHATWG MIME Sniffing Standard, and the formats' own specifications.
 */
const signatures: readonly Signature[] = [
  {
    what: 'a zip archive or an Office document other than DOCX',
    mediaType: 'application/zip',
    offset: 0,
    magic: 'PK\x03\x04',
  },
  {
    what: 'an old Office document',
    mediaType: 'application/x-ole-storage',
    offset: 0,
    magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  },
  { what: 'an RTF document', mediaType: 'application/rtf', offset: 0, magic: '{\\rtf' },
  { what: 'a tar archive', mediaType: 'application/x-tar', offset: 257, magic: 'ustar' },
  { what: 'a PNG image', mediaType: 'image/png', offset: 0, magic: '\x89PNG\r\n\x1a\n' },
  { what: 'a JPEG image', mediaType: 'image/jpeg', offset: 0, magic: '\xff\xd8\xff' },
  { what: 'a GIF image', mediaType: 'image/gif', offset: 0, magic: 'GIF8' },
  { what: 'a WebP image', mediaType: 'image/webp', offset: 8, magic: 'WEBPVP8' },
  { what: 'a TIFF image', mediaType: 'image/tiff', offset: 0, magic: 'II*\0' },
  { what: 'a TIFF image', mediaType: 'image/tiff', offset: 0, magic: 'MM\0*' },
  { what: 'an MP4 or HEIC file', mediaType: 'video/mp4', offset: 4, magic: 'ftyp' },
  { what: 'an MP3 file', mediaType: 'audio/mpeg', offset: 0, magic: 'ID3' },
  { what: 'an Ogg file', mediaType: 'application/ogg', offset: 0, magic: 'OggS\0' },
  { what: 'a bzip2 archive', mediaType: 'application/x-bzip2', offset: 0, magic: 'BZh91AY&SY' },
  { what: 'an xz archive', mediaType: 'application/x-xz', offset: 0, magic: '\xfd7zXZ\0' },
  { what: 'a 7z archive', mediaType: 'application/x-7z-compressed', offset: 0, magic: '7z\xbc\xaf\x27\x1c' },
  { what: 'a RAR archive', mediaType: 'application/vnd.rar', offset: 0, magic: 'Rar!\x1a\x07' },
  { what: 'an SQLite database', mediaType: 'application/vnd.sqlite3', offset: 0, magic: 'SQLite format 3\0' },
  { what: 'a Parquet file', mediaType: 'application/vnd.apache.parquet', offset: 0, magic: 'PAR1' },
];

/** @throws {Unreadable} for known binary formats, and for bytes that are not text in any charset */
export function refuseBinary(bytes: Uint8Array, unicodeForm: UnicodeForm | undefined): void {
  if (unicodeForm?.markLength) return;
  const found = signatures.find((signature) => matches(bytes, signature));
  if (found)
    throw new Unreadable(
      'unsupported-media-type',
      `The upload is ${found.what} (${found.mediaType}); text, HTML, Markdown, JSON, e-mail, DOCX and PDF can be read.`,
    );
  if (unicodeForm) return;
  const nul = countNul(bytes);
  if (nul > bytes.length * limits.nulShare)
    throw new Unreadable('binary', `${nul} of the ${bytes.length} bytes are NUL: this is no text in any charset.`);
}

function matches(bytes: Uint8Array, { offset, magic }: Signature): boolean {
  for (let index = 0; index < magic.length; index++) {
    if (bytes[offset + index] !== magic.charCodeAt(index)) return false;
  }
  return true;
}

function countNul(bytes: Uint8Array): number {
  let count = 0;
  for (let index = bytes.indexOf(0); index !== -1; index = bytes.indexOf(0, index + 1)) count++;
  return count;
}
