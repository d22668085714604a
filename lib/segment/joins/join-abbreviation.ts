import { classifyAbbreviation } from '../classify-abbreviation.ts';
import { type Cut, isCapitalised, isSmall, type Passage, skipOpening, wordAt } from '../passage.ts';
import { readSentenceWords } from '../read-sentence-words.ts';

/** The stop of an abbreviation: see `AbbreviationClass`. */
export function joinAbbreviation(passage: Passage, { stop, next }: Cut): boolean {
  if (passage.tokens[stop]?.kind !== 'word') return isLooseStop(passage, stop, next);
  const word = wordAt(passage, stop).slice(0, -1);
  const found = classifyAbbreviation(word) ?? (word.includes('.') ? 'final' : undefined);
  if (found === undefined || (next > stop + 1 && found !== 'inner')) return false;
  if (isContinuedByBracket(passage, next)) return true;
  const follower = skipOpening(passage, next);
  switch (found) {
    case 'title':
      return passage.isCaseless || !isSmall(passage, stop) || !isSentenceStart(passage, follower);
    case 'inner':
    case 'numbered':
      return true;
    case 'closing':
      return passage.isCaseless || continuesClock(passage, follower);
    default:
      return follower === next && !isSentenceStart(passage, follower) && !isWeakStart(passage, follower);
  }
}

/** "N°. 5", and "Gov . Reyes" in tokenised text. */
function isLooseStop(passage: Passage, stop: number, next: number): boolean {
  const before = wordAt(passage, stop - 1);
  if (wordAt(passage, stop) !== '.' || next > stop + 1) return false;
  if (before === '°') return passage.tokens[next]?.kind === 'number';
  return passage.tokens[stop - 1]?.kind === 'word' && classifyAbbreviation(before) === 'title';
}

/** A typical first word. In text without capitals nothing shows one. */
function isSentenceStart(passage: Passage, index: number): boolean {
  if (passage.isCaseless || !isCapitalised(passage, index)) return false;
  const word = wordAt(passage, index).replace(/(?:['’].*|\.)$/, '');
  return readSentenceWords().starters.has(word.toLowerCase());
}

function isWeakStart(passage: Passage, index: number): boolean {
  return !passage.isCaseless && readSentenceWords().weakStarters.has(wordAt(passage, index));
}

/** "Inc. (TLW.N) fell": a bracket that is not a sentence itself belongs to the words before it. */
function isContinuedByBracket(passage: Passage, next: number): boolean {
  const close = passage.marks.brackets.get(next);
  return close !== undefined && !/^[.!?…]+$/.test(wordAt(passage, close - 1));
}

function continuesClock(passage: Passage, index: number): boolean {
  if (passage.tokens[index]?.kind !== 'word') return true;
  return readSentenceWords().clockWords.has(wordAt(passage, index).replace(/\.$/, '').toLowerCase());
}
