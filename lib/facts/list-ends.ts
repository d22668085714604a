// English alone.
import {
  bindingOpeners,
  clauseOpeners,
  danglingWords,
  leadingWords,
  phrasePrepositions,
  subordinators,
  timeMeasures,
  trailingPrepositions,
  wordsBeforeMeasures,
} from '../languages/english/clause-words.ts';
import { isReportingVerb } from '../segment/is-reporting-verb.ts';
import { isVerbTag } from '../tag/tags.ts';
import { findLexicalVerb } from './find-lexical-verb.ts';
import type { Start } from './list-starts.ts';
import type { ReadTokens } from './read-for-statements.ts';
import { isClauseMark } from './split-clauses.ts';

/** What is left off behind the end of a statement. */
export type CutOff =
  /** Nothing, or another main clause. */
  | 'nothing'
  /** Who says so. */
  | 'source'
  /** What a mark parts from it: ", which is old", ", a nurse". */
  | 'aside'
  /** "as costs rose", "after a strike" */
  | 'circumstance'
  /** "on Monday", of what has happened. */
  | 'day'
  /** "in the bay", "for the town" */
  | 'phrase'
  /** What is meant hangs on it: "if it rains", "who are angry". */
  | 'condition';

export interface End {
  /** Index of the last token. */
  readonly last: number;
  readonly cut: CutOff;
}

const fewestWords = 4;
const mostOfItem = 6;
/** A longer statement does not read at a glance. */
const mostTokens = 46;
/** So far behind a verb of saying, the verb of what was said is looked for. */
const saidReach = 14;

const prepositions = new Set([...phrasePrepositions, ...trailingPrepositions]);
const binding = new Set(bindingOpeners);
/** "A day after": they belong to what follows. */
const measures = new Set(timeMeasures);
const circumstances = new Set([...subordinators, 'whereas']);
const openers = new Set(clauseOpeners);
/** A clause cannot end with one of these. */
const leadsOn = new Set([...danglingWords, ...leadingWords, ...wordsBeforeMeasures, ...bindingOpeners]);

/** A statement may end at a mark, or before what can be left off; never between a verb and its object. */
export function listEnds(read: ReadTokens, { first, verb }: Start): readonly End[] {
  const ends: End[] = [];
  const from = Math.max(first + fewestWords - 1, findLastVerb(read, verb));
  let earliest = from;
  for (let last = from; last < Math.min(read.tokens.length, first + mostTokens); last++) {
    // "After the harbour of" waits for its verb.
    if (openers.has(read.words[last] ?? '')) earliest = findVerb(read, last + 1) ?? earliest;
    const cut = last < earliest || !canEnd(read, last) ? undefined : readCut(read, last, verb);
    if (cut) ends.push({ last, cut });
  }
  return ends;
}

const canEnd = ({ tokens, words }: ReadTokens, last: number): boolean =>
  tokens[last]?.kind === 'punctuation' ? /^[)"”]$/.test(words[last] ?? '') : !leadsOn.has(words[last] ?? '');

function readCut(read: ReadTokens, last: number, verb: number): CutOff | undefined {
  const { tokens, words, tags } = read;
  const at = last + 1;
  const next = words[at]?.toLowerCase();
  if (next === undefined || /^[.;!?]$/.test(next)) return 'nothing';
  if (tokens[at]?.kind === 'punctuation') return /^(?:[,:(…–—-]|--+)$/.test(next) ? readMark(read, at) : undefined;
  if (last < verb + 2 || (isVerbTag(tags[last] ?? 'X') && !circumstances.has(next))) return undefined;
  if (next === 'and') return findVerb(read, at + 1) === undefined ? undefined : 'nothing';
  if (binding.has(next) || (next === 'as' && words[at + 1] === 'of')) return 'condition';
  if (circumstances.has(next) && !(next === 'as' && tags[at] === 'ADP'))
    return measures.has(words[last] ?? '') ? undefined : 'circumstance';
  if (!prepositions.has(next)) return undefined;
  return isDay(read, at + 1) || isDay(read, at + 2) ? readDay(read, verb, last) : 'phrase';
}

/** "Monday", and not "Monday's vote". */
const isDay = ({ timeAt, words }: ReadTokens, at: number): boolean =>
  timeAt[at] === true && !/^['’]s?$/.test(words[at + 1] ?? '');

/** The day of what has happened can be left off; not that of what is or will be, nor that of a condition. */
function readDay({ tags, words }: ReadTokens, verb: number, last: number): CutOff {
  const hasHappened = tags[verb] === 'VERB-Past' || /^(?:was|were|has|have|had)$/.test(words[verb] ?? '');
  return hasHappened && !words.slice(verb, last).some((word) => binding.has(word)) ? 'day' : 'condition';
}

/** What a mark parts from a statement. */
function readMark(read: ReadTokens, mark: number): CutOff | undefined {
  const at = mark + 1;
  const next = read.words[at]?.toLowerCase() ?? '';
  if (isSource(read, at)) return 'source';
  if (isListed(read, mark)) return undefined;
  if (next === 'and' && findVerb(read, at + 1) !== undefined) return 'nothing';
  if (binding.has(next) && !/^(?:since|wh.*)$/.test(next)) return 'condition';
  return circumstances.has(next) ? 'circumstance' : 'aside';
}

/** ", the city said on Tuesday", ", according to" */
function isSource({ words, finiteAt, tags, tokens }: ReadTokens, at: number): boolean {
  if (words[at] === 'according') return true;
  let end = at;
  while (end < words.length && tokens[end]?.kind !== 'punctuation') end++;
  const verb = finiteAt.indexOf(true, at);
  if (verb < 0 || verb >= end || finiteAt.slice(verb + 1, end).includes(true)) return false;
  return isReportingVerb(words[findLexicalVerb(tags, verb)] ?? '');
}

/** "tea, coffee and milk": the list goes on. */
function isListed({ words, tokens, finiteAt }: ReadTokens, mark: number): boolean {
  if (words[mark] !== ',') return false;
  for (let at = mark + 1, length = 0; at < words.length && length < mostOfItem; at++, length++) {
    if (finiteAt[at]) return false;
    if (/^(?:and|or)$/.test(words[at] ?? '')) return !finiteAt.slice(at, at + 4).includes(true);
    if (words[at] === ',') length = 0;
    else if (tokens[at]?.kind === 'punctuation') return false;
  }
  return false;
}

/** The verb of the clause that begins here, before a mark and another clause. */
function findVerb({ tokens, finiteAt, words }: ReadTokens, from: number): number | undefined {
  for (let at = from; at < tokens.length && !isClauseMark(words[at] ?? ''); at++) {
    if (finiteAt[at]) return at;
    if (openers.has(words[at] ?? '') && words[at] !== 'and') return undefined;
  }
  return undefined;
}

/** A clause may not end before its verb; after "she has told them" not before the verb of what was said. */
function findLastVerb({ words, tags, finiteAt }: ReadTokens, verb: number): number {
  const lexical = findLexicalVerb(tags, verb);
  if (!isReportingVerb(words[lexical] ?? '')) return verb;
  // A tag may be wrong behind "that".
  const that = words.indexOf('that', lexical + 1);
  const inner = finiteAt.indexOf(true, that < 0 ? lexical + 2 : that + 1);
  if (inner < 0 && that >= 0) return that + 2;
  return inner < 0 || inner > lexical + saidReach ? verb : inner;
}
