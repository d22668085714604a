import type { SpeechTable } from '../../languages/speech-language.ts';
import type { QuotationReading, TokenRange } from './reading.ts';

/** Tokens at the head of a sentence in which its verb must stand. */
const longestLead = 20;

/**
 * Whether a sentence goes on with what somebody said, as the mood of its verb tells: "Roth sagte, der Kai sei zu. Er
 * werde erst im Mai geöffnet." The verb in the mood of facts must not stand before it.
 */
export function isCarriedOn(
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
