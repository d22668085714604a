// The grammar of English: phrases that may be a subject, and their heads.

import { hasFiniteForm } from '../../languages/english/finite-verbs.ts';
import { bodyNouns, documentNouns } from '../../languages/english/speaker-words.ts';
import type { EnglishSpeech } from '../../languages/speech-language.ts';
import type { Span } from '../../model/span.ts';
import { wordSet } from '../../model/words.ts';
import { isCapitalToken, isMark, type QuotationReading, type TokenRange } from './reading.ts';

/** Tokens from a preposition to the name that it governs: "by the Labour leader Ines Roth". */
const longestPhrase = 6;
/** They set one person against another. */
export const contrasts = wordSet('although but though whereas while');
/** Two who do the same: either may be meant behind it. */
export const meetings = wordSet('divorced joined married meet meets met');

/**
 * The token before a phrase that may be the subject: a mark, a verb of speech, a conjunction. Undefined for a name in
 * the possessive, or behind a preposition, another verb, "told", or another name and its verb.
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
    // "A fault let Ash back in."
    if (at === first - 1 && hasFiniteForm(word)) return undefined;
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

/** Where the role right before a name begins: in "Harbour Trust head Ines Roth" the body is no subject. */
export function startOfRole({ text, tokens }: QuotationReading, role: Span | undefined, first: number): number {
  const start = tokens[first]?.start ?? 0;
  if (!role || role.end > start || text.slice(role.end, start).trim() !== '') return first;
  let at = first;
  while (at > 0 && (tokens[at - 1]?.start ?? -1) >= role.start) at--;
  return at;
}

/** One person without a name: "a witness". Not "the report", "analysts". */
export function isUnnamed(reading: QuotationReading, language: EnglishSpeech, range: TokenRange): boolean {
  const noun = headNoun(reading, language, range);
  if (noun.endsWith('s') || bodyNouns.has(noun) || documentNouns.has(noun)) return false;
  if (range.end - range.first === 1) return !isCapitalToken(reading, range.first) && noun !== 'it' && noun !== 'they';
  return !isCapitalToken(reading, range.first) || /^(?:an?|another|one|the)$/.test(reading.words[range.first] ?? '');
}
