import { windows1252Controls } from './windows-1252-controls.ts';

/** Labels that are in use and not in the WHATWG Encoding Standard, with the encoding that reads the same text. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['utf8mb4', 'utf-8'],
  ['cp932', 'shift_jis'],
  ['cp936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['cp950', 'big5'],
  ['maccyrillic', 'x-mac-cyrillic'],
  ['mac-cyrillic', 'x-mac-cyrillic'],
  ['macroman', 'macintosh'],
  ['ansi', 'windows-1252'],
]);

export interface CharsetReading {
  readonly text: string;
  /** The WHATWG name; utf-32le and utf-32be are not in that standard. */
  readonly charset: string;
}

/** Reads bytes in the charset of this label; malformed ones become U+FFFD. Undefined for an unknown label. */
export function readCharset(bytes: Uint8Array, label: string): CharsetReading | undefined {
  if (label === 'utf-32le' || label === 'utf-32be') return { text: readUtf32(bytes, label), charset: label };
  const decoder = createDecoder(aliases.get(label) ?? label);
  if (!decoder) return undefined;
  const text = decoder.decode(bytes);
  return { charset: decoder.encoding, text: decoder.encoding === 'windows-1252' ? mapControls(text) : text };
}

/** Reads valid UTF-8, whose last character may be cut off. Undefined for other bytes. */
export function readUtf8(bytes: Uint8Array): CharsetReading | undefined {
  const cut = cutOffBytes(bytes);
  const whole = cut ? bytes.subarray(0, bytes.length - cut) : bytes;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(whole);
    // A lone last byte beyond ASCII is an accented letter of another charset.
    return cut && !/[^\0-\x7f]/.test(text) ? undefined : { text, charset: 'utf-8' };
  } catch {
    return undefined;
  }
}

/** How many bytes at the end begin an unfinished UTF-8 character. */
function cutOffBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xf0) return back < 4 ? back : 0;
    if (byte >= 0xe0) return back < 3 ? back : 0;
    if (byte >= 0xc0) return back < 2 ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function createDecoder(label: string) {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** Some Node versions read windows-1252 as Latin-1: this makes the result the same on all. */
const mapControls = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (control) => windows1252Controls[control.charCodeAt(0) - 0x80] ?? control);

function readUtf32(bytes: Uint8Array, charset: 'utf-32le' | 'utf-32be'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength & ~3);
  const parts: string[] = [];
  for (let offset = 0; offset < view.byteLength; offset += 4) {
    const codePoint = view.getUint32(offset, charset === 'utf-32le');
    const valid = codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
    parts.push(String.fromCodePoint(valid ? codePoint : 0xfffd));
  }
  return parts.join('');
}
