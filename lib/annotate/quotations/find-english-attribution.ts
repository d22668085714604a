import { hasFiniteForm } from '../../languages/english/finite-verbs.ts';
import { bodyNouns, documentNouns, officialNouns } from '../../languages/english/speaker-words.ts';
import type { EnglishSpeech } from '../../languages/speech-language.ts';
import { wordSet } from '../../model/words.ts';
import { genderOfNoun } from '../gender.ts';
import type { Attribution, Place } from './attribution.ts';
import { findEnglishSpeakerAfter } from './find-english-speaker.ts';
import { findEnglishSubject, type Subject } from './find-english-subject.ts';
import { mainSubject } from './find-main-subject.ts';
import { passiveSpeaker, quotedSpeaker, relayedSpeaker } from './find-relayed-speaker.ts';
import { leadsToClause } from './opens-clause.ts';
import { findPhrase, isCapitalToken, isWord, type QuotationReading, type TokenRange } from './reading.ts';
import { relativeBefore } from './relative-before.ts';
import { headNoun } from './speaker-phrase.ts';

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
  const asking = passiveSpeaker(reading, language, place);
  if (asking) return { cue: { first: index, end: index + 1 }, speaker: asking, order: 'after' };
  if (isNoReport(reading, language, place) || isConclusion(reading, place)) return undefined;
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
  const isKept = keeping.has(reading.words[index - 1] ?? '');
  if (!isKept && isGerund(reading, language, index)) return undefined;
  const verb = goesOn(reading, index) ? index - 3 : index - (isKept ? 1 : 0);
  const before = findEnglishSubject(reading, language, verb, floor);
  // "As Roth told the council, …"
  const isAside = before && before.opening === first + 1 && reading.words[first] === 'as';
  // "a story much told in the town", "based on a tale often told"
  if (before && isParticiple(reading, language, before.speaker.first)) return undefined;
  if (before && (doubts.has(reading.words[before.opening - 1] ?? '') || isNobody(reading, language, before)))
    return undefined;
  if (before && isSign(reading, language, index, before)) return undefined;
  if (before) return { cue, ...before, order: isAside ? 'source' : 'before' };
  if (!isInvertible(reading, language, index, floor)) return undefined;
  const after = findEnglishSpeakerAfter(reading, language, cue.end - 1, end);
  // "said Harrow had shut": no inversion.
  if (after && language.finiteVerbs.has(reading.words[after.end] ?? '')) return undefined;
  return after && { cue, speaker: after, order: 'after' };
}

/** "The mess suggests that …": nobody says it. */
function isSign(reading: QuotationReading, language: EnglishSpeech, verb: number, { speaker }: Subject): boolean {
  if (!/^suggest/.test(reading.words[verb] ?? '') || reading.words[speaker.end] === ',') return false;
  const noun = headNoun(reading, language, speaker);
  if (isCapitalToken(reading, speaker.end - 1) || language.pronouns.has(noun)) return /^(?:it|this|that)$/.test(noun);
  // "a study published on Monday"
  const isBody = reading.words
    .slice(speaker.first, speaker.end)
    .some((word) => bodyNouns.has(word) || documentNouns.has(word.replace(/s$/, '')) || officialNouns.has(word));
  return !isBody && genderOfNoun(noun) === undefined && !persons.test(noun);
}

/** How nouns for persons end. */
const persons =
  /(?:men|man|woman|people|police|[eo]rs?|ians?|ists?|ees?|nts?|officials?|critics?|experts?|sources?|witness(?:es)?)$/;

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
  !goesOnBehind(reading, end) &&
  (!isWord(reading, end) || (boundaries.has(reading.words[end] ?? '') && !hasFiniteForm(reading.words[end] ?? '')));

/** "said the driver, Paul Ash, 17, had slept": the name has a verb of its own. */
function goesOnBehind({ words, tokens }: QuotationReading, comma: number): boolean {
  if (words[comma] !== ',') return false;
  const isAge = tokens[comma + 1]?.kind === 'number' && /^[,–—-]$/.test(words[comma + 2] ?? '');
  const next = words[isAge ? comma + 3 : comma + 1] ?? '';
  return hasFiniteForm(next) || (isAge && next === 'who');
}

/** "asked whether Roth said the quay was safe": nobody says it. */
const doubts = wordSet('if unless whether');

const isParticiple = (reading: QuotationReading, { prepositions }: EnglishSpeech, index: number): boolean =>
  /^[a-z]{2,}ed$/.test(reading.words[index] ?? '') &&
  !isCapitalToken(reading, index) &&
  prepositions.has(reading.words[index + 1] ?? '');

/** "None of the crew said", "no official said"; and what is no noun phrase: "his", "held back through". */
function isNobody(
  reading: QuotationReading,
  { determiners, prepositions }: EnglishSpeech,
  { opening, speaker }: Subject,
): boolean {
  const { words, tokens } = reading;
  const last = words[speaker.end - 1] ?? '';
  const isPhrase = determiners.has(words[speaker.first] ?? '') || isCapitalToken(reading, speaker.first);
  if (!isPhrase && prepositions.has(last) && !isCapitalToken(reading, speaker.end - 1)) return true;
  if (speaker.end - speaker.first === 1 && possessives.has(last)) return true;
  return (
    /^(?:neither|nobody|none)$/.test(words[opening] ?? '') ||
    (words[opening] === 'no' && tokens[opening + 1]?.kind === 'word')
  );
}

const possessives = wordSet('her his its my our their whose your');

/** Tokens between a verb and its negation: "has not yet been". */
const mostBetween = 4;

/** "he points out", "Roth shot back". */
function isPhrasalCue({ words }: QuotationReading, { phrasalCues }: EnglishSpeech, index: number): boolean {
  const particle = phrasalCues.get(words[index] ?? '');
  return particle !== undefined && words[index + 1] === particle && words[index + 2] !== 'to';
}

const participleLinks = wordSet(', after and before by despite for in of while without');

/** "kept saying" */
const keeping = wordSet('began keep keeps kept started starts stopped');

/** "would mean adding": no "is" before it. */
function isGerund(
  { words, tokens }: QuotationReading,
  { between, passiveVerbs }: EnglishSpeech,
  index: number,
): boolean {
  if (!words[index]?.endsWith('ing')) return false;
  let at = index - 1;
  while (!passiveVerbs.has(words[at] ?? '') && between.has(words[at] ?? '')) at--;
  return !passiveVerbs.has(words[at] ?? '') && tokens[at]?.kind === 'word';
}

/** ", saying", "by saying", "who said", "and said": the subject is that of the sentence. */
function hangsOn({ words }: QuotationReading, index: number): boolean {
  const before = words[index - 1] ?? '';
  if (words[index]?.endsWith('ing')) return participleLinks.has(before);
  const link = /^(?:also|later|now|then)$/.test(before) ? words[index - 2] : before;
  return link === 'and' || (link === 'but' && words[index - 3] !== 'all');
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

/** "“…,” Roth said, suggesting that …": the reporter concludes. */
const isConclusion = ({ words }: QuotationReading, { index, first, last }: Place): boolean =>
  words[index] === 'suggesting' &&
  last !== undefined &&
  words.slice(first, last.cue.first).some((word) => quoteMark.test(word));

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
