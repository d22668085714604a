// The grammar of English: who speaks, left of a cue.

import { hasFiniteForm } from '../../languages/english/finite-verbs.ts';
import { endsAsAdverb } from '../../languages/english/manner-adverbs.ts';
import type { EnglishSpeech } from '../../languages/speech-language.ts';
import { wordSet } from '../../model/words.ts';
import { headEnd, isPhrasePart, longestPhrase } from './english-phrase.ts';
import { findNameAtEnd } from './find-name-at-end.ts';
import { opensGlued } from './glued-sentences.ts';
import { isCapitalToken, isMark, isWord, type QuotationReading, type TokenRange } from './reading.ts';

const longestApposition = 30;
/** Tokens before a name: "The host, Tallow Harbour Council board member Ines Roth, said". */
const longestApposedRole = 8;
const dash = /^[-–—]+$/;
const quoteMark = /^(?:["“”]|''|``)$/;

/** The words that name who speaks, and where their phrase opens: "the harbour master, Ines Roth". */
export interface Subject {
  readonly speaker: TokenRange;
  readonly opening: number;
}

/** Who speaks, left of a cue verb and not left of `floor`. */
export function findEnglishSubject(
  reading: QuotationReading,
  language: EnglishSpeech,
  verb: number,
  floor: number,
): Subject | undefined {
  let last = verb - 1;
  while (last >= floor && isSkipped(reading, language, last)) last--;
  if (last < floor) return undefined;
  const word = reading.words[last] ?? '';
  if (language.pronouns.has(word)) return asSubject({ first: last, end: last + 1 });
  // "He’s said the quay is shut."
  if (reading.tokens[last]?.kind === 'clitic' && language.pronouns.has(reading.words[last - 1] ?? ''))
    return asSubject({ first: last - 1, end: last });
  const isTitleEnd = quoteMark.test(word) && reading.words[last - 1] === ',';
  if (word === ',' || word === ')' || isTitleEnd) return findBeforeApposition(reading, language, last, floor);
  if (dash.test(word)) return findBeforeDashes(reading, language, last, floor);
  if (isMark(reading, last)) return undefined;
  const noun = nounOfRelative(reading, language, last, floor) ?? last;
  return subjectOf(reading, language, phraseBefore(reading, language, noun + 1, floor));
}

const asSubject = (speaker: TokenRange | undefined): Subject | undefined =>
  speaker && { speaker, opening: speaker.first };

/** "the harbour’s owner Tallow Corp": the words before the name belong to its phrase. */
function subjectOf(
  reading: QuotationReading,
  language: EnglishSpeech,
  phrase: TokenRange | undefined,
): Subject | undefined {
  const speaker = narrow(reading, language, phrase);
  return phrase && speaker && { speaker, opening: Math.min(phrase.first, speaker.first) };
}

/** "Roth – who was there – said": the phrase before the two dashes. */
function findBeforeDashes(
  reading: QuotationReading,
  language: EnglishSpeech,
  closing: number,
  floor: number,
): Subject | undefined {
  for (let at = closing - 1; at > Math.max(floor, closing - longestApposition); at--)
    if (dash.test(reading.words[at] ?? ''))
      return asSubject(narrow(reading, language, phraseBefore(reading, language, at, floor)));
  return undefined;
}

/** "Sailors who had left the port said": the noun before the relative clause that ends at `last`. */
function nounOfRelative(
  reading: QuotationReading,
  { subjectRelatives, determiners, pronouns }: EnglishSpeech,
  last: number,
  floor: number,
): number | undefined {
  for (let at = last; at > Math.max(floor, last - longestPhrase) && !isMark(reading, at); at--) {
    const word = reading.words[at] ?? '';
    const next = reading.words[at + 1] ?? '';
    if (!subjectRelatives.has(word) && !(/^(?:that|which)$/.test(word) && hasFiniteForm(next))) continue;
    const isSubject =
      last - at > 1 && !isCapitalToken(reading, at + 1) && !determiners.has(next) && !pronouns.has(next);
    return isSubject && isWord(reading, at - 1) ? at - 1 : undefined;
  }
  return undefined;
}

function isSkipped(reading: QuotationReading, language: EnglishSpeech, index: number): boolean {
  const word = reading.words[index] ?? '';
  if (word === "'s" || word === "'ve" || word === "'d") return false;
  if (language.dayWords.has(word)) return true;
  const isAdverb = endsAsAdverb(word);
  return isWord(reading, index) && !isCapitalToken(reading, index) && (language.between.has(word) || isAdverb);
}

/** "Ines Roth, the harbour master, said": the name before the apposition, or in it. */
function findBeforeApposition(
  reading: QuotationReading,
  language: EnglishSpeech,
  comma: number,
  floor: number,
): Subject | undefined {
  const limit = Math.max(floor, comma - longestApposition);
  const group = groupBefore(reading, comma, limit);
  if (group !== undefined) return subjectOf(reading, language, phraseBefore(reading, language, group, floor));
  let between: TokenRange | undefined;
  // "Ines Roth, who wrote “The Tide,” said"
  let isInTitle = quoteMark.test(reading.words[comma] ?? '');
  for (let at = comma - 1; at >= limit; at--) {
    const word = reading.words[at];
    if (quoteMark.test(word ?? '')) isInTitle = !isInTitle;
    if (isInTitle) continue;
    if (word !== ',' && word !== '(') {
      if (isMark(reading, at) && /^[;:]/.test(word ?? '')) break;
      continue;
    }
    const isRelative =
      language.relatives.has(reading.words[at + 1] ?? '') || /^[a-z]{2,}ing$/.test(reading.words[at + 1] ?? '');
    if (!isRelative) between ??= nameIn(reading, { first: at + 1, end: comma });
    const noun = nounOfRelative(reading, language, at - 1, floor) ?? at - 1;
    const phrase = phraseBefore(reading, language, noun + 1, floor);
    const before = narrow(reading, language, phrase);
    if (phrase && isRole(reading, language, phrase)) {
      const named =
        between ?? (isRelative ? undefined : nameIn(reading, { first: at + 1, end: comma }, longestApposedRole));
      if (named) return { speaker: named, opening: phrase.first };
    }
    const isTitle = reading.isNamed?.[(before?.end ?? 0) - 1] === 0;
    const isName = before && isCapitalToken(reading, before.first) && isCapitalToken(reading, before.end - 1);
    if (before && isName && !isPlaceLike(reading, language, before) && !isTitle) return asSubject(before);
    if (before && between === undefined && language.pronouns.has(reading.words[before.first] ?? ''))
      return asSubject(before);
    if (between) return asSubject(between);
    const isApposed = before !== undefined && isNameBefore(reading, language, before.first - 1);
    if (before && !isApposed && at - 1 - floor < longestPhrase && isDetermined(reading, language, before))
      return asSubject(before);
  }
  const whole = phraseBefore(reading, language, comma, floor);
  return asSubject(whole && nameIn(reading, whole));
}

const groupVerbs = wordSet('comprise comprises include includes own owns represent represents unite unites');

/** "Tallow Corp, which includes Ash Lines, Roth Boats and Harrow Piers, said": the comma before "which". */
function groupBefore({ words }: QuotationReading, comma: number, limit: number): number | undefined {
  for (let at = comma - 2; at > limit && !/^[;:]/.test(words[at] ?? ''); at--)
    if (words[at] === ',' && words[at + 1] === 'which' && groupVerbs.has(words[at + 2] ?? '')) return at;
  return undefined;
}

/** "the regional governor", "Tallow’s spokeswoman", "a lawyer for Tallow": its head is a common noun. */
function isRole(reading: QuotationReading, language: EnglishSpeech, { first, end }: TokenRange): boolean {
  const head = headEnd(reading, language, first, end) - 1;
  if (head < first || isCapitalToken(reading, head) || !isWord(reading, head)) return false;
  return (
    language.determiners.has(reading.words[first] ?? '') ||
    reading.tokens.slice(first, head).some(({ kind }) => kind === 'clitic') ||
    (isCapitalToken(reading, first) && head > first)
  );
}

/** "Ines Roth, a diver from Harrow, Ohio, said": a name before an apposition with commas of its own. */
const isNameBefore = (reading: QuotationReading, { calendarCapitals }: EnglishSpeech, comma: number): boolean =>
  reading.words[comma] === ',' &&
  isCapitalToken(reading, comma - 1) &&
  isCapitalToken(reading, comma - 2) &&
  !calendarCapitals.has(reading.words[comma - 1] ?? '');

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
  const goesOn = () => first === end || !opensGlued(reading, language, first);
  while (first > floor && end - first < longestPhrase && goesOn() && isPhrasePart(reading, language, first - 1, end))
    first--;
  while (first < end && isSkippedAtHead(reading, language, first)) first++;
  return first < end ? { first, end } : undefined;
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
  const name = findNameAtEnd(reading, head);
  return name ? (joinedNames(reading, language, head, name) ?? name) : { first, end };
}

/** "Roth and Ash": the whole phrase, where it is nothing but names. */
function joinedNames(
  reading: QuotationReading,
  language: EnglishSpeech,
  head: TokenRange,
  name: TokenRange,
): TokenRange | undefined {
  let at = name.first - 1;
  if (language.determiners.has(reading.words[at] ?? '')) at--;
  if (at <= head.first || !language.conjunctions.has(reading.words[at] ?? '')) return undefined;
  const other = findNameAtEnd(reading, { first: head.first, end: at });
  const isWhole =
    other && (other.first === head.first || language.determiners.has(reading.words[other.first - 1] ?? ''));
  return isWhole && other.first - head.first <= 2 ? { first: other.first, end: name.end } : undefined;
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

const placePrepositions = wordSet('at from in near outside');

/** A stretch that is a name from end to end. */
function nameIn(reading: QuotationReading, range: TokenRange, longestRole = 4): TokenRange | undefined {
  const name = findNameAtEnd(reading, range);
  // "Ines Roth, a diver in New Harrow, said"
  if (name === undefined || placePrepositions.has(reading.words[name.first - 1] ?? '')) return undefined;
  return name.first <= range.first + longestRole && name.end - name.first >= 2 ? name : undefined;
}
