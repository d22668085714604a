import type { EntityType } from '../../model/annotations.ts';
import type { Span } from '../../model/span.ts';
import { inList } from './gazetteer.ts';
import type { Word } from './read-words.ts';

/** What the search for roles knows of an article. */
export interface RoleContext {
  readonly words: readonly Word[];
  /** Whether a word is part of a name. */
  readonly isNamed: (index: number) => boolean;
  /** What the name is that a word is part of. */
  readonly typeAt: (index: number) => EntityType | undefined;
}

/** No role is longer, in words: the look around a name stays short whatever the text. */
export const longestRole = 30;

export function spanOfWords(words: readonly Word[], first: number, end: number): Span | undefined {
  const from = words[first];
  const to = words[end - 1];
  return from === undefined || to === undefined || end <= first ? undefined : { start: from.start, end: to.end };
}

export const closing = /^(?:,|;|:|\)|\(|--?|–|—|\.|!|\?|["”“])$/u;

/** Where the words without closing punctuation end, at most so many of them as a role may have, in the sentence. */
export function phraseEnd(words: readonly Word[], first: number): number {
  const sentence = words[first]?.sentence;
  let end = first;
  while (words[end]?.sentence === sentence && end - first <= longestRole && !closing.test(words[end]?.text ?? ''))
    end++;
  return end - first > longestRole ? first : end;
}

const preposition =
  /^(?:of|for|at|in|from|with|to|on|under|since|by|until|during|who|whose|which|that|based|behind|before|after|then)$/u;

/** What begins no apposition but goes on with the sentence: "X, was a teacher". */
const predicate =
  /^(?:is|was|are|were|be|been|has|had|have|will|would|can|could|may|said|says|told|and|but|or|nor|not|also|when|while|if|like|including|became|remains|he|she|they|i|we|you|it)$/u;

/** "her husband": whose it is stands elsewhere, and it is often the next of a list. */
const kinship =
  /^(?:husband|wife|son|daughter|brother|sister|father|mother|widow|widower|partner|grandfather|grandmother)s?$/u;

function isKinship(word: Word | undefined): boolean {
  return kinship.test(word?.lower ?? '');
}

function isRole(lower: string): boolean {
  return inList('role', lower) || inList('occupation', lower);
}

export function isRoleNoun(word: Word | undefined): boolean {
  return word !== undefined && isRole(word.lower);
}

/** "candidates", "Sens.": the role of several persons. */
export function isRolePlural(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.lower.endsWith('s') && isRole(word.lower.slice(0, -1)) && !isKinship(word);
}

/** A noun of a role ends its first part, before any preposition; no verb, and no name that the role would belong to. */
export function isRolePhrase(words: readonly Word[], first: number, end: number): boolean {
  if (predicate.test(words[first]?.lower ?? '')) return false;
  for (let index = first; index <= end; index++) {
    const word = index < end ? words[index] : undefined;
    if (word?.kind === 'punctuation') return false;
    // A second determiner is a clause's: "the crowd cheered the mayor".
    const isDeterminer = /^(?:the|a|an|his|her|its|their)$/u.test(word?.lower ?? '');
    if (isDeterminer && index > first && words[index - 1]?.lower !== 'and') return false;
    const isBoundary = word === undefined || preposition.test(word.lower) || isParticiple(words, first, index);
    if (!isBoundary && word.lower !== 'and') continue;
    if (isRoleHead(words, first, index)) return true;
    if (isBoundary) return isMembership(words, first, index);
  }
  return false;
}

/** "an engineer working in …". */
function isParticiple(words: readonly Word[], first: number, index: number): boolean {
  const word = words[index];
  return word?.capital === false && index > first && /.{2}ing$/u.test(word.lower) && isRoleNoun(words[index - 1]);
}

function isRoleHead(words: readonly Word[], first: number, end: number): boolean {
  const head = words[end - 1];
  if (end <= first || !isRoleNoun(head) || head === undefined) return false;
  if (head.capital && inList('firstName', words[end - 2]?.lower ?? '')) return false;
  const opensWithOwner = /^(?:his|her|their|my|our)$/u.test(words[first]?.lower ?? '');
  return !(opensWithOwner && isKinship(head));
}

/** "one of the first board members of …", "among …". */
function isMembership(words: readonly Word[], first: number, of: number): boolean {
  if (of !== first + 1 || words[first]?.lower !== 'one' || words[of]?.lower !== 'of') return false;
  for (let index = of + 1; index < of + 10; index++) {
    const word = words[index];
    if (word === undefined || word.sentence !== words[first]?.sentence || closing.test(word.text)) return false;
    if (isRolePlural(word)) return true;
    if (preposition.test(word.lower)) return false;
  }
  return false;
}
