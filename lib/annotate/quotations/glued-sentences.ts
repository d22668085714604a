import type { EnglishSpeech } from '../../languages/speech-language.ts';
import { wordSet } from '../../model/words.ts';
import { type Attribution, startOfAttribution } from './attribution.ts';
import { isCapitalToken, isWord, type QuotationReading, type TokenRange } from './reading.ts';

/** Words with a capital that open sentences and, before a small word, no names. */
const openers = wordSet('according after but he his however it its she the their they this when');

/** "the quay was shut The crew left": a sentence without a full stop before it, as captions have it. */
export function opensGlued(reading: QuotationReading, language: EnglishSpeech, index: number): boolean {
  const { words } = reading;
  if (!openers.has(words[index] ?? '') || !isCapitalToken(reading, index)) return false;
  if (!isWord(reading, index - 1) || isCapitalToken(reading, index - 1)) return false;
  if (!isWord(reading, index + 1) || isCapitalToken(reading, index + 1)) return false;
  const before = words[index - 1] ?? '';
  return !language.prepositions.has(before) && !language.determiners.has(before) && !language.boundaries.has(before);
}

/** Where the first sentence ends that is glued to others within a range. */
function endOfFirst(
  reading: QuotationReading,
  language: EnglishSpeech,
  { first, end }: TokenRange,
  isQuoted: Uint8Array,
): number {
  for (let at = first + 1; at < end; at++) if (!isQuoted[at] && opensGlued(reading, language, at)) return at;
  return end;
}

/** Where the last sentence begins that is glued to others within a range, or right behind it. */
function startOfLast(
  reading: QuotationReading,
  language: EnglishSpeech,
  { first, end }: TokenRange,
  isQuoted: Uint8Array,
): number {
  for (let at = end; at > first; at--) if (!isQuoted[at] && opensGlued(reading, language, at)) return at;
  return first;
}

/** The part of a sentence that belongs to an attribution, where others are glued to it. */
export function aloneAround(
  reading: QuotationReading,
  attribution: Attribution,
  behind: TokenRange,
  { first }: TokenRange,
  isQuoted: Uint8Array,
): TokenRange {
  const { language } = reading;
  if (language.strategy !== 'english') return { first, end: behind.end };
  return {
    first: startOfLast(reading, language, { first, end: startOfAttribution(attribution) }, isQuoted),
    end: endOfFirst(reading, language, behind, isQuoted),
  };
}
