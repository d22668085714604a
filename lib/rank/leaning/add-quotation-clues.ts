import { isSpeakerPronoun } from '../pronoun-speakers.ts';
import type { SentenceReading } from './reading.ts';

const openingMark = /^["“«„`'‘]/u;
const closingEnd = /["”'»’]\s*$/u;
/** In words. */
const shortestTail = 4;

/**
 * A quotation leans where somebody else's words go on, or where the sentence does not say who speaks.
 * @param speakerText the words for the speaker of the first quotation
 * @param isOpenBefore a quotation was open at the end of the sentence before
 */
export function addQuotationClues(
  { clues, words, text, textBefore, quotes, quotations }: SentenceReading,
  speakerText: string | undefined,
  isOpenBefore: boolean,
): void {
  const opens = openingMark.test(text);
  const opensBefore = openingMark.test(textBefore);
  let quoted = 0;
  for (const word of words) if (word.quoted) quoted++;
  const rest = words.length - quoted;
  if (quoted > 0) clues[rest === 0 ? 'allQuoted' : quoted > rest ? 'mostQuoted' : 'someQuoted'] = 1;
  if (quoted > 0 && rest > 0 && rest < shortestTail) clues.shortTail = 1;
  if (quotes.startsInside) clues.startsInside = 1;
  if (quotes.marks > 0) clues.marks = 1;
  if (opens && opensBefore) clues.afterQuotation = 1;
  if (opens && isOpenBefore && !closingEnd.test(textBefore)) clues.afterOpen = 1;
  if (opens && !words.some(({ reports }) => reports)) clues.opensUnsaid = 1;
  if (speakerText === undefined) return;
  if (isSpeakerPronoun(speakerText)) clues.pronounSpeaker = 1;
  else if (quotations[0]?.directness === 'direct') clues.namedSpeaker = 1;
}
