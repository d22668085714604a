import type { Attribution } from './find-attributions.ts';
import { isMark, isWord, type Reading, type TokenRange } from './reading.ts';
import type { Report } from './report.ts';
import { dayWords, determiners, prepositions, pronouns } from './speech-words.ts';

/** Words from which reported speech is worth telling. */
const fewestWords = 3;
/** Cues that report a clause without "that". */
const freeCues = /^(?:said|says?|added|adds|sagte|dijo|dit)$/;
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
      const content = contentOf(reading, attribution, { first: firstToken, end: endToken }, isQuoted);
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
  const behind = trim(
    reading,
    { first: behindCue(reading, attribution, sentence.end, isQuoted), end: sentence.end },
    isQuoted,
  );
  const before = trim(reading, { first: sentence.first, end: startOf(attribution) }, isQuoted);
  const isFirst = countWords(reading, before) < fewestWords;
  if (isOwnSpeech(reading, before, isQuoted) && !isFirst && closesBefore(reading, before.end, isQuoted)) return before;
  const isClause =
    attribution.order !== 'after' &&
    (attribution.order === 'source' ? isFirst : opensClause(reading, attribution, behind));
  return isClause && isOwnSpeech(reading, behind, isQuoted) && countWords(reading, behind) >= fewestWords
    ? behind
    : undefined;
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

/** What follows the cue is a clause: "that" before it, or a free cue and a word that may be a subject. */
function opensClause({ words, tokens }: Reading, { cue }: Attribution, { first }: TokenRange): boolean {
  if (words[first - 1] === 'that') return true;
  if (words[first - 1] === ':' || words[first - 1] === ',') return false;
  if (freeCues.test(words[cue.first] ?? ''))
    return (
      !prepositions.has(words[first] ?? '') &&
      !/^(?:so|as|goodbye|hello|when|after|before)$/.test(words[first] ?? '') &&
      tokens[first]?.kind !== 'punctuation'
    );
  const word = words[first] ?? '';
  return pronouns.has(word) && determiners.has(word);
}

/** Quoted speech at its head, or behind a comma or a colon, is a direct quotation. */
function isOwnSpeech({ words }: Reading, { first, end }: TokenRange, isQuoted: Uint8Array): boolean {
  if (first >= end || isQuoted[first]) return false;
  for (let index = first + 1; index < end; index++)
    if (isQuoted[index] && !isQuoted[index - 1] && /^[,:]$/.test(words[index - 1] ?? '')) return false;
  return true;
}

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
