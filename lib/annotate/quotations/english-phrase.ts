// The grammar of English: the phrase that names a speaker.

import type { EnglishSpeech } from '../../languages/speech-language.ts';
import { wordSet } from '../../model/words.ts';
import { isCapitalToken, type QuotationReading } from './reading.ts';

const quantifiers = wordSet('both many several some');

/** Tokens. */
export const longestPhrase = 20;

export function isPhrasePart(reading: QuotationReading, language: EnglishSpeech, index: number, end: number): boolean {
  const word = reading.words[index] ?? '';
  const kind = reading.tokens[index]?.kind;
  if (kind === 'punctuation')
    return word === '-' || (word === "'" && reading.tokens[index - 1]?.end === reading.tokens[index]?.start);
  if (isCapitalToken(reading, index)) return !language.subordinators.has(word) && !language.questionWords.has(word);
  if (language.conjunctions.has(word))
    return (
      index + 1 < end &&
      opensName(reading, language, index + 1) &&
      isCapitalToken(reading, index - 1) &&
      !endsPlace(reading, index)
    );
  // "one of the crew", "some pilots"
  const next = reading.words[index + 1] ?? '';
  const isBeforeNoun = quantifiers.has(word) && /^[a-z]{3,}s$/.test(next) && !language.cues.has(next);
  const isPronoun = language.pronouns.has(word) && next !== 'of' && !isBeforeNoun;
  // "a reply"
  const isVerb = language.cues.has(word) && !language.articles.has(reading.words[index - 1] ?? '');
  return !language.boundaries.has(word) && !isPronoun && !isVerb;
}

export function headEnd(reading: QuotationReading, language: EnglishSpeech, first: number, end: number): number {
  for (let index = first + 1; index < end; index++) {
    const isInName =
      isCapitalToken(reading, index - 1) && isCapitalToken(reading, index + 1) && reading.words[index] === 'of';
    // "companies like Tallow Corp"
    if (reading.words[index] === 'like') return index;
    if (language.prepositions.has(reading.words[index] ?? '') && !isCapitalToken(reading, index) && !isInName)
      return index;
  }
  return end;
}

/** "after a draw at Harrow and Roth said": a place, and somebody who speaks. */
function endsPlace(reading: QuotationReading, index: number): boolean {
  const { words, isNamed } = reading;
  if (isNamed?.[index + 1] !== 1 || isNamed[index - 1] === 1) return false;
  let at = index - 1;
  while (isCapitalToken(reading, at)) at--;
  return /^(?:at|from|in|near|to)$/.test(words[at] ?? '');
}

/** "Roth and Ash", "Tallow Corp and the Harbour Council". */
const opensName = (reading: QuotationReading, language: EnglishSpeech, index: number): boolean =>
  isCapitalToken(reading, index) ||
  (language.determiners.has(reading.words[index] ?? '') && isCapitalToken(reading, index + 1));
