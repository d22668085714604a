import { dayWords, finiteVerbs, prepositions } from '../../languages/english/speech.ts';
import type { SpeechLanguage } from '../../languages/speech-language.ts';
import type { Attribution } from './find-attributions.ts';
import { isMark, isWord, type QuotationReading, type TokenRange } from './reading.ts';
import type { Report } from './report.ts';

/** Words from which reported speech is worth telling. */
const fewestWords = 3;
/** Cues that report a clause without "that". */
const freeCues = /^(?:said|says?|added|adds|sagte|dijo|dit)$/;
/** Cues that report a clause when a finite verb shows that one follows: "argued the plan would fail". */
const clauseCues =
  /^(?:believe[sd]?|thinks?|thought|argue[sd]?|claim(?:s|ed)|insist(?:s|ed)?|suggest(?:s|ed)|estimate[sd]|acknowledge[sd]?|warn(?:s|ed)|predict(?:s|ed)|admit(?:s|ted)|announced|noted|confirmed|conceded|concede[sd])$/;
const noSubject = /^(?:so|as|goodbye|hello|when|after|before|adding|while|him|me|us|nothing|little|up)$/;
const clauseMark = /^(?:that|who|which|when|because|if|[,;:.—–]|["“])$/;
const subordinators = /^(?:since|when|whenever|after|before|until|once|as|while|although|though|if|unless|because)$/;
const relative = /^(?:which|who|whose|where|qui|dont|où|que|quien|cuyo|cuya)$/;
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
  const isRelative = reading.words[attribution.cue.first - 1] === 'who';
  const behindEnd = isRelative ? nextComma(reading.words, behindStart, sentence.end) : sentence.end;
  const behind = trim(reading, { first: behindStart, end: behindEnd }, isQuoted);
  const before = trim(reading, { first: sentence.first, end: startOf(attribution) }, isQuoted);
  const isLed = attribution.order === 'source' && countWords(reading, before) < fewestWords;
  const isClause = isLed || (attribution.order === 'before' && opensClause(reading, attribution, behind));
  if (isClause) return isReport(reading, behind, isQuoted) ? behind : undefined;
  const isWhole =
    closesBefore(reading, before.end, isQuoted) &&
    !isFronted(reading, before) &&
    (!reading.language || isWholeByTable(reading, reading.language, attribution, { before, behind }));
  return isWhole && isReport(reading, before, isQuoted) ? before : undefined;
}

/** A phrase in front of the subject, or half a sentence around the clause with the cue, is nobody's words. */
function isWholeByTable(
  reading: QuotationReading,
  language: SpeechLanguage,
  { order, cue, speaker }: Attribution,
  { before, behind }: { readonly before: TokenRange; readonly behind: TokenRange },
): boolean {
  const last = reading.words[before.end - 1] ?? '';
  if (language.links.has(last) || language.boundaries.has(last) || language.that.test(last)) return false;
  if (order === 'before') return countWords(reading, behind) === 0;
  return order === 'source' || !/^[,:]$/.test(reading.words[Math.max(cue.end, speaker?.end ?? 0)] ?? '');
}

/** "Since the flood came, Roth has argued …": a clause that hangs on the one behind it, and is nobody's words. */
function isFronted({ words }: QuotationReading, { first, end }: TokenRange): boolean {
  return subordinators.test(words[first] ?? '') && !words.slice(first, end).includes(',');
}

function isReport(reading: QuotationReading, content: TokenRange, isQuoted: Uint8Array): boolean {
  return isOwnSpeech(reading, content, isQuoted) && countWords(reading, content) >= fewestWords;
}

const startOf = ({ cue, speaker }: Attribution): number => Math.min(cue.first, speaker?.first ?? cue.first);

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
  let at = cue.end;
  const that = findThat(reading, { first: at, end: Math.min(limit, at + 10) }, isQuoted);
  if (that !== undefined) return that;
  while (
    at < limit &&
    (dayWords.has(reading.words[at] ?? '') || (reading.words[at] === 'on' && dayWords.has(reading.words[at + 1] ?? '')))
  )
    at++;
  return at;
}

/** Behind the comma that ends the source, and behind a relative clause: "According to the office, which is new, …". */
function behindSource({ words, language }: QuotationReading, from: number, limit: number): number {
  if (language?.isVerbSecond && words[from] !== ',') return from;
  const comma = nextComma(words, from, limit);
  return relative.test(words[comma + 1] ?? '')
    ? Math.min(limit, nextComma(words, comma + 1, limit) + 1)
    : Math.min(limit, comma + 1);
}

