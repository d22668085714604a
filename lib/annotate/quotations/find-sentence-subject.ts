// The grammar of English: the subject of a sentence.

import { hasFiniteForm } from '../../languages/english/finite-verbs.ts';
import type { EnglishSpeech } from '../../languages/speech-language.ts';
import { readSentenceWords } from '../../segment/read-sentence-words.ts';
import { findNameAtEnd } from './find-name-at-end.ts';
import { isCapitalToken, isWord, type QuotationReading, type TokenRange } from './reading.ts';

/** Tokens that may hold the subject. A hostile sentence of a million words is not read again for each quotation. */
const longestOpening = 60;

/** Tokens of "(Ines Roth/Tallow Images)". */
const longestCredit = 12;

/** The first name or personal pronoun that may be the subject of a sentence, or of the part of it that is given. */
export function findSentenceSubject(
  reading: QuotationReading,
  language: EnglishSpeech,
  { first, end }: TokenRange,
): TokenRange | undefined {
  for (let index = first; index < Math.min(end, first + longestOpening); index++) {
    const word = reading.words[index] ?? '';
    if (word === '(') index = closingOf(reading, index, end);
    // "Asked if she knew, Roth …": the subject comes later.
    const isInClause = index > first && language.boundaries.has(reading.words[index - 1] ?? '');
    if (language.singularPronouns.has(word) && !isInClause) return { first: index, end: index + 1 };
    if (!isName(reading, language, index, first)) continue;
    let stop = index + 1;
    while (stop < end && isCapitalToken(reading, stop)) stop++;
    if (isModifier(reading, index, stop)) return undefined;
    const isOwner = reading.tokens[stop]?.kind === 'clitic';
    if (!language.prepositions.has(reading.words[index - 1] ?? '') && !isOwner)
      return findNameAtEnd(reading, { first: index, end: stop });
    index = stop - 1;
  }
  return undefined;
}

/** "The quay was shut (Ines Roth/Tallow Images)": whoever took the picture says nothing. */
function closingOf({ words }: QuotationReading, opening: number, end: number): number {
  const length = words.slice(opening, Math.min(end, opening + longestCredit)).indexOf(')');
  return length < 0 ? opening : opening + length;
}

/** "The Tallow driver was": the subject is somebody else. */
const isModifier = (reading: QuotationReading, first: number, end: number): boolean =>
  reading.words[first - 1] === 'the' &&
  isWord(reading, end) &&
  !hasFiniteForm(reading.words[end] ?? '') &&
  hasFiniteForm(reading.words[end + 1] ?? '');

/** At the head of a sentence, a capital shows little. */
function isName(reading: QuotationReading, language: EnglishSpeech, index: number, first: number): boolean {
  const word = reading.words[index] ?? '';
  if (!isCapitalToken(reading, index) || isNoName(language, word)) return false;
  if (reading.isNamed) return reading.isNamed[index] === 1;
  return index > first || isNameAtHead(reading, index);
}

const isNoName = ({ determiners, boundaries, prepositions, calendarCapitals }: EnglishSpeech, word: string): boolean =>
  determiners.has(word) || boundaries.has(word) || prepositions.has(word) || calendarCapitals.has(word);

function isNameAtHead(reading: QuotationReading, index: number): boolean {
  if (isCapitalToken(reading, index + 1)) return true;
  const word = reading.words[index] ?? '';
  return !readSentenceWords().starters.has(word) && !/(?:ing|ed|ly)$/.test(word);
}
