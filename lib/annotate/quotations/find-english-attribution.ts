import { hasFiniteForm } from '../../languages/english/finite-verbs.ts';
import type { EnglishSpeech } from '../../languages/speech-language.ts';
import { wordSet } from '../../model/words.ts';
import type { Attribution, Place } from './attribution.ts';
import { findEnglishSpeakerAfter } from './find-english-speaker.ts';
import { findEnglishSubject, type Subject } from './find-english-subject.ts';
import { findSentenceSubject } from './find-sentence-subject.ts';
import { leadsToClause } from './opens-clause.ts';
import { findPhrase, isCapitalToken, isWord, type QuotationReading, type TokenRange } from './reading.ts';
import { relativeBefore } from './relative-before.ts';

/** The attribution whose cue stands at a token, by the grammar of English. */
export function findEnglishAttribution(
  reading: QuotationReading,
  language: EnglishSpeech,
  place: Place,
): Attribution | undefined {
  const { index, first, floor, end } = place;
  if (!language.cueOpeners.has(reading.words[index] ?? '')) return undefined;
  const source = findPhrase(reading, language.sourcePhrases, index);
  if (source) {
    const cue = { first: index, end: index + source.length };
    return { cue, speaker: findEnglishSpeakerAfter(reading, language, cue.end - 1, end, true), order: 'source' };
  }
  const isPhrasal = isPhrasalCue(reading, language, index);
  if (!isPhrasal && !isCue(reading, language, index, end)) return undefined;
  if (isNoReport(reading, language, place)) return undefined;
  const cue = { first: index, end: index + (isPhrasal ? 2 : 1) };
  const relayed = relayedSpeaker(reading, language, place);
  if (relayed) return { cue, ...relayed, order: 'after' };
  const quoted = quotedSpeaker(reading, language, place);
  if (quoted) return { cue, speaker: quoted, order: 'before' };
  if (hangsOn(reading, index) || relativeBefore(reading, index) !== undefined)
    return { cue, speaker: mainSubject(reading, language, place), order: 'before' };
  if (reading.words[index - 1] === ',' && language.invertedCues.has(reading.words[index] ?? '')) {
    const inverted = findEnglishSpeakerAfter(reading, language, cue.end - 1, end);
    if (inverted && isClosed(reading, language, inverted)) return { cue, speaker: inverted, order: 'after' };
  }
  const verb = goesOn(reading, index) ? index - 3 : index;
  const before = findEnglishSubject(reading, language, verb, floor);
  // "As Roth told the council, …"
  const isAside = before && before.opening === first + 1 && reading.words[first] === 'as';
  if (before && (doubts.has(reading.words[before.opening - 1] ?? '') || isNobody(reading, before))) return undefined;
  if (before) return { cue, ...before, order: isAside ? 'source' : 'before' };
  if (!isInvertible(reading, language, index, floor)) return undefined;
  const after = findEnglishSpeakerAfter(reading, language, cue.end - 1, end);
  return after && { cue, speaker: after, order: 'after' };
}

const courts = wordSet('court hearing inquest inquiry jury tribunal');

/** Verbs of speech; others only where they report a clause: "found the quay would open". */
function isCue(reading: QuotationReading, language: EnglishSpeech, index: number, end: number): boolean {
  const word = reading.words[index] ?? '';
  if (language.cues.has(word)) return true;
  // "The court heard that …"
  if (word === 'heard')
    return courts.has(reading.words[index - 1] ?? '') && language.that.has(reading.words[index + 1] ?? '');
  return language.clauseOnlyCues.has(word) && leadsToClause(reading, language, index + 1, end);
}

/** "…, said Paul Ash, who …": a name, and no clause of its own behind it. */
const isClosed = (reading: QuotationReading, { boundaries }: EnglishSpeech, { first, end }: TokenRange): boolean =>
  isCapitalToken(reading, end - 1) &&
  isCapitalToken(reading, first) &&
  (!isWord(reading, end) || (boundaries.has(reading.words[end] ?? '') && !hasFiniteForm(reading.words[end] ?? '')));

