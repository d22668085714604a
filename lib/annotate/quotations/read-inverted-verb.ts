// The grammar of English: "“…!” beamed Ines Roth".

import type { Attribution } from './attribution.ts';
import { isCapitalToken, type QuotationReading, type TokenRange } from './reading.ts';

/** Any verb in the past between a closing mark and a name is one of speech, where the quotation opens the sentence. */
export function readInvertedVerb(
  reading: QuotationReading,
  { first, end }: TokenRange,
): Pick<Attribution, 'cue' | 'speaker'> | undefined {
  const { words, sentences, sentenceOf, language } = reading;
  const verb = end + 1;
  const isOpening = sentences[sentenceOf[first - 1] ?? -1]?.firstToken === first - 1;
  if (language.strategy !== 'english' || !isOpening || !/^[,!?]+$/.test(words[end - 1] ?? '')) return undefined;
  if (!/^[a-z]{3,}ed$/.test(words[verb] ?? '') || isCapitalToken(reading, verb)) return undefined;
  let stop = verb + 1;
  while (isCapitalToken(reading, stop) && stop < verb + 5) stop++;
  const isName = stop > verb + 2 && reading.isNamed?.[stop - 1] !== 0;
  return isName ? { speaker: { first: verb + 1, end: stop }, cue: { first: verb, end: verb + 1 } } : undefined;
}
