import { wordSet } from '../../model/words.ts';
import { type Gender, genderOfNoun } from '../gender.ts';
import { inList } from './gazetteer.ts';
import type { Word } from './read-words.ts';
import { kinship } from './role-phrase.ts';
import type { Name } from './split-run.ts';
import { mostMentionsRead, type NameGroup } from './type-names.ts';

/** What an article says of the person that a full name names, as far as it tells persons of one surname apart. */
export interface Person {
  readonly form: NameGroup;
  /** Index of the first word of the first mention. */
  readonly first: number;
  /** As titles of address and words for relatives tell it. */
  readonly gender: Gender | undefined;
  /** As pronouns behind the name suggest it, too. */
  readonly likelyGender: Gender | undefined;
  /** Introduced as the relative of another: "his wife, X". */
  readonly isRelative: boolean;
  /** Introduced with an age: "X, 40,". */
  readonly isAged: boolean;
  /** Introduced with a role of its own behind the name: "X, a trader". */
  readonly isDescribed: boolean;
  /** The roles and titles beside the mentions, in lower case. */
  readonly titles: ReadonlySet<string>;
}

const mensPronouns = wordSet('he him himself his');
const womensPronouns = wordSet('her herself she');
const owners = wordSet('her his my our the their');
const indefinite = wordSet('a an');

export function readPerson(words: readonly Word[], form: NameGroup): Person {
  const titles = new Set<string>();
  const genders: Gender[] = [];
  const pronouns: Gender[] = [];
  let isRelative = false;
  for (const name of form.names.slice(0, mostMentionsRead)) {
    for (const title of titlesBefore(words, name)) titles.add(title);
    for (const title of rolesAfter(words, name)) titles.add(title);
    const gender = genderOfAddress(words, name) ?? genderOfRelative(words, name);
    if (gender !== undefined) genders.push(gender);
    const pronoun = genderOfPronoun(words, name);
    if (pronoun !== undefined) pronouns.push(pronoun);
    isRelative ||= isKin(words, name);
  }
  const [name] = form.names;
  const behind = name === undefined || words[name.end]?.text !== ',' ? undefined : words[name.end + 1];
  return {
    form,
    first: name?.first ?? 0,
    gender: mostOf(genders),
    likelyGender: mostOf(genders) ?? mostOf(pronouns),
    isRelative,
    isAged: behind !== undefined && /^[1-9]\d?$/u.test(behind.text),
    isDescribed: indefinite.has(behind?.lower ?? ''),
    titles,
  };
}

function mostOf(genders: readonly Gender[]): Gender | undefined {
  const ofMen = genders.filter((gender) => gender === 'man').length;
  if (ofMen * 2 === genders.length) return undefined;
  return ofMen * 2 > genders.length ? 'man' : 'woman';
}

/** "Mr. X", "Lady X". */
export function genderOfAddress(words: readonly Word[], name: Name): Gender | undefined {
  for (const title of titlesBefore(words, name)) {
    const gender = genderOfNoun(title);
    if (gender !== undefined) return gender;
  }
  return undefined;
}

/** The roles and titles of address that stand right before a name: "prime", "minister" of "Prime Minister X". */
export function titlesBefore(words: readonly Word[], { first }: Name): readonly string[] {
  const titles: string[] = [];
  for (let index = first - 1; index >= first - 6; index--) {
    const word = words[index];
    if (word === undefined || word.sentence !== words[first]?.sentence) break;
    if (word.text === '.') continue;
    if (!inList('role', word.lower) && !inList('honorific', word.lower) && !inList('portfolio', word.lower)) break;
    titles.push(word.lower);
  }
  return titles;
}

/** The nouns of an apposition: "X, a judge of the county court". */
function rolesAfter(words: readonly Word[], { end }: Name): readonly string[] {
  if (words[end]?.text !== ',') return [];
  const roles: string[] = [];
  for (let index = end + 1; index < end + 9; index++) {
    const word = words[index];
    if (word === undefined || word.sentence !== words[end]?.sentence) break;
    if (inList('role', word.lower)) roles.push(word.lower);
  }
  return roles;
}

/** "his wife, X", "X, her brother": a relative of somebody whom the text names otherwise. */
function isKin(words: readonly Word[], name: Name): boolean {
  return kinBefore(words, name) !== undefined || kinAfter(words, name) !== undefined;
}

/** "his wife, X", "first lady X", "his sons Y, 12, and X". */
function kinBefore(words: readonly Word[], { first }: Name): Word | undefined {
  const sentence = words[first]?.sentence;
  const isKinAt = (index: number) =>
    words[index]?.sentence === sentence && words[index]?.capital === false && kinship.has(words[index]?.lower ?? '');
  const direct = words[first - 1]?.text === ',' ? first - 2 : first - 1;
  if (words[direct]?.lower === 'lady' && words[direct - 1]?.lower === 'first') return words[direct];
  if (isKinAt(direct) && !isPlural(words[direct])) return words[direct];
  for (let index = first - 1; index > first - 12 && words[index]?.sentence === sentence; index--) {
    if (isKinAt(index) && isPlural(words[index]))
      return owners.has(words[index - 1]?.lower ?? '') ? words[index] : undefined;
    const isListed = words[index]?.capital === true || listed.has(words[index]?.kind ?? 'word');
    if (!isListed && words[index]?.lower !== 'and') return undefined;
  }
  return undefined;
}

const listed: ReadonlySet<string> = new Set(['number', 'punctuation']);
const isPlural = (word: Word | undefined): boolean => word?.lower.endsWith('s') === true;

function kinAfter(words: readonly Word[], { end }: Name): Word | undefined {
  if (words[end]?.text !== ',') return undefined;
  const isOwned = owners.has(words[end + 1]?.lower ?? '') || words[end + 2]?.kind === 'clitic';
  if (!isOwned) return undefined;
  for (let index = end + 2; index < end + 5; index++) if (kinship.has(words[index]?.lower ?? '')) return words[index];
  return undefined;
}

function genderOfRelative(words: readonly Word[], name: Name): Gender | undefined {
  return genderOfWord(kinBefore(words, name) ?? kinAfter(words, name));
}

/** The first pronoun behind the name, before the sentence names somebody else. */
function genderOfPronoun(words: readonly Word[], { end }: Name): Gender | undefined {
  if (words[end]?.kind === 'clitic') return undefined;
  for (let index = end; index < end + 15; index++) {
    const word = words[index];
    if (word === undefined || word.sentence !== words[end - 1]?.sentence) return undefined;
    if (word.capital && inList('firstName', word.lower)) return undefined;
    const gender = kinship.has(word.lower) ? undefined : genderOfWord(word);
    if (gender !== undefined) return gender;
  }
  return undefined;
}

function genderOfWord(word: Word | undefined): Gender | undefined {
  const lower = word?.lower ?? '';
  if (mensPronouns.has(lower)) return 'man';
  return womensPronouns.has(lower) ? 'woman' : (genderOfNoun(lower) ?? genderOfNoun(lower.replace(/s$/, '')));
}
