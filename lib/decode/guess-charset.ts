import { detect } from 'chardet';
import { limits } from '../limits.ts';

/** Guesses a charset label from the statistics of the first 64 KB; wraps chardet. */
export function guessCharset(bytes: Uint8Array): string | undefined {
  return detect(bytes.subarray(0, limits.charsetSampleBytes))?.toLowerCase();
}
