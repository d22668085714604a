import type { Token } from '../model/segmentation.ts';
import { isFiniteVerb } from './finite-verbs.ts';
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

/** A run of words that one of these opens has lost its subject. */
const orphaned =
  /^(?:has|have|had|is|was|are|were|will|would|could|said|says|to|or|nor|saying|who|whose|which|that|than|not|also|then)$/;
const conjunctions = /^(?:but|and|yet|so|still|however|meanwhile|or)$/i;
const subordinators = new Set(
  'after before because while when where as although though if since unless until amid despite following whether once'.split(
    ' ',
  ),
);
/** What opens a phrase in front of the subject: "In March, the town …". */
const fronted =
  /^(?:in|on|at|by|for|with|from|under|during|over|near|across|since|after|before|despite|amid|following|[a-z]+ing|[a-z]+ed|[a-z]+ly|meanwhile|however|last|earlier|later|today|yesterday|once|as|if|when|while|although|though|because|unless|until|but|and|so|yet)$/;
const opensHard = /^(?:[.;:!?–—)]|--+)$/;

/** Finds where main clauses begin in a sentence: its own beginning, and behind a mark where what came before is complete or fronted. */
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
    const first = conjunctions.test(words[at] ?? '') ? at + 1 : at;
    const verb = verbIn(words, first, end);
    const isClear = order === 0 || (isOpened(words, at, clause) && !subjectPending);
    if (isClear && canBegin(words[first] ?? '', clause.opener) && (verb !== undefined || order === 0))
      starts.push({ first, verb: verb ?? verbBehind(clauses, order, words, indexOf), isParted: verb === undefined });
    const isFronted = fronted.test((words[at] ?? '').toLowerCase());
    if (order === 0 || opensHard.test(words[at - 1] ?? '')) subjectPending = verb === undefined && !isFronted;
    else if (verb !== undefined) subjectPending = false;
  }
  return starts;
}

/** The verb of a subject that a mark parts from it: "Quill, the mayor, said". */
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

/** Behind a comma, a stop or a dash, but not behind a quotation mark; behind a bracket only where a sentence begins. */
const isOpened = (words: readonly string[], at: number, { opener }: Clause): boolean =>
  opener === '' &&
  (/^(?:[,.;:!?–—]|--+)$/.test(words[at - 1] ?? '') || (words[at - 1] === ')' && /^\p{Lu}/u.test(words[at] ?? '')));

const canBegin = (word: string, opener: string): boolean =>
  !orphaned.test(word.toLowerCase()) && !/^[a-z]+(?:ing|ed)$/.test(word) && !subordinators.has(opener);

/** The first finite verb that is no participle: in "bills printed in 2014 have a fault" that is "have". */
function verbIn(words: readonly string[], first: number, end: number): number | undefined {
  let participle: number | undefined;
  for (let index = first + 1; index < end; index++) {
    const word = words[index] ?? '';
    if (word !== word.toLowerCase() || !isFiniteVerb(word)) continue;
    const isParticiple = word.endsWith('ed') && /^(?:in|by|at|for|on|with|from|to|as)$/.test(words[index + 1] ?? '');
    if (!isParticiple) return index;
    participle ??= index;
  }
  return participle;
}
