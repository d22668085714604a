// The grammar of English: the subject of a verb of speech that has none beside it.

import { hasFiniteForm } from '../../languages/english/finite-verbs.ts';
import type { EnglishSpeech } from '../../languages/speech-language.ts';
import { wordSet } from '../../model/words.ts';
import { type Attribution, type Place, startOfAttribution } from './attribution.ts';
import { findEnglishSubject } from './find-english-subject.ts';
import { findNameAtEnd } from './find-name-at-end.ts';
import { findSentenceSubject } from './find-sentence-subject.ts';
import { isCapitalToken, isWord, type QuotationReading, type TokenRange } from './reading.ts';
import { relativeBefore } from './relative-before.ts';

/** Tokens of a subject at the head of a sentence. */
const longestOpening = 8;

/** The subject of a verb that has none beside it: that of the sentence, or the noun before a relative clause. */
export function mainSubject(
  reading: QuotationReading,
  language: EnglishSpeech,
  { index, first, floor, last }: Place,
): TokenRange | undefined {
  const relative = relativeBefore(reading, index);
  if (relative !== undefined) {
    return antecedentOf(reading, language, relative, floor);
  }
  const range = { first, end: index };
  if (last?.speaker && !isOver(reading, language, last, index)) return last.speaker;
  const opening = openingPhrase(reading, language, range);
  const hasName = opening && isCapitalToken(reading, opening.end - 1);
  return opening && !hasName ? opening : (findSentenceSubject(reading, language, range) ?? opening);
}

/** "The crowd sang when Roth spoke, and said": the clause that holds an attribution is over at a later token. */
export const isOver = (
  { words }: QuotationReading,
  { subordinators }: EnglishSpeech,
  last: Attribution,
  at: number,
): boolean =>
  subordinators.has(words[startOfAttribution(last) - 1] ?? '') && words.slice(last.cue.end, at).includes(',');

/** "a view shared by Roth, who says": Roth; "Ash met crews who say": the crews. */
function antecedentOf(
  reading: QuotationReading,
  language: EnglishSpeech,
  relative: number,
  floor: number,
): TokenRange | undefined {
  const { words } = reading;
  const end = words[relative - 1] === ',' ? relative - 1 : relative;
  const subject = findEnglishSubject(reading, language, end, floor)?.speaker;
  if (!subject) return undefined;
  // "by Roth, a diver from Harrow, who says"
  const apposed = findNameAtEnd(reading, { first: floor, end: subject.first - 1 });
  if (end < relative && words[subject.first - 1] === ',' && apposed?.end === subject.first - 1) return apposed;
  if (end < relative && !isCapitalToken(reading, subject.end - 1)) return subject;
  const name = end < relative ? findNameAtEnd(reading, { first: subject.first, end }) : undefined;
  let at = (name?.first ?? 0) - 1;
  while (at > subject.first && isRoleWord(reading, language, at)) at--;
  if (/^(?:including|like)$/.test(words[subject.first] ?? '')) return { first: subject.first + 1, end: subject.end };
  if (name && agents.has(words[at] ?? '')) return name;
  for (let verb = subject.end - 2; verb > subject.first; verb--)
    if (hasFiniteForm(words[verb] ?? '') && !language.determiners.has(words[verb - 1] ?? ''))
      return { first: verb + (language.prepositions.has(words[verb + 1] ?? '') ? 2 : 1), end: subject.end };
  return subject;
}

/** Whom these govern may be the one who speaks: "shared by". With "of" and "for", it is the noun before. */
const agents = wordSet('against by from to with');

const isRoleWord = (reading: QuotationReading, { prepositions }: EnglishSpeech, index: number): boolean =>
  isWord(reading, index) && !prepositions.has(reading.words[index] ?? '');

/** "The board’s technicians found it and say …": the words at the head of a sentence, up to its verb. */
export function openingPhrase(
  reading: QuotationReading,
  language: EnglishSpeech,
  { first, end }: TokenRange,
): TokenRange | undefined {
  const { words, tokens } = reading;
  const word = words[first] ?? '';
  const isPlural = /^(?:police|[a-z]{3,}[^su]s)$/.test(word) && isWord(reading, first + 1);
  const isBare = isPlural && !isCapitalToken(reading, first + 1);
  if (!language.determiners.has(word) && tokens[first + 1]?.kind !== 'clitic' && !isBare) return undefined;
  let at = first + 1;
  while (at < Math.min(end, first + longestOpening) && (isWord(reading, at) || tokens[at]?.kind === 'clitic')) {
    const next = words[at] ?? '';
    if (hasFiniteForm(next) || language.between.has(next)) break;
    if (language.prepositions.has(next) || language.boundaries.has(next) || language.pronouns.has(next))
      return undefined;
    at++;
  }
  return at > first + 1 && hasFiniteForm(words[at] ?? '') ? { first, end: at } : undefined;
}
