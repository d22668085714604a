import type { Attribution } from './find-attributions.ts';
import { isMark, isWord, type Reading, type TokenRange } from './reading.ts';
import type { Report } from './report.ts';
import { dayWords, finiteVerbs, prepositions } from './speech-words.ts';

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
const closingMark = /^(?:[.!?…,;:–—-]+|["”’»)]|'')$/;

/** Reported speech outside of quotation marks: at most one report a sentence, in order. */
export function findIndirectSpeech(
  reading: Reading,
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
  reading: Reading,
  attribution: Attribution,
  sentence: TokenRange,
  isQuoted: Uint8Array,
): TokenRange | undefined {
  if (!attribution.speaker) return undefined;
  const behindStart = behindCue(reading, attribution, sentence.end, isQuoted);
  const behind = trim(reading, { first: behindStart, end: sentence.end }, isQuoted);
  const before = trim(reading, { first: sentence.first, end: startOf(attribution) }, isQuoted);
  const isLed = attribution.order === 'source' && countWords(reading, before) < fewestWords;
  const isClause = isLed || (attribution.order === 'before' && opensClause(reading, attribution, behind));
  if (isClause) return isReport(reading, behind, isQuoted) ? behind : undefined;
  const isWhole = closesBefore(reading, before.end, isQuoted) && !isFronted(reading, before);
  return isWhole && isReport(reading, before, isQuoted) ? before : undefined;
}

/** "Since the flood came, Roth has argued …": a clause that hangs on the one behind it, and is nobody's words. */
function isFronted({ words }: Reading, { first, end }: TokenRange): boolean {
  return subordinators.test(words[first] ?? '') && !words.slice(first, end).includes(',');
}

function isReport(reading: Reading, content: TokenRange, isQuoted: Uint8Array): boolean {
  return isOwnSpeech(reading, content, isQuoted) && countWords(reading, content) >= fewestWords;
}

const startOf = ({ cue, speaker }: Attribution): number => Math.min(cue.first, speaker?.first ?? cue.first);

/** The clause before ends with a comma: "The quay is shut, Roth said." */
function closesBefore({ words }: Reading, end: number, isQuoted: Uint8Array): boolean {
  return words[end] === ',' || (isQuoted[end - 1] === 1 && words[end - 2] === ',');
}

/** Where speech may begin: behind the speaker of "according to", behind "told him on Monday that". */
function behindCue(
  reading: Reading,
  { cue, speaker, order }: Attribution,
  limit: number,
  isQuoted: Uint8Array,
): number {
  if (order === 'source') {
    let at = speaker?.end ?? cue.end;
    while (at < limit && reading.words[at] !== ',') at++;
    return Math.min(limit, at + 1);
  }
  let at = cue.end;
  for (let index = at; index < Math.min(limit, at + 10) && !isQuoted[index]; index++)
    if (reading.words[index] === 'that') return index + 1;
  while (
    at < limit &&
    (dayWords.has(reading.words[at] ?? '') || (reading.words[at] === 'on' && dayWords.has(reading.words[at + 1] ?? '')))
  )
    at++;
  return at;
}

/** What follows the cue is a clause: "that" before it, a free cue and a word that may be a subject, or a verb soon after. */
function opensClause({ words, tokens }: Reading, { cue }: Attribution, { first, end }: TokenRange): boolean {
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
function isOwnSpeech({ words }: Reading, { first, end }: TokenRange, isQuoted: Uint8Array): boolean {
  if (first >= end || isQuoted[first]) return false;
  for (let index = first + 1; index < end; index++)
    if (isQuoted[index] && !isQuoted[index - 1] && isLedIn(words[index - 1] ?? '')) return false;
  return true;
}

/** Before a quotation of its own: "he said: “…", "they went on strike (“I want …,” Roth said)", "and he added “…". */
const isLedIn = (word: string): boolean => /^[,:(]$/.test(word) || freeCues.test(word);

function trim(reading: Reading, { first, end }: TokenRange, isQuoted: Uint8Array): TokenRange {
  let [from, to] = [first, end];
  while (from < to && isMark(reading, from) && closingMark.test(reading.words[from] ?? '')) from++;
  while (to > from && !isQuoted[to - 1] && isMark(reading, to - 1) && closingMark.test(reading.words[to - 1] ?? ''))
    to--;
  return { first: from, end: to };
}

function countWords(reading: Reading, { first, end }: TokenRange): number {
  let count = 0;
  for (let index = first; index < end && count < fewestWords; index++) if (isWord(reading, index)) count++;
  return count;
}
