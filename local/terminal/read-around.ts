import { danglingWords, frontedTimes, phrasePrepositions } from '../../lib/languages/english/clause-words.ts';
import { wordSet } from '../../lib/model/words.ts';
import { isReportingVerb } from '../../lib/segment/is-reporting-verb.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Word extends Stretch {
  readonly text: string;
}

/** A run of more words does not read at a glance. */
const glance = 18;
/** So many words before a figure say what happens, and so many behind it what it counts. */
const mostBehind = 8;
/** Fewer words do not explain a figure. */
const fewestWords = 4;

/**
 * The run of words in its sentence that makes a fact readable at a glance: its clause, or what stands next to it.
 * Offsets are in code points. @param most words
 */
export function readAround(body: readonly string[], sentence: Stretch, fact: Stretch, most = glance): string {
  const words = splitWords(body, sentence);
  const own = { first: words.findIndex(({ end }) => end > fact.start), last: lastBefore(words, fact.end) };
  if (own.first < 0 || own.last < own.first) return '';
  let first = clauseStart(words, own.first);
  const end = clauseEnd(words, own.last);
  if (end - first + 1 < fewestWords && first > 0) {
    const longer = clauseStart(words, first - 1);
    if (end - longer < most) first = longer;
  }
  const last = cutBehind(words, own.last, end, Math.min(mostBehind, Math.max(1, most - (own.last - first + 1))));
  first = Math.max(first, Math.min(own.first, last - most + 1));
  while (first < own.first && isCutShort(words, first)) first++;
  return textOf(body, words, first, last);
}

function splitWords(body: readonly string[], { start, end }: Stretch): readonly Word[] {
  const words: Word[] = [];
  let from = start;
  for (let index = start; index <= end; index++) {
    if (index < end && !/\s/.test(body[index] ?? '')) continue;
    if (index > from) words.push({ start: from, end: index, text: body.slice(from, index).join('') });
    from = index + 1;
  }
  return words;
}

const lastBefore = (words: readonly Word[], end: number): number => words.findLastIndex(({ start }) => start < end);

/** They open a clause, and are left out of it. */
const openers = wordSet('although and as because if or that when where which while who whose');

const opensClause = (words: readonly Word[], index: number): boolean =>
  openers.has(words[index]?.text.toLowerCase() ?? '') && !joinsPhrase(words, index);

/** "6 and 10 pm", "between the harbour and the mill". */
const joinsPhrase = (words: readonly Word[], index: number): boolean =>
  /^(?:and|or)$/.test(words[index]?.text ?? '') &&
  (/\d$/.test(words[index - 1]?.text ?? '') ||
    words.slice(Math.max(0, index - pairReach), index).some(({ text }) => /^(?:between|both)$/i.test(text)));
const pairReach = 6;

const partsBehind = (word: Word | undefined): boolean => /[,;:.!?—–)”"»]$|^-+$/.test(word?.text ?? '');
const partsBefore = (word: Word | undefined): boolean => /^[—–(“"„«]|^-+$/.test(word?.text ?? '');

/** "The owners said they had taken £31m": the words of a speaker begin behind the verb. */
const isSaying = (word: Word | undefined): boolean => isReportingVerb(word?.text.toLowerCase() ?? '');

function clauseStart(words: readonly Word[], from: number): number {
  let first = from;
  while (first > 0) {
    const before = words[first - 1];
    if (partsBehind(before) || partsBefore(words[first]) || (first < from && isSaying(before))) break;
    if (first > 1 && opensClause(words, first - 1)) break;
    first--;
  }
  return first;
}

function clauseEnd(words: readonly Word[], from: number): number {
  let last = from;
  while (last + 1 < words.length) {
    const next = words[last + 1];
    if (partsBehind(words[last]) || partsBefore(next) || opensClause(words, last + 1)) break;
    last++;
  }
  return last;
}

/** A phrase may be left off that one of these opens. */
const cuts = new Set([
  ...phrasePrepositions,
  ...frontedTimes,
  ...wordSet('after before between into over since through to toward towards until'),
]);

const dangling = new Set(danglingWords);

/** The last word to be shown: as much as may stand behind the fact, up to where a phrase begins. */
function cutBehind(words: readonly Word[], own: number, end: number, most: number): number {
  if (end - own <= most) return end;
  const opens = (index: number): boolean => cuts.has(words[index]?.text.toLowerCase() ?? '');
  for (let next = own + most + 1; next > own; next--) if (opens(next)) return next - 1;
  for (let next = own + most + 2; next <= Math.min(end, own + mostBehind); next++) if (opens(next)) return next - 1;
  let last = Math.min(end, own + mostBehind);
  while (last > own && dangling.has(words[last]?.text.toLowerCase() ?? '')) last--;
  return last;
}

/** In the middle of a clause a run begins where a phrase does. */
const isCutShort = (words: readonly Word[], first: number): boolean =>
  first > 0 &&
  !(partsBehind(words[first - 1]) || opensClause(words, first - 1) || isSaying(words[first - 1])) &&
  !partsBefore(words[first]) &&
  !phraseOpeners.has(words[first]?.text.toLowerCase() ?? '');
const phraseOpeners = new Set([...cuts, ...wordSet('a an her his its some the their this')]);

function textOf(body: readonly string[], words: readonly Word[], first: number, last: number): string {
  const text = body.slice(words[first]?.start, words[last]?.end).join('');
  return withoutLoneMarks(text.replace(/[,;:.—–]+$/, ''));
}

/** A quotation mark or bracket whose partner is left out opens or closes nothing. */
const withoutLoneMarks = (text: string): string =>
  text
    .replace(/^["“„«](?!.*["”“»])/, '')
    .replace(/(?<!["“„«].*)["”»]$/, '')
    .replace(/^\((?!.*\))/, '')
    .replace(/(?<!\(.*)\)$/, '');
