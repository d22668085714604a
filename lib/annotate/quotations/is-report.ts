import type { SpeechLanguage } from '../../languages/speech-language.ts';
import { isCapitalToken, isWord, type QuotationReading, type TokenRange } from './reading.ts';

/** Words. Shorter reports say too little. */
export const fewestWords = 3;
/** Tokens of a statement in which no verb is known by its form. */
export const fewestOfVerbless = 8;

export function isReport(reading: QuotationReading, content: TokenRange, isQuoted: Uint8Array): boolean {
  // "Roth added, according to the Post"
  const isBareCue = reading.language.strategy === 'english' && content.end - content.first < fewestOfVerbless / 2;
  if (isBareCue && reading.language.freeCues.has(reading.words[content.end - 1] ?? '')) return false;
  return isOwnSpeech(reading, content, isQuoted) && countWordsOf(reading, content) >= fewestWords;
}

/** False where quoted speech at the head, or behind a comma or a colon, is a quotation of its own. */
function isOwnSpeech(reading: QuotationReading, { first, end }: TokenRange, isQuoted: Uint8Array): boolean {
  if (first >= end || isQuoted[first]) return false;
  const { words, language } = reading;
  for (let index = first + 1; index < end; index++) {
    if (!isQuoted[index] || isQuoted[index - 1] || !isLedIn(language, words[index - 1] ?? '')) continue;
    // "The pilot, Paul Ash, “fell asleep at sea” and ran aground"
    const isPart = words[index - 1] === ',' && isWord(reading, index + 1) && !isCapitalToken(reading, index + 1);
    if (!isPart || language.strategy !== 'english') return false;
  }
  return true;
}

/** Before a quotation of its own: "he said: “…", "they went on strike (“I want …,” Roth said)", "and he added “…". */
const isLedIn = ({ freeCues }: SpeechLanguage, word: string): boolean => /^[,:(]$/.test(word) || freeCues.has(word);

export function countWordsOf(reading: QuotationReading, { first, end }: TokenRange): number {
  let count = 0;
  for (let index = first; index < end && count < fewestWords; index++)
    if (isWord(reading, index) || reading.tokens[index]?.kind === 'number') count++;
  return count;
}
