import type { SpeechTable } from '../../languages/speech-language.ts';
import { isReport } from './is-report.ts';
import type { QuotationReading, TokenRange } from './reading.ts';
import type { Report } from './report.ts';
import { trimReport } from './trim-report.ts';

/** Tokens at the head of a sentence in which its verb must stand. */
const longestLead = 20;

/**
 * Whether a sentence goes on with what somebody said, as the mood of its verb tells: "Roth sagte, der Kai sei zu. Er
 * werde erst im Mai geöffnet." The verb in the mood of facts must not stand before it.
 */
function isCarriedOn(
  { words }: QuotationReading,
  { carriedVerbs, statedVerbs }: SpeechTable,
  { first, end }: TokenRange,
  isQuoted: Uint8Array,
): boolean {
  for (let at = first; at < Math.min(end, first + longestLead); at++) {
    const word = words[at] ?? '';
    if (isQuoted[at]) continue;
    if (statedVerbs.has(word)) return false;
    if (carriedVerbs.has(word)) return true;
  }
  return false;
}

/** Who spoke in a sentence. */
export interface Carried {
  readonly speaker: TokenRange;
  readonly sentence: number;
  readonly paragraph: number;
}

export function findCarriedReport(
  reading: QuotationReading,
  last: Carried | undefined,
  index: number,
  isQuoted: Uint8Array,
): Report | undefined {
  const { language, sentences } = reading;
  const { firstToken: first = 0, endToken: end = 0, paragraph } = sentences[index] ?? {};
  if (language.strategy !== 'table' || !last || last.sentence !== index - 1 || last.paragraph !== paragraph)
    return undefined;
  if (!isCarriedOn(reading, language, { first, end }, isQuoted)) return undefined;
  const content = trimReport(reading, { first, end }, isQuoted);
  return isReport(reading, content, isQuoted)
    ? { content, directness: 'indirect', speaker: last.speaker, cue: undefined }
    : undefined;
}

/** "Roth sagte, … Er betonte, … Der Kai sei zu.": it is Roth who goes on. */
export function meantBy(
  { words, language, sentences }: QuotationReading,
  speaker: TokenRange,
  last: Carried | undefined,
  index: number,
): TokenRange {
  const isPronoun = speaker.end - speaker.first === 1 && language.pronouns.has(words[speaker.first] ?? '');
  const isNext = last?.sentence === index - 1 && last.paragraph === sentences[index]?.paragraph;
  return isPronoun && isNext ? last.speaker : speaker;
}
