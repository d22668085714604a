import {
  calendarWords,
  clauseWords,
  determiners,
  personalPronouns,
  prepositions,
} from '../../languages/english/speech.ts';
import { starters } from '../../segment/sentence-words.ts';
import { nameAtEnd } from './find-subject.ts';
import { isCapitalToken, type QuotationReading, type TokenRange } from './reading.ts';

/** Tokens in which a subject stands; a hostile sentence of a million words is not read again for every quotation in it. */
const longestOpening = 60;

/** The first name or personal pronoun that may be the subject of a sentence, or of the part of it that is given. */
export function findSentenceSubject(reading: QuotationReading, { first, end }: TokenRange): TokenRange | undefined {
  for (let index = first; index < Math.min(end, first + longestOpening); index++) {
    const word = reading.words[index] ?? '';
    if (personalPronouns.has(word) && word !== 'it') return { first: index, end: index + 1 };
    if (!isName(reading, index, first)) continue;
    let stop = index + 1;
    while (stop < end && isCapitalToken(reading, stop)) stop++;
    if (!prepositions.has(reading.words[index - 1] ?? '')) return nameAtEnd(reading, { first: index, end: stop });
    index = stop - 1;
  }
  return undefined;
}

/** At the head of a sentence a capital says little. */
function isName(reading: QuotationReading, index: number, first: number): boolean {
  const word = reading.words[index] ?? '';
  if (!isCapitalToken(reading, index) || isNoName(word)) return false;
  return index > first || isNameAtHead(reading, index);
}

const isNoName = (word: string): boolean =>
  determiners.has(word) || clauseWords.has(word) || prepositions.has(word) || calendarWords.has(word);

function isNameAtHead(reading: QuotationReading, index: number): boolean {
  if (isCapitalToken(reading, index + 1)) return true;
  const word = reading.words[index] ?? '';
  return !starters.has(word) && !/(?:ing|ed|ly)$/.test(word);
}
