// English alone.
import {
  danglingWords,
  innerClauseOpeners,
  leadingWords,
  phrasePrepositions,
  subordinators,
  timeMeasures,
} from '../languages/english/clause-words.ts';
import { wordSet, words as wordsOf } from '../model/words.ts';
import { isReportingVerb } from '../segment/is-reporting-verb.ts';
import { isVerbTag } from '../tag/tags.ts';
import { findLexicalVerb } from './find-lexical-verb.ts';
import type { Start } from './list-starts.ts';
import type { ReadTokens } from './read-tokens.ts';
import { isClauseMark } from './split-clauses.ts';

/** What is left off behind the end of a statement. */
export type Cut =
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
  readonly cut: Cut;
}

const fewestWords = 4;
const mostOfItem = 6;
/** A longer statement does not read at a glance. */
const mostTokens = 46;
/** So far behind a verb of saying, the verb of what was said is looked for. */
const saidReach = 14;

const prepositions = new Set([...phrasePrepositions, ...wordsOf('amid following into outside over through')]);
/** Behind a mark, "since" gives a reason; without one, it bounds a time: "the first since May". */
const conditions = wordSet(`
  but except if lest once only provided rather since than unless until where which who whom whose without
`);
/** "A day after": they belong to what follows. */
const measures = new Set(timeMeasures);
const circumstances = new Set([...subordinators, ...wordsOf('whereas')]);
/** They open a clause with a verb of its own. */
const openers = new Set([...innerClauseOpeners, ...wordsOf('and but how or what whether why')]);
/** A clause cannot end with one of these. */
const leadsOn = new Set([...danglingWords, ...leadingWords, ...wordsOf('about early just late least nearly only')]);

/** A statement may end at a mark, or before what can be left off; never between a verb and its object. */
export function listEnds(sentence: ReadTokens, { first, verb }: Start): readonly End[] {
  const { tokens, words } = sentence;
  const ends: End[] = [];
  let earliest = Math.max(first + fewestWords - 1, findLastVerb(sentence, verb) ?? 0);
  const from = earliest;
  for (let last = from; last < Math.min(tokens.length, first + mostTokens); last++) {
    const word = words[last]?.toLowerCase() ?? '';
    // Nor between "after the harbour of" and its verb.
    if (openers.has(word)) earliest = findVerb(sentence, last + 1) ?? earliest;
    if (last < earliest || (tokens[last]?.kind === 'punctuation' && !/^[)"”]$/.test(word)) || leadsOn.has(word)) continue;
    const cut = readCut(sentence, last, verb);
    if (cut) ends.push({ last, cut });
  }
  return ends;
}

function readCut(sentence: ReadTokens, last: number, verb: number | undefined): Cut | undefined {
  const { tokens, words, tags } = sentence;
  const at = last + 1;
  const next = words[at]?.toLowerCase();
  if (next === undefined || /^[.;!?]$/.test(next)) return 'nothing';
  const isMark = tokens[at]?.kind === 'punctuation';
  if (isMark) return isClauseMark(next) && !/^[)\]"”“'`]/.test(next) ? readMark(sentence, at) : undefined;
  if (isVerbTag(tags[last] ?? 'X') && !circumstances.has(next)) return undefined;
  if (verb !== undefined && last < verb + 2) return undefined;
  if (next === 'and') return findVerb(sentence, at + 1) === undefined ? undefined : 'nothing';
  if (conditions.has(next) || (next === 'as' && words[at + 1] === 'of')) return 'condition';
  if (circumstances.has(next) && !(next === 'as' && tags[at] === 'ADP'))
    return measures.has(words[last] ?? '') ? undefined : 'circumstance';
  if (!prepositions.has(next)) return undefined;
  return isDay(sentence, at + 1) || isDay(sentence, at + 2) ? readDay(sentence, verb) : 'phrase';
}

/** "Monday", and not "Monday's vote". */
const isDay = ({ timeAt, words }: ReadTokens, at: number): boolean =>
  timeAt[at] === true && !/^['’]s?$/.test(words[at + 1] ?? '');

/** The day of what has happened can be left off; that of what is or will be cannot. */
const readDay = ({ tags, words }: ReadTokens, verb: number | undefined): Cut =>
  verb !== undefined && (tags[verb] === 'VERB-Past' || /^(?:was|were|has|have|had)$/.test(words[verb] ?? ''))
    ? 'day'
    : 'condition';

/** What a mark parts from a statement. */
function readMark(sentence: ReadTokens, mark: number): Cut | undefined {
  const at = mark + 1;
  const next = sentence.words[at]?.toLowerCase() ?? '';
  if (isSource(sentence, at)) return 'source';
  if (isListed(sentence, mark)) return undefined;
  if (next === 'and' && findVerb(sentence, at + 1) !== undefined) return 'nothing';
  if (conditions.has(next) && !/^(?:since|wh.*)$/.test(next)) return 'condition';
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
function findLastVerb({ words, tags, finiteAt }: ReadTokens, verb: number | undefined): number | undefined {
  if (verb === undefined) return verb;
  const lexical = findLexicalVerb(tags, verb);
  if (!isReportingVerb(words[lexical] ?? '')) return verb;
  // A tag may be wrong behind "that".
  const that = words.indexOf('that', lexical + 1);
  const inner = finiteAt.indexOf(true, that < 0 ? lexical + 2 : that + 1);
  if (inner < 0 && that >= 0) return that + 2;
  return inner < 0 || inner > lexical + saidReach ? verb : inner;
}
