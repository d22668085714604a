import { limits } from '../model/limits.ts';

interface Alphabet {
  /** Where ISO-8859-3 has the letters beyond ASCII, small and capital. */
  readonly letters: ReadonlySet<number>;
  /**
   * Those that tell it: in windows-1252 they are ý þ ¼ ¶ or ± ¿, which no language that needs only these bytes has
   * behind a letter.
   */
  readonly telling: ReadonlySet<number>;
}

/** The two languages that the charset was made for. Source: ISO/IEC 8859-3. */
const alphabets: readonly Alphabet[] = [
  // Esperanto: ŭ ŝ ĵ ĥ tell it from Danish.
  {
    letters: new Set([0xe6, 0xf8, 0xb6, 0xbc, 0xfe, 0xfd, 0xc6, 0xd8, 0xa6, 0xac, 0xde, 0xdd]),
    telling: new Set([0xfd, 0xfe, 0xbc, 0xb6]),
  },
  // Maltese: ħ ż tell it from Italian.
  {
    letters: new Set([0xe5, 0xf5, 0xb1, 0xbf, 0xc5, 0xd5, 0xa1, 0xaf, 0xe0, 0xe8, 0xec, 0xf2, 0xf9]),
    telling: new Set([0xb1, 0xbf]),
  },
];

const fewestLetters = 5;

/**
 * Whether bytes are Esperanto or Maltese in ISO-8859-3, which chardet does not know: all bytes beyond ASCII are letters
 * of the language, and a telling one stands in a word.
 */
export function isLatin3(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, limits.charsetSampleBytes);
  return alphabets.some((alphabet) => isWrittenIn(sample, alphabet));
}

function isWrittenIn(bytes: Uint8Array, { letters, telling }: Alphabet): boolean {
  let found = 0;
  let isTold = false;
  for (const [index, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    if (!letters.has(byte)) return false;
    found++;
    isTold ||= telling.has(byte) && isAsciiLetter(bytes[index - 1]);
  }
  return isTold && found >= fewestLetters;
}

function isAsciiLetter(byte = 0): boolean {
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a;
}