function nextComma(words: readonly string[], from: number, limit: number): number {
  let at = from;
  while (at < limit && words[at] !== ',') at++;
  return at;
}

/** Where a clause begins behind "that"; French "qu’il" is the first word of its own. */
function findThat(
  { words, language }: QuotationReading,
  { first, end }: TokenRange,
  isQuoted: Uint8Array,
): number | undefined {
  for (let index = first; index < end && !isQuoted[index]; index++) {
    const word = words[index] ?? '';
    if (language ? language.that.test(word) : word === 'that') return word.startsWith("qu'") ? index : index + 1;
  }
  return undefined;
}

/** "dass", "que", or German "sagte, er sei krank". */
function opensClauseByTable(
  { words }: QuotationReading,
  language: SpeechLanguage,
  { first, end }: TokenRange,
): boolean {
  if (language.that.test(words[first - 1] ?? '') || /^qu'/.test(words[first] ?? '')) return true;
  if (words[first - 1] !== ',') return false;
  for (let index = first; index < Math.min(end, first + 20); index++)
    if (language.reportedVerbs.has(words[index] ?? '')) return true;
  return false;
}

/** What follows the cue is a clause: "that" before it, a free cue and a word that may be a subject, or a verb soon after. */
function opensClause(reading: QuotationReading, { cue }: Attribution, { first, end }: TokenRange): boolean {
  if (reading.language) return opensClauseByTable(reading, reading.language, { first, end });
  const { words, tokens } = reading;
  const word = words[first] ?? '';
  const before = words[first - 1] ?? '';
  if (before === 'that') return true;
  if (first >= end || before === ':' || before === ',' || tokens[first]?.kind === 'punctuation') return false;
  if (prepositions.has(word) || noSubject.test(word)) return false;
  if (freeCues.test(words[cue.first] ?? '')) return true;
  if (!clauseCues.test(words[cue.first] ?? '')) return false;
  for (let index = first + 1; index < Math.min(end, first + 12); index++) {
    if (clauseMark.test(words[index] ?? '')) return false;
    if (finiteVerbs.has(words[index] ?? '')) return true;
  }
  return false;
}

/** Quoted speech at its head, or behind a comma or a colon, is a direct quotation. */
function isOwnSpeech({ words }: QuotationReading, { first, end }: TokenRange, isQuoted: Uint8Array): boolean {
  if (first >= end || isQuoted[first]) return false;
  for (let index = first + 1; index < end; index++)
    if (isQuoted[index] && !isQuoted[index - 1] && isLedIn(words[index - 1] ?? '')) return false;
  return true;
}

/** Before a quotation of its own: "he said: “…", "they went on strike (“I want …,” Roth said)", "and he added “…". */
const isLedIn = (word: string): boolean => /^[,:(]$/.test(word) || freeCues.test(word);

const openers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['”', '“'],
  ['“', '„'],
  ['»', '«'],
  ["''", '``'],
  [')', '('],
]);

/** The mark at an index closes one that opens behind `first`: it stays. */
function closesWithin({ words }: QuotationReading, first: number, index: number): boolean {
  const opener = openers.get(words[index] ?? '');
  if (opener === undefined) return false;
  let open = 0;
  for (let at = first; at < index; at++)
    if (words[at] === opener) open = opener === '"' ? 1 - open : open + 1;
    else if (words[at] === words[index]) open--;
  return open > 0;
}

function trim(reading: QuotationReading, { first, end }: TokenRange, isQuoted: Uint8Array): TokenRange {
  let [from, to] = [first, end];
  while (from < to && isMark(reading, from) && closingMark.test(reading.words[from] ?? '')) from++;
  while (
    to > from &&
    !isQuoted[to - 1] &&
    isMark(reading, to - 1) &&
    closingMark.test(reading.words[to - 1] ?? '') &&
    !closesWithin(reading, from, to - 1)
  )
    to--;
  return { first: from, end: to };
}

function countWords(reading: QuotationReading, { first, end }: TokenRange): number {
  let count = 0;
  for (let index = first; index < end && count < fewestWords; index++) if (isWord(reading, index)) count++;
  return count;
}
