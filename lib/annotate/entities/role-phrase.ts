import type { EntityType } from '../../model/annotations.ts';
import type { Span } from '../../model/span.ts';
import { wordSet } from '../../model/words.ts';
import { inList } from './gazetteer.ts';
import type { Word } from './read-words.ts';

/** What the search for roles knows of an article. */
export interface RoleContext {
  readonly words: readonly Word[];
  /** Whether a word is part of a name. */
  readonly isNamed: (index: number) => boolean;
  /** The type of the name that a word is part of. */
  readonly typeAt: (index: number) => EntityType | undefined;
}

/** No role has more words, so the look around a name stays short in any text. */
export const longestRole = 30;

export function spanOfWords(words: readonly Word[], first: number, end: number): Span | undefined {
  const from = words[first];
  const to = words[end - 1];
  return from === undefined || to === undefined || end <= first ? undefined : { start: from.start, end: to.end };
}

export const closing = /^(?:,|;|:|\)|\(|--?|–|—|\.|!|\?|["”“])$/u;

/** Where the words up to the next closing punctuation of the sentence end; `first` where they are too many. */
export function phraseEnd(words: readonly Word[], first: number): number {
  const sentence = words[first]?.sentence;
  let end = first;
  while (words[end]?.sentence === sentence && end - first <= longestRole && !closing.test(words[end]?.text ?? ''))
    end++;
  return end - first > longestRole ? first : end;
}

/** What ends the part of a phrase that may hold the noun of the role. */
const bounds = wordSet(`
after at based before behind by during for from in of on since that then to under until which who whose with
`);

/** Words that go on with the sentence, and so begin no apposition: "X, was a teacher". */
const continuations = wordSet(`
also and are be became been but can could had has have he i if including is it like may nor not or remains said says she
they told was we were when while will would you
`);

/** "her husband": the text tells elsewhere whose, and the next name is often another of a list. */
export const kinship = wordSet(`
brother brothers daughter daughters father fathers grandfather grandfathers grandmother grandmothers husband husbands
mother mothers partner partners sister sisters son sons widow widower widowers widows wife
`);

/** What a clause about the person opens with: the role ends before it. */
const clauseOpeners = wordSet('that which who whom whose');

/** Verbs that no role holds: they go on with the sentence where its second comma is missing. */
const finiteVerbs = wordSet(`
added are came can could did does had has is may might must said says should told took was went were will would
`);

/** The subjects of a clause about the person: "the lawyer she had hired". */
const subjects = wordSet('he i it she they we you');
export const isPronounSubject = (word: Word | undefined): boolean => subjects.has(word?.lower ?? '');

/** Where a role ends that the phrase begins with: before "who this week told of it", "said that", "and has left". */
export function roleEnd(words: readonly Word[], first: number, end: number): number {
  const isLink = (index: number) => ['and', 'but'].includes(words[index]?.lower ?? '');
  for (let index = first + 1; index < end; index++) {
    const isVerb = isVerbOfSentence(words[index]);
    if (!isVerb && !clauseOpeners.has(words[index]?.lower ?? '')) continue;
    return (isVerb && isPronounSubject(words[index - 1])) || isLink(index - 1) ? index - 1 : index;
  }
  return end;
}

/** "said", but "May" and "Will" may be names. */
export function isVerbOfSentence(word: Word | undefined): boolean {
  return word?.capital === false && finiteVerbs.has(word.lower);
}

/** "X, a year later", "X, a sign of …": times, deeds and things are no persons. */
const notPersons = wordSet(`
blow boat book building car case century charge city claim company country day decade dog event fact fall feat few film
firm game gift goal group home hour house idea issue letter little lot minute mistake month move night number pair party
period place plan point poll post practice process product program programme question quote race reason record region
report result rise role rule season share ship sign site song source state step story street system team term test thing
third threat time title total town tribute trip village vote war way week weekend while win word work year
`);
const abstractEndings = /.{2}(?:age|ance|ence|ency|ing|ism|ity|ment|ness|ship|sion|tion|ure)$/u;

/**
 * "X, a NOUN", whatever the noun: where the phrase goes on with what tells of a person, or ends.
 */
export function isAnyRolePhrase(words: readonly Word[], first: number, end: number): boolean {
  if (!indefinite.has(words[first]?.lower ?? '')) return false;
  let head = first + 1;
  while (head < end && !bounds.has(words[head]?.lower ?? '')) head++;
  const after = words[head]?.lower ?? '';
  if (head === first + 1 || head - first > 6 || (head < end && !afterRoles.has(after))) return false;
  for (let index = first + 1; index < head; index++) {
    const word = words[index];
    if (word?.kind !== 'word' || (word.lower !== 'and' && inList('function', word.lower))) return false;
  }
  const noun = words[head - 1];
  if (noun === undefined || noun.capital || /(?:ed|ly)$/u.test(noun.lower)) return false;
  return !notPersons.has(noun.lower) && !abstractEndings.test(noun.lower) && !isPluralWord(noun);
}

const isPluralWord = ({ lower }: Word): boolean => /[^s]s$/u.test(lower);
const indefinite = wordSet('a an');
const afterRoles = wordSet('at for from in of on who whose with');

/** They open a role that stands apart from its name: "X is the head of the office". */
export const articles = wordSet('a an the');

/** After the first word of a phrase, a clause begins with them: "the crowd cheered the mayor". */
const determiners = wordSet('a an her his its the their');

const owners = wordSet('her his my our their');

function isKinship(word: Word | undefined): boolean {
  return kinship.has(word?.lower ?? '');
}

/** They tell an age or a place on the field, or stand before what they do not name: "the elder", "full back". */
const weakRoles = wordSet('back elder');

function isRole(lower: string): boolean {
  return (inList('role', lower) || inList('occupation', lower)) && !weakRoles.has(lower);
}

/** "the mayor", but "Son" with a capital is part of a name. */
export function isRoleNoun(word: Word | undefined): boolean {
  return word !== undefined && isRole(word.lower) && !(word.capital && !word.opens && isKinship(word));
}

/** "candidates", "Sens.": the role of several persons. */
export function isRolePlural(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.lower.endsWith('s') && isRole(word.lower.slice(0, -1)) && !isKinship(word);
}

/** Whether a noun of a role ends the phrase, or the part of it before a preposition, and no clause begins in it. */
export function isRolePhrase(words: readonly Word[], first: number, end: number): boolean {
  if (continuations.has(words[first]?.lower ?? '')) return false;
  for (let index = first; index <= end; index++) {
    const word = index < end ? words[index] : undefined;
    if (word?.kind === 'punctuation') return false;
    if (index > first && determiners.has(word?.lower ?? '') && words[index - 1]?.lower !== 'and') return false;
    const isBoundary = word === undefined || bounds.has(word.lower) || isParticiple(words, first, index);
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
  return !(owners.has(words[first]?.lower ?? '') && isKinship(head));
}

/** "one of the first board members of …", "among …". */
function isMembership(words: readonly Word[], first: number, of: number): boolean {
  if (of !== first + 1 || words[first]?.lower !== 'one' || words[of]?.lower !== 'of') return false;
  for (let index = of + 1; index < of + 10; index++) {
    const word = words[index];
    if (word === undefined || word.sentence !== words[first]?.sentence || closing.test(word.text)) return false;
    if (isRolePlural(word)) return true;
    if (bounds.has(word.lower)) return false;
  }
  return false;
}
