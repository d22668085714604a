import { hasFiniteForm } from '../../languages/english/finite-verbs.ts';
import type { EnglishSpeech, SpeechTable } from '../../languages/speech-language.ts';
import { wordSet } from '../../model/words.ts';
import type { Attribution } from './attribution.ts';
import { hasVerbSoon } from './opens-clause.ts';
import { isCapitalToken, isWord, type QuotationReading, type TokenRange } from './reading.ts';

/** Tokens between a cue and its "that": "told the council of the town on Monday that". */
const longestListener = 14;

/** Where speech may begin: behind the speaker of "according to", behind "told him on Monday that". */
export function findSpeechStart(
  reading: QuotationReading,
  { cue, speaker, order }: Attribution,
  limit: number,
  isQuoted: Uint8Array,
): number {
  if (order === 'source') {
    return behindSource(reading, Math.max(speaker?.end ?? 0, cue.end), limit);
  }
  const { language } = reading;
  const isSubject = language.strategy === 'english' && language.subjectPronouns.has(reading.words[cue.end] ?? '');
  if (isSubject) return cue.end;
  const that = findThat(reading, { first: cue.end, end: Math.min(limit, cue.end + longestListener) }, isQuoted);
  if (language.strategy === 'table') return that ?? behindComma(reading, language, cue.end, limit);
  const start = behindAsides(reading, language, cue, limit);
  if (language.questionWords.has(reading.words[start] ?? '')) return start;
  if (that === undefined || isRelative(reading, language, cue, { first: start, end: that })) return start;
  // "told him the quay was so old that it was shut": the clause begins before its "that".
  return start < that - 2 && hasVerbSoon(reading, language, start, that - 1) ? start : that;
}

/** "Roth gab bekannt, der Kai sei zu", "sagte Roth, der Kai sei zu": behind the last comma before the verb. */
function behindComma({ words }: QuotationReading, language: SpeechTable, from: number, limit: number): number {
  if (!language.isVerbSecond) return from;
  let start = from;
  for (let at = from; at < Math.min(limit, from + longestListener); at++) {
    if (language.reportedVerbs.has(words[at] ?? '')) return start;
    if (/^[.:;!?–—"“„»«]$/.test(words[at] ?? '')) return from;
    if (words[at] === ',') start = at + 1;
  }
  return from;
}

const objectPrepositions = wordSet('about against for of on over to with');

/** "posted pictures that showed the quay", "so that": the clause belongs to something else, which is no listener. */
function isRelative(
  { words }: QuotationReading,
  language: EnglishSpeech,
  cue: TokenRange,
  { first, end }: TokenRange,
): boolean {
  const verb = words[cue.first] ?? '';
  const link = words[end - 2] ?? '';
  if (end - 1 === first) return false;
  if (/^(?:now|so|such)$/.test(link) || language.objectCues.has(verb)) return true;
  // "objected to a plan that bans boats"
  const next = words[end] ?? '';
  const isVerb = hasFiniteForm(next) || (/[^s]s$/.test(next) && /^an?$/.test(words[first + 1] ?? ''));
  if (isVerb && objectPrepositions.has(words[first] ?? '')) return true;
  // "said, however, that", "told the council, which met on Monday, that"
  if (link !== ',' && words.slice(first, end - 1).includes(',')) return true;
  const word = words[first] ?? '';
  const isAside =
    language.prepositions.has(word) ||
    language.boundaries.has(word) ||
    /^(?:,|again|last|next|once|this|two)$/.test(word);
  return !isAside && !language.objectThatCues.has(verb) && !word.endsWith('ly');
}

/** Behind the listener ("told the council"), the time ("on Monday") and the place ("in a statement"). */
function behindAsides(reading: QuotationReading, language: EnglishSpeech, cue: TokenRange, limit: number): number {
  const isListening = language.listenerCues.has(reading.words[cue.first] ?? '');
  let at = isListening ? behindListener(reading, language, cue.end, limit) : cue.end;
  for (let count = 0; count < 2; count++) {
    at = behindDays(reading, language, at, limit);
    at = behindPlace(reading, language, at, limit);
  }
  return at;
}

/** "told him", "told the council", "told Tallow News", "told reporters". */
function behindListener(
  reading: QuotationReading,
  { determiners }: EnglishSpeech,
  from: number,
  limit: number,
): number {
  let at = from;
  if (determiners.has(reading.words[at] ?? '')) at++;
  if (at >= limit || !isWord(reading, at)) return from;
  at++;
  while (at < limit && isCapitalToken(reading, at) && isCapitalToken(reading, at - 1)) at++;
  return at;
}

/** "in a statement", "during the news conference", "in an interview". */
function behindPlace(
  reading: QuotationReading,
  { determiners, prepositions, speechPlaces }: EnglishSpeech,
  from: number,
  limit: number,
): number {
  const { words } = reading;
  const isObject = words[from] !== 'on' && objectPrepositions.has(words[from] ?? '');
  if (isObject || !prepositions.has(words[from] ?? '') || !determiners.has(words[from + 1] ?? '')) return from;
  let end = from;
  for (let at = from + 2; at < Math.min(limit, from + 6); at++) if (speechPlaces.has(words[at] ?? '')) end = at + 1;
  return end;
}

/** Behind "on Monday", "earlier today". */
function behindDays(
  { words }: QuotationReading,
  { dayWords, calendarCapitals }: EnglishSpeech,
  from: number,
  limit: number,
): number {
  const isDay = (index: number): boolean => {
    const word = words[index] ?? '';
    return (dayWords.has(word) || calendarCapitals.has(word)) && words[index + 1] !== "'s";
  };
  let at = from;
  while (at < limit && (isDay(at) || (/^(?:in|last|on)$/.test(words[at] ?? '') && isDay(at + 1)))) at++;
  return at;
}

/** Behind the comma that ends the source, and behind a relative clause: "According to the office, which is new, …". */
function behindSource({ words, language }: QuotationReading, from: number, limit: number): number {
  if (language.isVerbSecond) return words[from] === ',' ? from + 1 : from;
  const comma = nextComma(words, behindTitle(words, from, limit), limit);
  return language.relatives.has(words[comma + 1] ?? '')
    ? Math.min(limit, nextComma(words, comma + 1, limit) + 1)
    : Math.min(limit, comma + 1);
}

/** "According to Roth’s “Piers, Quays and Ferries”, …": behind the title. */
function behindTitle(words: readonly string[], from: number, limit: number): number {
  if (!/^(?:["“]|``|'')$/.test(words[from] ?? '') || !/^'s?$/.test(words[from - 1] ?? '')) return from;
  for (let at = from + 1; at < limit; at++) if (/^(?:["”]|'')$/.test(words[at] ?? '')) return at;
  return from;
}

/** Where a clause begins behind "that"; French "qu’il" is part of the clause. */
function findThat(
  { words, language }: QuotationReading,
  { first, end }: TokenRange,
  isQuoted: Uint8Array,
): number | undefined {
  for (let index = first; index < end && !isQuoted[index]; index++) {
    const word = words[index] ?? '';
    // "from that time": no clause.
    const isObject = language.strategy === 'english' && language.prepositions.has(words[index - 1] ?? '');
    if (language.that.has(word) && !isObject) return index + 1;
    // "qu'est-ce que" asks: its clause begins behind its own "que".
    if (language.elidedThat?.test(word) && !word.includes('-')) return index;
  }
  return undefined;
}

export function nextComma(words: readonly string[], from: number, limit: number): number {
  let at = from;
  while (at < limit && words[at] !== ',') at++;
  return at;
}
