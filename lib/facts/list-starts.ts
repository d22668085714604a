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
import type { ReadTokens } from './read-tokens.ts';
import type { Clause } from './split-clauses.ts';

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
export function listStarts(read: ReadTokens, clauses: readonly Clause[]): readonly Start[] {
  const { tokens, words, finiteAt } = read;
  const starts: Start[] = [];
  const indexOf = new Map(tokens.map((token, index) => [token, index]));
  let subjectPending = false;
  for (const [order, clause] of clauses.entries()) {
    const at = clause.tokens[0] ? (indexOf.get(clause.tokens[0]) ?? 0) : 0;
    const end = at + clause.tokens.length;
    const opening = (words[at] ?? '').toLowerCase();
    const first = conjunctions.has(opening) ? at + 1 : at;
    const verb = verbIn(finiteAt, first, end);
    const isClear = order === 0 ? !asks.test(opening) : opensMain(words, at, clause) && !subjectPending;
    if (isClear && canBegin(words[first] ?? '', clause.opener) && (verb !== undefined || order === 0))
      starts.push({ first, verb: verb ?? verbBehind(read, clauses, order, indexOf), isParted: verb === undefined });
    const isFronted = fronted.has(opening) || frontedEnding.test(opening);
    if (order === 0 || opensHard.test(words[at - 1] ?? '')) subjectPending = verb === undefined && !isFronted;
    else if (verb !== undefined) subjectPending = false;
  }
  return starts;
}

const relatives = wordSet('that which who');

/** The verb of a subject, behind its relative clause, or where a mark parts them: "Quill, the mayor, said". */
function verbBehind(
  { finiteAt, tags }: ReadTokens,
  clauses: readonly Clause[],
  order: number,
  indexOf: ReadonlyMap<Token, number>,
): number | undefined {
  for (const { opener, tokens } of clauses.slice(order + 1)) {
    const at = tokens[0] && indexOf.get(tokens[0]);
    if (at === undefined) continue;
    if (relatives.has(opener)) {
      const own = verbIn(finiteAt, at, at + tokens.length);
      const main = own === undefined ? undefined : verbIn(finiteAt, own, at + tokens.length);
      if (main !== undefined) return main;
    }
    // "The sixth and last ship sank": behind "and" the subject goes on. ", showing what is sold" has no subject.
    if ((opener !== '' && opener !== 'and') || tags[at] === 'VERB-Ger') continue;
    const verb = verbIn(finiteAt, at - 1, at + tokens.length);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

/** What may open a question, even one that is told: "how it went". */
const asks = /^(?:how|whether|why)$/;

/** Not "how it went, and if it paid", and not "the longest stay that anybody had". */
const opensMain = (words: readonly string[], at: number, clause: Clause): boolean =>
  isOpened(words, at, clause) && !hangs(words, conjunctions.has(words[at] ?? '') ? at + 1 : at);

const hangs = (words: readonly string[], at: number): boolean =>
  asks.test(words[at] ?? '') ||
  /^(?:if|what|who)$/.test(words[at] ?? '') ||
  (words[at] === 'the' && /^(?:[a-z]{2,}est|most)$/.test(words[at + 1] ?? ''));

/** Behind a comma, a stop or a dash; behind a bracket only before a capital; never behind a quotation mark. */
const isOpened = (words: readonly string[], at: number, { opener }: Clause): boolean =>
  opener === '' &&
  (/^(?:[,.;:!?–—]|--+)$/.test(words[at - 1] ?? '') || (words[at - 1] === ')' && /^\p{Lu}/u.test(words[at] ?? '')));

const canBegin = (word: string, opener: string): boolean =>
  !orphaned.has(word.toLowerCase()) && !/^[a-z]+(?:ing|ed)$/.test(word) && !subordinate.has(opener);

/** The first finite verb behind the first word. */
function verbIn(finiteAt: readonly boolean[], first: number, end: number): number | undefined {
  const found = finiteAt.indexOf(true, first + 1);
  return found >= 0 && found < end ? found : undefined;
}
