// The grammar of English: who speaks, right of a cue.

import type { EnglishSpeech } from '../../languages/speech-language.ts';
import { headEnd, isPhrasePart, longestPhrase } from './english-phrase.ts';
import { findNameAtEnd } from './find-name-at-end.ts';
import { opensGlued } from './glued-sentences.ts';
import { isCapitalToken, isMark, isWord, type QuotationReading, type TokenRange } from './reading.ts';

/** The words that name who speaks, right of a cue verb: "said Ines Roth, the harbour master". */
export function findEnglishSpeakerAfter(
  reading: QuotationReading,
  language: EnglishSpeech,
  verb: number,
  limit: number,
  isSource = false,
): TokenRange | undefined {
  const first = verb + 1;
  let end = first;
  if (language.determiners.has(reading.words[first] ?? '') && isWord(reading, first + 1)) end++;
  while (end < limit && end - first < longestPhrase && isPhrasePart(reading, language, end, limit)) {
    if (end > first && (isBoundary(reading, language, end, first) || opensGlued(reading, language, end))) break;
    end++;
  }
  const word = reading.words[first] ?? '';
  if (end === first)
    return language.pronouns.has(word) && (isMark(reading, first + 1) || first + 1 >= limit)
      ? { first, end: first + 1 }
      : undefined;
  if (language.prepositions.has(word)) return undefined;
  if (language.calendarCapitals.has(word)) return undefined;
  const isNoun =
    isSource ||
    isCapitalToken(reading, first) ||
    language.determiners.has(word) ||
    /^reads?$/.test(reading.words[verb] ?? '') ||
    /(?:man|woman|er|or|ist|s)$/.test(word);
  const found = narrowAfter(reading, language, { first, end: behindNoun(reading, language, first, end) });
  if (!isCapitalToken(reading, found.first)) return isNoun ? (namedBehind(reading, end, limit) ?? found) : undefined;
  return found;
}

/** "said the harbour master, Ines Roth": the name in the apposition. */
function namedBehind(reading: QuotationReading, comma: number, limit: number): TokenRange | undefined {
  if (reading.words[comma] !== ',') return undefined;
  let end = comma + 1;
  while (end < limit && (isCapitalToken(reading, end) || isParticle(reading, end))) end++;
  const length = end - comma - 1;
  return length >= 2 && length <= 4 && (end >= limit || isMark(reading, end)) ? { first: comma + 1, end } : undefined;
}

const isParticle = (reading: QuotationReading, index: number): boolean =>
  isCapitalToken(reading, index - 1) &&
  isCapitalToken(reading, index + 1) &&
  /^(?:al|de|del|der|van|von)$/.test(reading.words[index] ?? '');

/** "read a letter signed by Roth": the participle opens what describes the noun. */
const behindNoun = (reading: QuotationReading, { prepositions }: EnglishSpeech, first: number, end: number): number => {
  const isParticiple = /^[a-z]{2,}ed$|^(?:found|hung|left|seen|sent|written)$/.test(reading.words[end - 1] ?? '');
  return isParticiple && end > first + 2 && prepositions.has(reading.words[end] ?? '') ? end - 1 : end;
};

/** "said Roth in a statement", "said Roth on Monday". "of" and "for" go on with a role. */
function isBoundary(reading: QuotationReading, language: EnglishSpeech, index: number, first: number): boolean {
  const word = reading.words[index] ?? '';
  if (isCapitalToken(reading, index)) return false;
  if (language.speakerEnds.has(word)) return true;
  return isCapitalToken(reading, index - 1) && isCapitalToken(reading, first) && /ly$/.test(word);
}

function narrowAfter(reading: QuotationReading, language: EnglishSpeech, { first, end }: TokenRange): TokenRange {
  const head = { first, end: headEnd(reading, language, first, end) };
  return findNameAtEnd(reading, head) ?? leadingName(reading, head) ?? { first, end };
}

/** "said Roth spokesman": the capitals at the front. */
function leadingName(reading: QuotationReading, { first, end }: TokenRange): TokenRange | undefined {
  let stop = first;
  while (stop < end && isCapitalToken(reading, stop)) stop++;
  return stop > first && stop === end ? { first, end: stop } : undefined;
}
