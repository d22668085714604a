// The grammar of English: the phrase that names a speaker.

import type { EnglishSpeech } from '../../languages/speech-language.ts';
import { isCapitalToken, type QuotationReading } from './reading.ts';

/** Tokens. */
export const longestPhrase = 20;

export function isPhrasePart(reading: QuotationReading, language: EnglishSpeech, index: number, end: number): boolean {
  const word = reading.words[index] ?? '';
  const kind = reading.tokens[index]?.kind;
  if (kind === 'punctuation')
    return word === '-' || (word === "'" && reading.tokens[index - 1]?.end === reading.tokens[index]?.start);
  if (isCapitalToken(reading, index)) return !language.subordinators.has(word);
  if (language.conjunctions.has(word))
    return index + 1 < end && opensName(reading, language, index + 1) && isCapitalToken(reading, index - 1);
  // "one of the crew"
  const isPronoun = language.pronouns.has(word) && reading.words[index + 1] !== 'of';
  return !language.boundaries.has(word) && !isPronoun && !language.cues.has(word);
}

export function headEnd(reading: QuotationReading, language: EnglishSpeech, first: number, end: number): number {
  for (let index = first + 1; index < end; index++) {
    const isInName =
      isCapitalToken(reading, index - 1) && isCapitalToken(reading, index + 1) && reading.words[index] === 'of';
    if (language.prepositions.has(reading.words[index] ?? '') && !isCapitalToken(reading, index) && !isInName)
      return index;
  }
  return end;
}

/** "Roth and Ash", "Tallow Corp and the Harbour Council". */
const opensName = (reading: QuotationReading, language: EnglishSpeech, index: number): boolean =>
  isCapitalToken(reading, index) ||
  (language.determiners.has(reading.words[index] ?? '') && isCapitalToken(reading, index + 1));
