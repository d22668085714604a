// The grammar of English: whom a source is quoted as quoting.

import type { EnglishSpeech } from '../../languages/speech-language.ts';
import type { Place } from './attribution.ts';
import { findEnglishSpeakerAfter } from './find-english-speaker.ts';
import { findEnglishSubject, type Subject } from './find-english-subject.ts';
import type { QuotationReading, TokenRange } from './reading.ts';

/** Tokens in "quoted the harbour master Ines Roth as saying". */
const longestRelay = 12;

/** "Ash quoted Roth as saying": Roth speaks. */
export function relayedSpeaker(
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
export function quotedSpeaker(
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

/** Tokens in "described last week by". */
const longestTime = 4;

/** "Ash was asked by the moderator Ines Roth whether", "described on Monday by Roth as": Roth speaks. */
export function passiveSpeaker(
  reading: QuotationReading,
  language: EnglishSpeech,
  { index, end }: Place,
): TokenRange | undefined {
  const { words } = reading;
  const isAsked = /^(?:asked|told)$/.test(words[index] ?? '') && language.passiveVerbs.has(words[index - 1] ?? '');
  const isNamed = /^(?:branded|called|described|dubbed|labell?ed)$/.test(words[index] ?? '');
  if (!isAsked && !isNamed) return undefined;
  const reach = Math.min(end, index + 1 + (isAsked ? 1 : longestTime));
  const by = words.slice(index + 1, reach).indexOf('by');
  return by < 0 ? undefined : findEnglishSpeakerAfter(reading, language, index + 1 + by, end);
}
