import { classifyAbbreviation } from '../abbreviations.ts';
import { type Cut, isCapitalised, isSmall, type Passage, skipOpening, wordAt } from '../passage.ts';
import { clockWords, foreignStarters, starters } from '../sentence-words.ts';

/** The stop of an abbreviation: see `AbbreviationClass`. */
export function joinAbbreviation(passage: Passage, { stop, next }: Cut): boolean {
  if (passage.tokens[stop]?.kind !== 'word') return isLooseStop(passage, stop, next);
  const word = wordAt(passage, stop).slice(0, -1);
  const found = classifyAbbreviation(word) ?? (word.includes('.') ? 'final' : undefined);
  if (found === undefined || (next > stop + 1 && found !== 'inner')) return false;
  if (isBracketGoingOn(passage, next)) return true;
  const follower = skipOpening(passage, next);
  switch (found) {
    case 'title':
      return passage.isCaseless || !isSmall(passage, stop) || !isSentenceStart(passage, follower);
    case 'inner':
    case 'numbered':
      return true;
    case 'closing':
      return passage.isCaseless || isClockGoingOn(passage, follower);
    default:
      return follower === next && !isSentenceStart(passage, follower) && !isForeignStart(passage, follower);
  }
}

/** "N°. 5", and "Gov . Reyes" in tokenised text. */
function isLooseStop(passage: Passage, stop: number, next: number): boolean {
  const before = wordAt(passage, stop - 1);
  if (wordAt(passage, stop) !== '.' || next > stop + 1) return false;
  if (before === '°') return passage.tokens[next]?.kind === 'number';
  return passage.tokens[stop - 1]?.kind === 'word' && classifyAbbreviation(before) === 'title';
}

/** A typical first word. Text without capitals gives no sign. */
function isSentenceStart(passage: Passage, index: number): boolean {
  if (passage.isCaseless || !isCapitalised(passage, index)) return false;
  return starters.has(
    wordAt(passage, index)
      .replace(/(?:['’].*|\.)$/, '')
      .toLowerCase(),
  );
}

/** Told apart from `starters`, which may stand before names too: "J. Le Roux". */
function isForeignStart(passage: Passage, index: number): boolean {
  return !passage.isCaseless && foreignStarters.has(wordAt(passage, index));
}

/** "Inc. (TLW.N) fell": a bracket that is no sentence of its own belongs to what is before it. */
function isBracketGoingOn(passage: Passage, next: number): boolean {
  const close = passage.marks.brackets.get(next);
  return close !== undefined && !/^[.!?…]+$/.test(wordAt(passage, close - 1));
}

function isClockGoingOn(passage: Passage, index: number): boolean {
  if (passage.tokens[index]?.kind !== 'word') return true;
  return clockWords.has(wordAt(passage, index).replace(/\.$/, '').toLowerCase());
}
