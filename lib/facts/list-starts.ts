// English alone.
import {
  frontedTimes,
  phrasePrepositions,
  sentenceLinks,
  subjectlessOpenings,
  subordinators,
} from '../languages/english/clause-words.ts';
import type { Token } from '../model/segmentation.ts';
import { wordSet } from '../model/words.ts';
import { isReportingVerb } from '../segment/is-reporting-verb.ts';
import { isFiniteVerb } from './is-finite-verb.ts';
import { type Clause, isClauseMark } from './split-clauses.ts';

/** Where a statement may begin. */
export interface Start {
  /** Index into the sentence's tokens. */
  readonly first: number;
  /** Index of its first finite verb; undefined where none was seen. */
  readonly verb: number | undefined;
  /** Does a mark part the subject from its verb? */
  readonly isParted: boolean;
}

const orphaned = new Set(subjectlessOpenings);
const conjunctions = new Set([...sentenceLinks, ...wordSet('or still')]);
const subordinate = new Set([...subordinators, ...wordSet('once where whether')]);
/** They open a phrase in front of the subject: "In March, the town …". */
const fronted = new Set([...subordinators, ...sentenceLinks, ...phrasePrepositions, ...frontedTimes, 'over']);
const frontedEnding = /^[a-z]+(?:ed|ing|ly)$/;
const opensHard = /^(?:[.;:!?–—)]|--+)$/;

/**
 * Finds where main clauses begin in a sentence: at its own beginning, and behind a mark where the words before it are
 * complete or stand in front of their subject.
 */
export function listStarts(
  clauses: readonly Clause[],
  tokens: readonly Token[],
  words: readonly string[],
): readonly Start[] {
  const starts: Start[] = [];
  const indexOf = new Map(tokens.map((token, index) => [token, index]));
  let subjectPending = false;
  for (const [order, clause] of clauses.entries()) {
    const at = clause.tokens[0] ? (indexOf.get(clause.tokens[0]) ?? 0) : 0;
    const end = at + clause.tokens.length;
    const opening = (words[at] ?? '').toLowerCase();
    const first = conjunctions.has(opening) ? at + 1 : at;
    const verb = verbIn(words, first, end);
    const isClear = order === 0 || (isOpened(words, at, clause) && !subjectPending);
    if (isClear && canBegin(words[first] ?? '', clause.opener) && (verb !== undefined || order === 0))
      starts.push({
        first,
        verb: verb ?? verbBehindRelative(clauses[order + 1], words, end) ?? verbBehind(clauses, order, words, indexOf),
        isParted: verb === undefined,
      });
    const isFronted = fronted.has(opening) || frontedEnding.test(opening);
    if (order === 0 || opensHard.test(words[at - 1] ?? '')) subjectPending = verb === undefined && !isFronted;
    else if (verb !== undefined) subjectPending = false;
  }
  return starts;
}

/** The verb of a subject, where a mark parts them: "Quill, the mayor, said". */
function verbBehind(
  clauses: readonly Clause[],
  order: number,
  words: readonly string[],
  indexOf: ReadonlyMap<Token, number>,
): number | undefined {
  for (const { opener, tokens } of clauses.slice(order + 1)) {
    const at = tokens[0] && indexOf.get(tokens[0]);
    if (at === undefined || opener !== '') continue;
    const verb = verbIn(words, at - 1, at + tokens.length);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** The verb of a subject behind its relative clause: "A diver who was hit by a boat told a court …". */
function verbBehindRelative(relative: Clause | undefined, words: readonly string[], first: number): number | undefined {
  if (!relative || !relatives.test(relative.opener) || words[first]?.toLowerCase() !== relative.opener)
    return undefined;
  let end = first + 1;
  while (end < words.length && !isClauseMark(words[end] ?? '') && !relatives.test(words[end] ?? '')) end++;
  const own = verbIn(words, first, end);
  for (let index = (own ?? end) + 2; index < end; index++) {
    if (!isMainVerb(words, index)) continue;
    // "has told"
    const isAuxiliary = /^(?:had|has|have)$/.test(words[index] ?? '') && isReportingVerb(words[index + 1] ?? '');
    return isAuxiliary ? index + 1 : index;
  }
  return undefined;
}

const relatives = /^(?:that|which|who)$/;

/** Not "hit" in "was hit", not "named" in "a boat named by", not "left" in "and left". */
function isMainVerb(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (word !== word.toLowerCase() || !isFiniteVerb(word)) return false;
  const before = words[index - 1]?.toLowerCase() ?? '';
  const isParticiple = word.endsWith('ed') && participleLinks.has(words[index + 1] ?? '');
  return !isParticiple && !/ly$/.test(before) && !wordsBeforeParts.has(before);
}

/** Behind one of these, a form of a verb is no verb of a subject before it. */
const wordsBeforeParts = wordSet(`
  a also an and are be been being but could did do does had has have her his is its may might must never not or our
  should that the their to was were which who would
`);

/** Behind a comma, a stop or a dash; behind a bracket only before a capital; never behind a quotation mark. */
const isOpened = (words: readonly string[], at: number, { opener }: Clause): boolean =>
  opener === '' &&
  (/^(?:[,.;:!?–—]|--+)$/.test(words[at - 1] ?? '') || (words[at - 1] === ')' && /^\p{Lu}/u.test(words[at] ?? '')));

const canBegin = (word: string, opener: string): boolean =>
  !orphaned.has(word.toLowerCase()) && !/^[a-z]+(?:ing|ed)$/.test(word) && !subordinate.has(opener);

const participleLinks = wordSet('as at by for from in on to with');

/** The first finite verb that is not a participle: "have" in "bills printed in 2014 have a fault". */
function verbIn(words: readonly string[], first: number, end: number): number | undefined {
  let participle: number | undefined;
  for (let index = first + 1; index < end; index++) {
    const word = words[index] ?? '';
    if (word !== word.toLowerCase() || !isFiniteVerb(word)) continue;
    const isParticiple = word.endsWith('ed') && participleLinks.has(words[index + 1] ?? '');
    if (!isParticiple) return index;
    participle ??= index;
  }
  return participle;
}
