// English alone.
import {
  frontConditions,
  frontedTimes,
  phrasePrepositions,
  sentenceLinks,
  subjectlessOpenings,
  subordinators,
} from '../languages/english/clause-words.ts';
import { backwardPronouns } from '../languages/english/fact-words.ts';
import type { Token } from '../model/segmentation.ts';
import { wordSet } from '../model/words.ts';
import { partOf, type Tag } from '../tag/tags.ts';
import type { ReadTokens } from './read-for-statements.ts';
import { type Clause, isClauseMark } from './split-clauses.ts';

/** Where a statement may begin. */
export interface Start {
  /** Index into the sentence's tokens. */
  readonly first: number;
  /** Index of its first finite verb. */
  readonly verb: number;
  /** Is it the first of its sentence? */
  readonly isFirst: boolean;
}

const orphaned = new Set(subjectlessOpenings);
const conjunctions = new Set([...sentenceLinks, ...wordSet('or still')]);
const subordinate = new Set([...subordinators, ...wordSet('once where whether')]);
/** They open a phrase in front of the subject: "In March, the town …". */
const fronted = new Set([...subordinators, ...sentenceLinks, ...phrasePrepositions, ...frontedTimes, 'over']);
const conditions = new Set(frontConditions);
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
    const first = conjunctions.has(opening) || (order === 0 && opening === 'then') ? at + 1 : at;
    const verb = verbIn(finiteAt, first, end);
    const isClear = order === 0 ? !asks.test(opening) : opensMain(words, at, clause) && !subjectPending;
    if (isClear && canBegin(words[first] ?? '', clause.opener)) {
      const main = verb ?? (order === 0 ? verbBehind(read, clauses, indexOf) : undefined);
      const isFirst = starts.length === 0;
      const from = isFirst && order > 0 && leansOnFront(words, first) ? 0 : first;
      if (main !== undefined) starts.push({ first: from, verb: main, isFirst });
    }
    const isFronted = fronted.has(opening) || frontedEnding.test(opening);
    if (order === 0 || opensHard.test(words[at - 1] ?? '')) subjectPending = verb === undefined && !isFronted;
    else if (verb !== undefined) subjectPending = false;
  }
  return starts;
}

const relatives = wordSet('that which who');

/** The verb of the first subject, behind its relative clause, or where a mark parts them: "Quill, the mayor, said". */
function verbBehind(
  read: ReadTokens,
  [, ...clauses]: readonly Clause[],
  indexOf: ReadonlyMap<Token, number>,
): number | undefined {
  for (const { opener, tokens } of clauses) {
    const at = tokens[0] && indexOf.get(tokens[0]);
    if (at === undefined) continue;
    const main = relatives.has(opener) ? verbBehindRelative(read, at) : undefined;
    if (main !== undefined) return main;
    // "The sixth and last ship", "all but three" go on with the subject. ", showing what is sold" has none.
    if (!/^(?:and|but)?$/.test(opener) || read.tags[at] === 'VERB-Ger') continue;
    const verb = verbIn(read.finiteAt, at - 1, at + tokens.length);
    if (verb !== undefined) return verb;
  }
  return findPastForm(read);
}

/** Before the verb of a relative clause, not before that of what it describes. */
const insideRelatives: ReadonlySet<Tag | undefined> = new Set(['CCONJ', 'PRON-Nom', 'PRON-Rel', 'SCONJ']);

/** "The captain who claimed she built it and sold it left": the first verb that does not go on with "who". */
function verbBehindRelative({ words, tags, finiteAt }: ReadTokens, from: number): number | undefined {
  const own = finiteAt.indexOf(true, from + 1);
  for (let at = from + 1; at < words.length && !isClauseMark(words[at] ?? ''); at++) {
    if (subordinate.has(words[at] ?? '')) return undefined;
    if (own >= 0 && at > own && finiteAt[at] && !insideRelatives.has(tags[at - 1])) return at;
  }
  return undefined;
}

/** What a past form may stand behind: the end of its subject, or an adverb. */
const behindSubjects = wordSet('ADV NOUN NUM PRON PROPN');

/** "Lee (Melk) and Reed (Harrow) debated fees": where no verb was found, a participle behind a subject is one. */
function findPastForm({ words, tags }: ReadTokens): number | undefined {
  const found = tags.findIndex(
    (tag, at) => tag === 'VERB-Part' && (behindSubjects.has(partOf(tags[at - 1] ?? 'X')) || closesAside(words, at - 1)),
  );
  const isPassive = words[found + 1] === 'by' && tags[found + 2] !== 'NUM';
  return found > 0 && !isPassive ? found : undefined;
}

/** The second comma of "Lee, 21, ran", or a bracket; not the one of "Lee, pictured in May". */
const closesAside = (words: readonly string[], mark: number): boolean =>
  words[mark] === ')' || (words[mark] === ',' && words.indexOf(',') < mark);

/** "If it rains, the fair will end", "When the storm came, it cut the line": what stands in front belongs to it. */
const leansOnFront = (words: readonly string[], first: number): boolean =>
  conditions.has((words[0] ?? '').toLowerCase()) || backwardPronouns.has((words[first] ?? '').toLowerCase());

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

/** "Not one boat sank" has a subject, and ", not one sank" goes on with another. */
const canBegin = (word: string, opener: string): boolean =>
  /^[\p{L}\p{N}$£€"“'‘]/u.test(word) &&
  (!orphaned.has(word.toLowerCase()) || word === 'Not') &&
  !/^[a-z]+(?:ing|ed)$/.test(word) &&
  !subordinate.has(opener);

/** The first finite verb behind the first word. */
function verbIn(finiteAt: readonly boolean[], first: number, end: number): number | undefined {
  const found = finiteAt.indexOf(true, first + 1);
  return found >= 0 && found < end ? found : undefined;
}
