// The grammar of English: who speaks, left and right of a cue.

import type { EnglishSpeech } from '../../languages/speech-language.ts';
import { findNameAtEnd } from './find-name-at-end.ts';
import { isCapitalToken, isMark, isWord, type QuotationReading, type TokenRange } from './reading.ts';

const longestPhrase = 20;
const longestApposition = 30;

/** The words that name who speaks, left of a cue verb and not left of `floor`. */
export function findEnglishSpeakerBefore(
  reading: QuotationReading,
  language: EnglishSpeech,
  verb: number,
  floor: number,
): TokenRange | undefined {
  let last = verb - 1;
  while (last >= floor && isSkipped(reading, language, last)) last--;
  if (last < floor) return undefined;
  const word = reading.words[last] ?? '';
  if (language.pronouns.has(word)) return { first: last, end: last + 1 };
  if (word === ',' || word === ')') return findBeforeApposition(reading, language, last, floor);
  return isMark(reading, last)
    ? undefined
    : narrow(reading, language, phraseBefore(reading, language, last + 1, floor));
}

function isSkipped(reading: QuotationReading, language: EnglishSpeech, index: number): boolean {
  const word = reading.words[index] ?? '';
  if (word === "'s" || word === "'ve" || word === "'d") return false;
  if (language.dayWords.has(word)) return true;
  return (
    isWord(reading, index) && !isCapitalToken(reading, index) && (language.between.has(word) || word.endsWith('ly'))
  );
}

/** "Ines Roth, the harbour master, said": the name before the apposition, or in it. */
function findBeforeApposition(
  reading: QuotationReading,
  language: EnglishSpeech,
  comma: number,
  floor: number,
): TokenRange | undefined {
  const limit = Math.max(floor, comma - longestApposition);
  let between: TokenRange | undefined;
  for (let at = comma - 1; at >= limit; at--) {
    const word = reading.words[at];
    if (word !== ',' && word !== '(') {
      if (isMark(reading, at) && /^[;:]/.test(word ?? '')) break;
      continue;
    }
    between ??= nameIn(reading, { first: at + 1, end: comma });
    const before = narrow(reading, language, phraseBefore(reading, language, at, floor));
    if (before && isCapitalToken(reading, before.end - 1) && !isPlaceLike(reading, language, before)) return before;
    if (before && between === undefined && language.pronouns.has(reading.words[before.first] ?? '')) return before;
    if (between) return between;
    if (before && at - 1 - floor < longestPhrase && isDetermined(reading, language, before)) return before;
  }
  const whole = phraseBefore(reading, language, comma, floor);
  return whole && nameIn(reading, whole);
}

const isPlaceLike = (reading: QuotationReading, language: EnglishSpeech, { first }: TokenRange): boolean =>
  language.prepositions.has(reading.words[first - 1] ?? '');
const isDetermined = (reading: QuotationReading, language: EnglishSpeech, { first }: TokenRange): boolean =>
  language.determiners.has(reading.words[first] ?? '');

/** The noun phrase that ends at a token, exclusive. */
function phraseBefore(
  reading: QuotationReading,
  language: EnglishSpeech,
  end: number,
  floor: number,
): TokenRange | undefined {
  let first = end;
  while (first > floor && end - first < longestPhrase && isPhrasePart(reading, language, first - 1, end)) first--;
  while (first < end && isSkippedAtHead(reading, language, first)) first++;
  return first < end ? { first, end } : undefined;
}

function isPhrasePart(reading: QuotationReading, language: EnglishSpeech, index: number, end: number): boolean {
  const word = reading.words[index] ?? '';
  const kind = reading.tokens[index]?.kind;
  if (kind === 'punctuation')
    return word === '-' || (word === "'" && reading.tokens[index - 1]?.end === reading.tokens[index]?.start);
  if (isCapitalToken(reading, index)) return true;
  if (language.conjunctions.has(word))
    return index + 1 < end && isCapitalToken(reading, index + 1) && isCapitalToken(reading, index - 1);
  return !language.boundaries.has(word) && !language.pronouns.has(word) && !language.cues.has(word);
}

function isSkippedAtHead(reading: QuotationReading, language: EnglishSpeech, index: number): boolean {
  if (language.determiners.has(reading.words[index] ?? '')) return false;
  const word = reading.words[index] ?? '';
  return !isCapitalToken(reading, index)
    ? language.between.has(word) || word === 'and' || word === '-'
    : language.sentenceLinks.has(word);
}

/** The name at the end of a phrase's head; the whole phrase if that is a common noun: "a spokesman for Lund". */
function narrow(
  reading: QuotationReading,
  language: EnglishSpeech,
  phrase: TokenRange | undefined,
): TokenRange | undefined {
  if (!phrase) return undefined;
  const { first, end } = afterFrontedPhrase(reading, language, phrase);
  const head = { first, end: headEnd(reading, language, first, end) };
  return findNameAtEnd(reading, head) ?? { first, end };
}

/** "In Harrow Roth said": a phrase with a preposition is not the subject, but the name at its end may be. */
function afterFrontedPhrase(
  reading: QuotationReading,
  language: EnglishSpeech,
  { first, end }: TokenRange,
): TokenRange {
  if (!language.prepositions.has(reading.words[first] ?? '')) return { first, end };
  return findNameAtEnd(reading, { first, end }) ?? { first, end };
}

function headEnd(reading: QuotationReading, language: EnglishSpeech, first: number, end: number): number {
  for (let index = first + 1; index < end; index++) {
    const isInName =
      isCapitalToken(reading, index - 1) && isCapitalToken(reading, index + 1) && reading.words[index] === 'of';
    if (language.prepositions.has(reading.words[index] ?? '') && !isCapitalToken(reading, index) && !isInName)
      return index;
  }
  return end;
}

/** A stretch that is a name from end to end. */
function nameIn(reading: QuotationReading, range: TokenRange): TokenRange | undefined {
  const name = findNameAtEnd(reading, range);
  return name && name.first <= range.first + 4 && name.end - name.first >= 2 ? name : undefined;
}

/** The words that name who speaks, right of a cue verb: "said Ines Roth, the harbour master". */
export function findEnglishSpeakerAfter(
  reading: QuotationReading,
  language: EnglishSpeech,
  verb: number,
  limit: number,
): TokenRange | undefined {
  const first = verb + 1;
  let end = first;
  if (language.determiners.has(reading.words[first] ?? '') && isWord(reading, first + 1)) end++;
  while (end < limit && end - first < longestPhrase && isPhrasePart(reading, language, end, limit)) {
    if (end > first && isBoundary(reading, language, end, first)) break;
    end++;
  }
  const word = reading.words[first] ?? '';
  if (end === first)
    return language.pronouns.has(word) && (isMark(reading, first + 1) || first + 1 >= limit)
      ? { first, end: first + 1 }
      : undefined;
  if (language.prepositions.has(word)) return undefined;
  const isNoun =
    isCapitalToken(reading, first) || language.determiners.has(word) || /(?:man|woman|er|or|ist|s)$/.test(word);
  const found = narrowAfter(reading, language, { first, end });
  return isNoun || isCapitalToken(reading, found.first) ? found : undefined;
}

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
