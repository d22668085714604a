import type { Span } from '../../span.ts';
import { isCapital } from './find-runs.ts';
import { inList } from './gazetteer.ts';
import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';

/** No role is longer, in words: the look around a name stays short whatever the text. */
const longestRole = 30;

/**
 * The role that an article gives a person in apposition, before ("US Treasury Secretary X") or after the name ("X, the top diplomat for
 * Y"): of the first sentence that gives one, the longest. Possessives, articles and titles of address before it are left out.
 */
export function findRole(
  words: readonly Word[],
  names: readonly Name[],
  isNamed: (index: number) => boolean,
): Span | undefined {
  let best: Span | undefined;
  let sentence: number | undefined;
  for (const name of names) {
    const current = words[name.first]?.sentence;
    if (best !== undefined && current !== sentence) break;
    for (const role of [findRoleBefore(words, name, isNamed), findRoleAfter(words, name)]) {
      if (role === undefined || (best !== undefined && role.end - role.start <= best.end - best.start)) continue;
      best = role;
      sentence = current;
    }
  }
  return best;
}

function spanOf(words: readonly Word[], first: number, end: number): Span | undefined {
  const from = words[first];
  const to = words[end - 1];
  return from === undefined || to === undefined ? undefined : { start: from.start, end: to.end };
}

function findRoleBefore(words: readonly Word[], name: Name, isNamed: (index: number) => boolean): Span | undefined {
  let end = skipHonorifics(words, name.first);
  if (words[end - 1]?.text === ',' && words[name.end]?.text === ',') end--;
  const sentence = words[name.first]?.sentence;
  const core = roleCoreStart(words, end, sentence);
  if (core === undefined) return undefined;
  let first = core;
  while (
    name.first - first < longestRole &&
    words[first - 1]?.sentence === sentence &&
    extendsRole(words, first - 1, isNamed)
  )
    first--;
  while (first < core && !/[\p{L}\p{N}]/u.test(words[first]?.text ?? '')) first++;
  return spanOf(words, first, end);
}

function skipHonorifics(words: readonly Word[], from: number): number {
  let end = from;
  for (let skipped = 0; skipped < 3; skipped++) {
    const isStop = words[end - 1]?.text === '.';
    if (!inList('honorific', words[isStop ? end - 2 : end - 1]?.lower ?? '')) break;
    end -= isStop ? 2 : 1;
  }
  return end;
}

/** Where the role that ends here begins: its noun, or its noun with "of State". */
function roleCoreStart(words: readonly Word[], end: number, sentence: number | undefined): number | undefined {
  let index = end - 1;
  if (words[index]?.text === '.') index--;
  const isHere = (at: number) => words[at]?.sentence === sentence;
  if (isHere(index) && inList('role', words[index]?.lower ?? '')) return index;
  if (!inList('portfolio', words[index]?.lower ?? '')) return undefined;
  for (let back = 0; back < 5 && isHere(index) && isPortfolioPart(words[index]); back++) {
    if (/^(?:of|for)$/u.test(words[index]?.lower ?? ''))
      return inList('role', words[index - 1]?.lower ?? '') && isHere(index - 1) ? index - 1 : undefined;
    index--;
  }
  return undefined;
}

function isPortfolioPart(word: Word | undefined): boolean {
  return word !== undefined && (inList('portfolio', word.lower) || /^(?:of|for|and|the)$/u.test(word.lower));
}

/** What may stand before the noun of a role: offices, nationalities, names of places and bodies, other roles. */
function extendsRole(words: readonly Word[], index: number, isNamed: (index: number) => boolean): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (isNamed(index) || inList('portfolio', word.lower) || inList('nationality', word.lower)) return true;
  if (inList('role', word.lower)) return true;
  const next = words[index + 1];
  return (
    word.lower === 'and' && inList('role', words[index - 1]?.lower ?? '') && next !== undefined && !isCapital(next)
  );
}

const closing = /^(?:,|;|:|\)|\(|--?|–|—|\.|!|\?|["”“])$/u;
const preposition = /^(?:of|for|at|in|from|with|to|on|and|under|since|by|until|during|who|whose|which|that)$/u;

/** What begins no apposition but goes on with the sentence: "X, was a teacher". */
const predicate =
  /^(?:is|was|are|were|be|been|has|had|have|will|would|can|could|may|said|says|told|and|but|or|nor|not|also|now|then|while|when|as|if|like|including|became|remains|he|she|they|i|we|you|it)$/u;

function findRoleAfter(words: readonly Word[], name: Name): Span | undefined {
  const sentence = words[name.first]?.sentence;
  if (words[name.end]?.text !== ',') return undefined;
  let first = name.end + 1;
  if (/^\d{1,3}$/u.test(words[first]?.text ?? '') && words[first + 1]?.text === ',') first += 2;
  let end = first;
  while (words[end]?.sentence === sentence && end - first <= longestRole && !closing.test(words[end]?.text ?? ''))
    end++;
  if (end === first || end - first > longestRole) return undefined;
  return isRolePhrase(words, first, end) ? spanOf(words, first, end) : undefined;
}

/** A noun of a role ends its first part, before any preposition; no verb, and no name that the role would belong to. */
function isRolePhrase(words: readonly Word[], first: number, end: number): boolean {
  let headEnd = first;
  while (headEnd < end && !preposition.test(words[headEnd]?.lower ?? '')) headEnd++;
  const head = words[headEnd - 1];
  if (head === undefined || headEnd === first || !inList('role', head.lower)) return false;
  if (head.capital && inList('firstName', words[headEnd - 2]?.lower ?? '')) return false;
  if (predicate.test(words[first]?.lower ?? '')) return false;
  for (let index = first; index < headEnd; index++) if (words[index]?.kind === 'punctuation') return false;
  return true;
}
