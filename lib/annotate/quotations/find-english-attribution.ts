import type { EnglishSpeech } from '../../languages/speech-language.ts';
import type { Attribution, Place } from './attribution.ts';
import { findEnglishSpeakerAfter } from './find-english-speaker.ts';
import { findEnglishSubject, type Subject } from './find-english-subject.ts';
import { findSentenceSubject } from './find-sentence-subject.ts';
import { findPhrase, type QuotationReading, type TokenRange } from './reading.ts';

/** The attribution whose cue stands at a token, by the grammar of English. */
export function findEnglishAttribution(
  reading: QuotationReading,
  language: EnglishSpeech,
  place: Place,
): Attribution | undefined {
  const { index, floor, end } = place;
  const source = findPhrase(reading, language.sourcePhrases, index);
  if (source) {
    const cue = { first: index, end: index + source.length };
    return { cue, speaker: findEnglishSpeakerAfter(reading, language, cue.end - 1, end), order: 'source' };
  }
  const isPhrasal = isPhrasalCue(reading, language, index);
  const isCue = isPhrasal || language.cues.has(reading.words[index] ?? '');
  if (!isCue || isNoReport(reading, language, index)) return undefined;
  const cue = { first: index, end: index + (isPhrasal ? 2 : 1) };
  const relayed = relayedSpeaker(reading, language, place);
  if (relayed) return { cue, ...relayed, order: 'after' };
  if (hangsOn(reading, index)) return { cue, speaker: mainSubject(reading, language, place), order: 'before' };
  const before = findEnglishSubject(reading, language, index, floor);
  if (before) return { cue, ...before, order: 'before' };
  if (!isInvertible(reading, language, index, floor)) return undefined;
  const after = findEnglishSpeakerAfter(reading, language, cue.end - 1, end);
  return after && { cue, speaker: after, order: 'after' };
}

/** Tokens in "quoted the harbour master Ines Roth as saying". */
const longestRelay = 10;

/** "Ash quoted Roth as saying": Roth speaks. */
function relayedSpeaker(
  reading: QuotationReading,
  language: EnglishSpeech,
  { index, floor, end }: Place,
): Subject | undefined {
  const { words } = reading;
  if (!/^quot(?:ed|es|ing)$/.test(words[index] ?? '') || language.passiveVerbs.has(words[index - 1] ?? ''))
    return undefined;
  for (let at = index + 2; at < Math.min(end, index + longestRelay); at++)
    if (words[at] === 'as' && words[at + 1] === 'saying') {
      const speaker = findEnglishSpeakerAfter(reading, language, index, at);
      const relayer = findEnglishSubject(reading, language, index, floor);
      return speaker && { speaker, opening: relayer?.opening ?? index };
    }
  return undefined;
}

/** "he points out", "Roth shot back". */
function isPhrasalCue({ words }: QuotationReading, { phrasalCues }: EnglishSpeech, index: number): boolean {
  const particle = phrasalCues.get(words[index] ?? '');
  return particle !== undefined && words[index + 1] === particle;
}

/** ", saying", "by saying", "who said", "and said": the subject is that of the sentence. */
function hangsOn({ words }: QuotationReading, index: number): boolean {
  const before = words[index - 1] ?? '';
  if (words[index]?.endsWith('ing'))
    return before === ',' || before === 'by' || before === 'in' || before === 'while' || before === 'and';
  return before === 'and' || before === 'who' || (before === 'then' && words[index - 2] === 'and');
}

function mainSubject(
  reading: QuotationReading,
  language: EnglishSpeech,
  { index, first, floor, last }: Place,
): TokenRange | undefined {
  if (reading.words[index - 1] === 'who') {
    const noun = reading.words[index - 2] === ',' ? index - 2 : index - 1;
    return findEnglishSubject(reading, language, noun, floor)?.speaker;
  }
  return last?.speaker ?? findSentenceSubject(reading, language, { first, end: index });
}

/** An infinitive, a passive ("was asked") or a noun ("the reports"); not French "a dit". */
function isNoReport(
  { words, tokens }: QuotationReading,
  { determiners, passiveVerbs, participle }: EnglishSpeech,
  index: number,
): boolean {
  const before = words[index - 1] ?? '';
  if (before === 'a' && participle.test(words[index] ?? '')) return false;
  if (before === 'to' || tokens[index - 1]?.kind === 'clitic' || determiners.has(before)) return true;
  return passiveVerbs.has(before) && !/^quoted$|ing$/.test(words[index] ?? '');
}

/** "…,” said Roth": the verb comes first in its clause. */
function isInvertible(
  { words, tokens }: QuotationReading,
  { listenerCues, auxiliaries }: EnglishSpeech,
  verb: number,
  floor: number,
): boolean {
  if (listenerCues.has(words[verb] ?? '')) return false;
  const first = auxiliaries.has(words[verb - 1] ?? '') ? verb - 1 : verb;
  return first <= floor || tokens[first - 1]?.kind === 'punctuation';
}
