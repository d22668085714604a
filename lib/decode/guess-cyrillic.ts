import { limits } from '../model/limits.ts';
import { readCharset } from './read-charset.ts';

/** The charsets of Cyrillic. Where two fit alike, the first counts. */
const charsets = ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5', 'x-mac-cyrillic', 'koi8-u'] as const;

/** The letters that make up half of a text in any Slavic language. */
const frequent = /[аеионтсврАЕИОНТСВР]/gu;

/** Signs of a wrong charset: a capital behind a small letter, a sign inside a word. */
const faults = /[а-яё]\p{Lu}|[а-яёА-ЯЁ][^\p{L}\p{M}\s\d\p{P}<>]|[^\p{L}\p{M}\s\d\p{P}<>][а-яёА-ЯЁ]|[\x80-\x9f]/gu;

const fewestLetters = 20;

/**
 * The charset in which bytes read as Cyrillic without fault; undefined where there is no such charset. The statistics
 * of chardet leave out those of DOS and of the old Macintosh, and take them for Latin or for another Cyrillic charset.
 */
export function guessCyrillic(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, limits.charsetSampleBytes);
  let best: { readonly charset: string; readonly score: number } | undefined;
  for (const charset of charsets) {
    const score = scoreOf(readCharset(sample, charset)?.text ?? '');
    if (score !== undefined && (best === undefined || score > best.score)) best = { charset, score };
  }
  return best?.charset;
}

/**
 * Share of frequent letters, less faults. Undefined where the text is not Cyrillic: there, letters of Cyrillic far
 * outnumber others beyond ASCII.
 */
function scoreOf(text: string): number | undefined {
  const letters = text.match(/[а-яё]/giu)?.length ?? 0;
  const beyond = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  if (letters < fewestLetters || letters < beyond * 0.85) return undefined;
  const share = (text.match(frequent)?.length ?? 0) / letters;
  const wrong = (text.match(faults)?.length ?? 0) / letters;
  const small = (text.match(/[а-яё]/gu)?.length ?? 0) / letters;
  // With fewer frequent letters, they are there by chance. Most letters of a text are small.
  return share < 0.4 || wrong > 0.1 || small < 0.5 ? undefined : share - wrong * 2;
}
