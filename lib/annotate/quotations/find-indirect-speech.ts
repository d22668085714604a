import type { EnglishSpeech, SpeechLanguage, SpeechTable } from '../../languages/speech-language.ts';
import { type Attribution, startOfAttribution } from './attribution.ts';
import { opensClause } from './opens-clause.ts';
import { isMark, isWord, type QuotationReading, type TokenRange } from './reading.ts';
import type { Report } from './report.ts';

/** Words. Shorter reports say too little. */
const fewestWords = 3;
const closingMark = /^(?:[.!?…,;:–—-]+|["”’»)]|'')$/;

/** Reported speech outside of quotation marks: at most one report a sentence, in order. */
export function findIndirectSpeech(
  reading: QuotationReading,
  attributions: readonly (readonly Attribution[])[],
  isQuoted: Uint8Array,
): Report[] {
  const reports: Report[] = [];
  for (const [index, { firstToken, endToken }] of reading.sentences.entries()) {
    for (const attribution of attributions[index] ?? []) {
      const content = contentOf(
        reading,
        attribution,
        { first: Math.max(firstToken, reading.opening), end: endToken },
        isQuoted,
      );
      if (!content) continue;
      reports.push({ content, directness: 'indirect', speaker: attribution.speaker, cue: attribution.cue });
      break;
    }
  }
  return reports;
}

function contentOf(
  reading: QuotationReading,
  attribution: Attribution,
  sentence: TokenRange,
  isQuoted: Uint8Array,
): TokenRange | undefined {
  if (!attribution.speaker) return undefined;
  const behindStart = behindCue(reading, attribution, sentence.end, isQuoted);
  const isRelative = reading.language.subjectRelatives.has(reading.words[attribution.cue.first - 1] ?? '');
  const behindEnd = isRelative ? nextComma(reading.words, behindStart, sentence.end) : sentence.end;
  const behind = trim(reading, { first: behindStart, end: behindEnd }, isQuoted);
  const before = trim(reading, { first: sentence.first, end: startOfAttribution(attribution) }, isQuoted);
  const isLed = attribution.order === 'source' && countWords(reading, before) < fewestWords;
  const isClause = isLed || (attribution.order === 'before' && opensClause(reading, attribution, behind));
  if (isClause) return isReport(reading, behind, isQuoted) ? behind : undefined;
  const isWhole =
    closesBefore(reading, before.end, isQuoted) &&
    !isFronted(reading, before) &&
    (reading.language.strategy === 'english' ||
      isWholeByTable(reading, reading.language, attribution, { before, behind }));
  return isWhole && isReport(reading, before, isQuoted) ? before : undefined;
}

/** False for a phrase in front of the subject, and for half a sentence around the clause with the cue. */
function isWholeByTable(
  reading: QuotationReading,
  language: SpeechTable,
  { order, cue, speaker }: Attribution,
  { before, behind }: { readonly before: TokenRange; readonly behind: TokenRange },
): boolean {
  const last = reading.words[before.end - 1] ?? '';
  if (language.links.has(last) || language.boundaries.has(last) || language.that.has(last)) return false;
  if (language.elidedThat?.test(last)) return false;
  if (order === 'before') return countWords(reading, behind) === 0;
  return order === 'source' || !/^[,:]$/.test(reading.words[Math.max(cue.end, speaker?.end ?? 0)] ?? '');
}

/** "Since the flood came, Roth has argued …": a clause that hangs on the one behind it is not reported speech. */
function isFronted({ words, language }: QuotationReading, { first, end }: TokenRange): boolean {
  if (language.strategy !== 'english') return false;
  return language.subordinators.has(words[first] ?? '') && !words.slice(first, end).includes(',');
}

function isReport(reading: QuotationReading, content: TokenRange, isQuoted: Uint8Array): boolean {
  return isOwnSpeech(reading, content, isQuoted) && countWords(reading, content) >= fewestWords;
}

/** The clause before ends with a comma: "The quay is shut, Roth said." */
function closesBefore({ words }: QuotationReading, end: number, isQuoted: Uint8Array): boolean {
  return words[end] === ',' || (isQuoted[end - 1] === 1 && words[end - 2] === ',');
}

/** Where speech may begin: behind the speaker of "according to", behind "told him on Monday that". */
function behindCue(
  reading: QuotationReading,
  { cue, speaker, order }: Attribution,
  limit: number,
  isQuoted: Uint8Array,
): number {
  if (order === 'source') {
    return behindSource(reading, Math.max(speaker?.end ?? 0, cue.end), limit);
  }
  const that = findThat(reading, { first: cue.end, end: Math.min(limit, cue.end + 10) }, isQuoted);
  if (that !== undefined) return that;
  return reading.language.strategy === 'english' ? behindDays(reading, reading.language, cue.end, limit) : cue.end;
}

/** Behind "on Monday", "earlier today". */
function behindDays({ words }: QuotationReading, { dayWords }: EnglishSpeech, from: number, limit: number): number {
  const isDay = (index: number): boolean => dayWords.has(words[index] ?? '');
  let at = from;
  while (at < limit && (isDay(at) || (words[at] === 'on' && isDay(at + 1)))) at++;
  return at;
}

/** Behind the comma that ends the source, and behind a relative clause: "According to the office, which is new, …". */
function behindSource({ words, language }: QuotationReading, from: number, limit: number): number {
  if (language.isVerbSecond && words[from] !== ',') return from;
  const comma = nextComma(words, from, limit);
  return language.relatives.has(words[comma + 1] ?? '')
    ? Math.min(limit, nextComma(words, comma + 1, limit) + 1)
    : Math.min(limit, comma + 1);
}

function nextComma(words: readonly string[], from: number, limit: number): number {
  let at = from;
  while (at < limit && words[at] !== ',') at++;
  return at;
}

/** Where a clause begins behind "that"; French "qu’il" is part of the clause. */
function findThat(
  { words, language }: QuotationReading,
  { first, end }: TokenRange,
  isQuoted: Uint8Array,
): number | undefined {
  for (let index = first; index < end && !isQuoted[index]; index++) {
    const word = words[index] ?? '';
    if (language.that.has(word)) return index + 1;
    // "qu'est-ce que" asks: its clause begins behind its own "que".
    if (language.elidedThat?.test(word) && !word.includes('-')) return index;
  }
  return undefined;
}

/** False where quoted speech at the head, or behind a comma or a colon, is a quotation of its own. */
function isOwnSpeech({ words, language }: QuotationReading, { first, end }: TokenRange, isQuoted: Uint8Array): boolean {
  if (first >= end || isQuoted[first]) return false;
  for (let index = first + 1; index < end; index++)
    if (isQuoted[index] && !isQuoted[index - 1] && isLedIn(language, words[index - 1] ?? '')) return false;
  return true;
}

/** Before a quotation of its own: "he said: “…", "they went on strike (“I want …,” Roth said)", "and he added “…". */
const isLedIn = ({ freeCues }: SpeechLanguage, word: string): boolean => /^[,:(]$/.test(word) || freeCues.has(word);

/** By the mark that opens it, the mark that closes it. */
const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['``', "''"],
  ['(', ')'],
]);
const paired: ReadonlySet<string> = new Set(closers.values());

/**
 * Makes a function that tells whether the mark before `end` closes one that opens behind `first`, so that it is part of
 * the report. Each `end` must be one less than the last. Linear over all calls: a sentence may end in 80,000 brackets.
 */
function createCloserTest({ words }: QuotationReading, first: number): (end: number) => boolean {
  /** By closing mark: the marks that open before `end`, less those that close there. */
  let open: Map<string, number> | undefined;
  const count = (word: string, step: number): void => {
    const closer = closers.get(word);
    if (closer !== undefined) open?.set(closer, (open.get(closer) ?? 0) + step);
    if (closer !== word && paired.has(word)) open?.set(word, (open.get(word) ?? 0) - step);
  };
  return (end) => {
    const mark = words[end - 1] ?? '';
    if (open) count(mark, -1);
    else if (paired.has(mark)) {
      open = new Map();
      for (let at = first; at < end - 1; at++) count(words[at] ?? '', 1);
    }
    const left = open?.get(mark) ?? 0;
    return mark === '"' ? left % 2 === 1 : left > 0;
  };
}

function trim(reading: QuotationReading, { first, end }: TokenRange, isQuoted: Uint8Array): TokenRange {
  let [from, to] = [first, end];
  while (from < to && isMark(reading, from) && closingMark.test(reading.words[from] ?? '')) from++;
  const closesWithin = createCloserTest(reading, from);
  while (
    to > from &&
    !isQuoted[to - 1] &&
    isMark(reading, to - 1) &&
    closingMark.test(reading.words[to - 1] ?? '') &&
    !closesWithin(to)
  )
    to--;
  return { first: from, end: to };
}

function countWords(reading: QuotationReading, { first, end }: TokenRange): number {
  let count = 0;
  for (let index = first; index < end && count < fewestWords; index++) if (isWord(reading, index)) count++;
  return count;
}