/** "asked whether Roth said the quay was safe": nobody says it. */
const doubts = wordSet('if unless whether');

/** "None of the crew said", "no official said". */
const isNobody = ({ words, tokens }: QuotationReading, { opening }: Subject): boolean =>
  /^(?:neither|nobody|none)$/.test(words[opening] ?? '') ||
  (words[opening] === 'no' && tokens[opening + 1]?.kind === 'word');

/** Tokens of a subject at the head of a sentence. */
const longestOpening = 8;

/** Tokens between a verb and its negation: "has not yet been". */
const mostBetween = 4;

/** Tokens in "quoted the harbour master Ines Roth as saying". */
const longestRelay = 12;

/** "Ash quoted Roth as saying": Roth speaks. */
function relayedSpeaker(
  reading: QuotationReading,
  language: EnglishSpeech,
  { index, floor, end }: Place,
): Subject | undefined {
  const { words } = reading;
  if (!relays.test(words[index] ?? '') || language.passiveVerbs.has(words[index - 1] ?? '')) return undefined;
  for (let at = index + 2; at < Math.min(end, index + longestRelay); at++)
    if (words[at] === 'as' && isReportOfOther(words, language, at + 1)) {
      const speaker = findEnglishSpeakerAfter(reading, language, index, at);
      const relayer = findEnglishSubject(reading, language, index, floor);
      return speaker && { speaker, opening: relayer?.opening ?? index };
    }
  return undefined;
}

const relays = /^quot(?:ed|es|ing)$/;

/** "as saying", "as having told": from a token on. */
const isReportOfOther = (words: readonly string[], { cues }: EnglishSpeech, at: number): boolean =>
  words[at] === 'having'
    ? cues.has(words[at + 1] ?? '')
    : words[at]?.endsWith('ing') === true && cues.has(words[at] ?? '');

/** Who says it, at the last verb of "Ash quoted Roth as saying that …", "Roth was quoted by Ash as having said …". */
function quotedSpeaker(
  reading: QuotationReading,
  language: EnglishSpeech,
  { index, first }: Place,
): TokenRange | undefined {
  const { words } = reading;
  const as = words[index - 1] === 'having' ? index - 2 : index - 1;
  if (words[as] !== 'as' || !isReportOfOther(words, language, as + 1)) return undefined;
  for (let at = as - 1; at >= Math.max(first, as - longestRelay); at--)
    if (relays.test(words[at] ?? ''))
      return language.passiveVerbs.has(words[at - 1] ?? '')
        ? findEnglishSubject(reading, language, at, first)?.speaker
        : findEnglishSpeakerAfter(reading, language, at, as);
  return undefined;
}

/** "he points out", "Roth shot back". */
function isPhrasalCue({ words }: QuotationReading, { phrasalCues }: EnglishSpeech, index: number): boolean {
  const particle = phrasalCues.get(words[index] ?? '');
  return particle !== undefined && words[index + 1] === particle && words[index + 2] !== 'to';
}

const participleLinks = wordSet(', after and before by despite for in of while without');

/** ", saying", "by saying", "who said", "and said": the subject is that of the sentence. */
function hangsOn({ words }: QuotationReading, index: number): boolean {
  const before = words[index - 1] ?? '';
  if (words[index]?.endsWith('ing')) return participleLinks.has(before);
  return before === 'and' || (before === 'then' && words[index - 2] === 'and');
}

function mainSubject(
  reading: QuotationReading,
  language: EnglishSpeech,
  { index, first, floor, last }: Place,
): TokenRange | undefined {
  const relative = relativeBefore(reading, index);
  if (relative !== undefined) {
    const noun = reading.words[relative - 1] === ',' ? relative - 1 : relative;
    return findEnglishSubject(reading, language, noun, floor)?.speaker;
  }
  const range = { first, end: index };
  return last?.speaker ?? findSentenceSubject(reading, language, range) ?? openingPhrase(reading, language, range);
}

