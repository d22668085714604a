import { detect } from 'chardet';
import { limits } from '../model/limits.ts';
import { guessCyrillic } from './guess-cyrillic.ts';
import { isLatin3 } from './is-latin-3.ts';

/** Charsets of one byte a character are easily taken for each other. */
const singleByte = /^(?:windows-125|iso-8859-|koi8)/;

/** Guesses a charset label from the statistics of the first 64 KB. Wraps chardet. */
export function guessCharset(bytes: Uint8Array): string | undefined {
  const guess = detect(bytes.subarray(0, limits.charsetSampleBytes))?.toLowerCase();
  if (guess !== undefined && !singleByte.test(guess)) return guess;
  return isLatin3(bytes) ? 'iso-8859-3' : (guessCyrillic(bytes) ?? guess);
}
