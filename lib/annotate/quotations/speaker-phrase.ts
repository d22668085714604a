// The grammar of English: phrases that may be a subject, and their heads.

import type { EnglishSpeech } from '../../languages/speech-language.ts';
import { wordSet } from '../../model/words.ts';
import { isMark, type QuotationReading, type TokenRange } from './reading.ts';

/** Tokens from a preposition to the name that it governs: "by the Labour leader Ines Roth". */
const longestPhrase = 6;
/** They set one person against another. */
export const contrasts = wordSet('although but though whereas while');

/**
 * The token before a phrase that may be the subject: a mark, a verb of speech, a conjunction. Undefined for a name in
 * the possessive, or behind a preposition, "told" or another name and its verb.
 */
export function findPhraseOpening(
  { words, tokens, isNamed }: QuotationReading,
  { prepositions, boundaries, cues, pronouns, listenerCues }: EnglishSpeech,
  first: number,
  end: number,
): number | undefined {
  if (tokens[end]?.kind === 'clitic') return undefined;
  for (let at = first - 1; at >= Math.max(0, first - longestPhrase); at--) {
    const word = words[at] ?? '';
    if (listenerCues.has(word) || (isNamed?.[at] === 1 && at < first - 1)) return undefined;
    if (tokens[at]?.kind === 'punctuation' || cues.has(word) || pronouns.has(word) || contrasts.has(word)) return at;
    if (prepositions.has(word)) return undefined;
    if (boundaries.has(word)) return at;
  }
  return Math.max(-1, first - longestPhrase - 1);
}

/** The last word before a preposition or a comma: "spokesman" of "Tallow’s spokesman for the harbour". */
export function headNoun(reading: QuotationReading, language: EnglishSpeech, { first, end }: TokenRange): string {
  let last = first;
  for (let at = first; at < end; at++) {
    const word = reading.words[at] ?? '';
    if (at > first && (language.prepositions.has(word) || language.boundaries.has(word) || isMark(reading, at))) break;
    last = at;
  }
  return reading.words[last] ?? '';
}