/** "The board’s technicians found it and say …": the words at the head of a sentence, up to its verb. */
function openingPhrase(
  reading: QuotationReading,
  language: EnglishSpeech,
  { first, end }: TokenRange,
): TokenRange | undefined {
  const { words, tokens } = reading;
  const word = words[first] ?? '';
  if (!language.determiners.has(word) && tokens[first + 1]?.kind !== 'clitic') return undefined;
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

/** An infinitive, a passive ("was asked"), a noun ("the reports", "the United States"), or not said at all. */
function isNoReport(reading: QuotationReading, language: EnglishSpeech, place: Place): boolean {
  const { words, tokens } = reading;
  const { determiners, passiveVerbs, participle } = language;
  const { index, first } = place;
  const before = words[index - 1] ?? '';
  if (before === 'a' && participle.test(words[index] ?? '')) return false;
  if (goesOn(reading, index)) return false;
  // "Tallow’s claims", but "he’s said".
  const isOwned = tokens[index - 1]?.kind === 'clitic' && !language.pronouns.has(words[index - 2] ?? '');
  if (before === 'to' || isOwned || determiners.has(before)) return true;
  if (index > first && isWord(reading, index - 1) && isCapitalToken(reading, index)) return true;
  if (isNoun(reading, language, place) || isDenied(reading, language, place)) return true;
  return passiveVerbs.has(before) && !/^quoted$|ing$/.test(words[index] ?? '');
}

/** "went on to say". */
const goesOn = ({ words }: QuotationReading, verb: number): boolean =>
  words[verb - 1] === 'to' && words[verb - 2] === 'on' && /^(?:goes|going|went)$/.test(words[verb - 3] ?? '');

/** "below estimates", "claims rose", "raised hopes that": a noun, unless it has a subject and speech follows. */
function isNoun({ words, tokens }: QuotationReading, language: EnglishSpeech, { index, first }: Place): boolean {
  if (!language.nounCues.has(words[index] ?? '')) return false;
  if (index === first) return true;
  const before = words[index - 1] ?? '';
  if (language.prepositions.has(before) || hasFiniteForm(before)) return true;
  const next = words[index + 1] ?? '';
  // "states that have", "states where"
  if (/^(?:where|which|who)$/.test(next) || (next === 'that' && hasFiniteForm(words[index + 2] ?? ''))) return true;
  return tokens[index + 1]?.kind !== 'punctuation' && (hasFiniteForm(next) || /^(?:against|and|for|of|to)$/.test(next));
}

/** "Roth never said", "did not say", "has not yet confirmed". */
function isDenied(reading: QuotationReading, { negations, between }: EnglishSpeech, { index, floor }: Place): boolean {
  const { words } = reading;
  for (let at = index - 1; at >= Math.max(floor, index - mostBetween); at--) {
    const word = words[at] ?? '';
    if (negations.has(word) || word.endsWith("n't")) return true;
    if (!between.has(word)) return false;
  }
  return false;
}

const quoteMark = /^["“”'’»]|''$/;

/** "…,” said Roth": the verb comes first in its clause. */
function isInvertible(
  { words, tokens }: QuotationReading,
  { listenerCues, auxiliaries }: EnglishSpeech,
  verb: number,
  floor: number,
): boolean {
  const word = words[verb] ?? '';
  const isBehindMark = quoteMark.test(words[verb - 1] ?? '');
  // "“Keep out,” reads a sign."
  if (listenerCues.has(word) && !(/^reads?$/.test(word) && isBehindMark)) return false;
  if (word.endsWith('ing') && !isBehindMark) return false;
  const first = auxiliaries.has(words[verb - 1] ?? '') ? verb - 1 : verb;
  return first <= floor || tokens[first - 1]?.kind === 'punctuation';
}
