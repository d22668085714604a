// English: of which full names of an article a name may be the shorter form, or another spelling.
import type { EntityType } from '../../model/annotations.ts';
import { wordSet } from '../../model/words.ts';
import { aliases } from './data/aliases.ts';
import { namesByNickname } from './data/nicknames.ts';
import type { RepeatedEvidence } from './evidence.ts';
import { inList, isAcronym, isNameHead, isPlaceName, listsOfName } from './gazetteer.ts';
import type { FormIndex } from './index-forms.ts';
import { isMisspelling } from './is-misspelling.ts';
import { isInitialOf, isNickname } from './is-nickname.ts';
import {
  bareName,
  isCompanyShortened,
  isEndOf,
  isShorterForm,
  opensWithAcronym,
  spellOut,
  withoutArticle,
  withoutSuffix,
} from './name-forms.ts';
import type { Word } from './read-words.ts';
import { bestType, type NameGroup } from './type-names.ts';

/** More names than these that end or begin alike are not compared, to bound the cost. */
const mostAlike = 40;

export function findByLastName(group: NameGroup, { personsByLast }: FormIndex): readonly NameGroup[] {
  const sameLast = personsByLast.get(group.words.at(-1) ?? '') ?? [];
  // An article that names hundreds of one family joins none of them.
  if (sameLast.length > 20) return [];
  return sameLast.filter((form) => {
    if (form === group) return false;
    const full = withoutSuffix(form.words);
    const isShorter =
      isShorterForm(group.words, full) || isShorterForm(group.words, [...full.slice(0, -1), withoutArticle(full)]);
    return isShorter || isInitialled(group.words, full);
  });
}

/** "E. J. Lee" of "Ed Lee". */
function isInitialled(words: readonly string[], full: readonly string[]): boolean {
  const [fullFirst = ''] = full;
  if (words.length < 2 || full.length > words.length || fullFirst.length < 3) return false;
  const given = words.slice(0, -1);
  return given.every((part) => isInitialOf(part, part)) && isInitialOf(given[0] ?? '', fullFirst);
}

export function findByFirstName(group: NameGroup, index: FormIndex): readonly NameGroup[] {
  const { personsByFirst, organisationsByFirst } = index;
  const [first = '', initial, ...more] = group.words;
  // "Ann Jr.", "Ann B" before "Ann B. Lee".
  if (initial !== undefined && more.length === 0 && (initial === 'jr' || initial.length === 1))
    return (personsByFirst.get(first) ?? []).filter(({ words }) => words.length > 2 && words.includes(initial));
  if (group.words.length > 1) return [];
  const full = personsByFirst.get(first) ?? [];
  if (inList('firstName', first)) return full;
  return isBare(group) && !organisationsByFirst.has(first) ? full.filter(isClearPerson) : [];
}

/** More than two words with a capital tell a person: a village has these too. */
const isClearPerson = ({ scores }: NameGroup): boolean => scores.person >= 3;

/** Neither the lists nor its shape tell what it names. */
export const isBare = ({ key, isOrdinary, ownEvidence }: NameGroup): boolean =>
  !isOrdinary && ownEvidence.length === 0 && listsOfName(key) === undefined;

/** "Maddie Lee" of "Madison Lee", "Bill Lee" of "William Lee". */
export function findByNickname({ words }: NameGroup, { personsByLast }: FormIndex): readonly NameGroup[] {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 2 || (personsByLast.get(last)?.length ?? 0) > 20) return [];
  return (personsByLast.get(last) ?? []).filter((form) => isNickname(first, form.words[0] ?? ''));
}

/** "Brian Lee" of "Bryan Lee", "Ann Hofmann" of "Ann Hoffmann": the spelling that the article has less often. */
export function findBySpelling(words: readonly Word[], group: NameGroup, index: FormIndex): readonly NameGroup[] {
  const last = group.words.at(-1) ?? '';
  const alike = [...(index.personsByLast.get(last) ?? []), ...(index.personsByFirst.get(group.words[0] ?? '') ?? [])];
  if (group.words.length < 2) return findBySurnameSpelling(group, index);
  if (alike.length > mostAlike) return [];
  return alike.filter((form) => isRarerSpelling(words, group, form));
}

/** "Hofmann" of "Ann Hoffmann": a surname that nobody bears, one letter off. */
function findBySurnameSpelling({ words: [surname = ''], names }: NameGroup, { personsByLast }: FormIndex) {
  const isRare = names.length <= 2 && surname.length >= 6;
  if (!isRare || personsByLast.size > mostAlike || isPlaceName(surname) || inList('firstName', surname)) return [];
  const found: NameGroup[] = [];
  for (const [last, forms] of personsByLast) if (isMisspelling(surname, last)) found.push(...forms);
  return found;
}

/** "Untied Nations" of "United Nations". */
export function findOrganisationBySpelling(
  words: readonly Word[],
  group: NameGroup,
  { byLast, organisationsByFirst }: FormIndex,
): readonly NameGroup[] {
  const sameLast = byLast.get(group.words.at(-1) ?? '') ?? [];
  const sameFirst = organisationsByFirst.get(group.words[0] ?? '') ?? [];
  if (group.words.length < 2 || sameLast.length + sameFirst.length > mostAlike) return [];
  return [...sameLast, ...sameFirst].filter(
    (form) => bestType(form) === 'organisation' && isRarerSpelling(words, group, form),
  );
}

function isRarerSpelling(words: readonly Word[], one: NameGroup, other: NameGroup): boolean {
  if (one === other || one.words.length !== other.words.length) return false;
  const [times, timesOther] = [one.names.length, other.names.length];
  if (times > timesOther || times > 2 || (times === timesOther && firstOf(one) < firstOf(other))) return false;
  const differing = one.words.filter((word, index) => word !== other.words[index]);
  const [word = ''] = differing;
  const twin = other.words[one.words.indexOf(word)] ?? '';
  const isPlural = one.words.length > 2 && (word === `${twin}s` || twin === `${word}s`);
  const isOther = !isMisspelling(word, twin) || isBothOrdinary(word, twin);
  if (differing.length !== 1 || (isOther && !isPlural)) return false;
  const sentences = new Set(other.names.map(({ first }) => words[first]?.sentence));
  return !one.names.some(({ first }) => sentences.has(words[first]?.sentence));
}

const isBothOrdinary = (one: string, other: string): boolean =>
  [one, other].every((word) => isNameHead(word) || isPlaceName(word));

/** "Min-ho Kang" of "Kang Min-ho". */
export function findByOrder({ words }: NameGroup, { byKey }: FormIndex): readonly NameGroup[] {
  const [first = '', last = ''] = words;
  if (words.length !== 2 || !first.includes('-')) return [];
  return (byKey.get(`${last} ${first}`) ?? []).filter((form) => bestType(form) === 'person');
}

/** Evidence that a name does something, as persons do, but organisations too: "X said", "by X". */
const deeds = wordSet('by person-verb verb-before');

/** Evidence that says little of persons and places. */
export const hints = wordSet('motion pronoun');

/**
 * "Tallin" after "Tallin Resources": a name that tells nothing by itself, where the article shows it as nothing but an
 * organisation or somebody that acts. The "Larkham" of "Larkham County Council" may be the county.
 */
export function findByFirstWord(group: NameGroup, { organisationsByFirst }: FormIndex): readonly NameGroup[] {
  if (group.words.length > 1 || group.isOrdinary || bestType(group) === 'place') return [];
  if (!isBare(group) && !isUnknownAcronym(group)) return [];
  if (group.contextEvidence.some(isOfOther)) return [];
  const full = organisationsByFirst.get(group.key) ?? [];
  return full.filter((form) => isNamedBefore(form, group) && !inList('placeNoun', form.words[1] ?? ''));
}

/** "ZRV" of "ZRV Meeren Corp.". */
const isUnknownAcronym = ({ key, ownEvidence }: NameGroup): boolean =>
  listsOfName(key.toUpperCase()) === undefined && ownEvidence.every(({ name }) => name === 'acronym');

const isOfOther = ({ evidence: { name, type } }: RepeatedEvidence): boolean =>
  type !== 'organisation' && !deeds.has(name) && !hints.has(name);

/** "Ford" of "Ford Motor Company", where nothing shows a person. The news of a broadcaster is a part of it. */
export function findByTrade(
  group: NameGroup,
  { organisationsByFirst }: FormIndex,
  words: readonly Word[],
): readonly NameGroup[] {
  const [first = ''] = group.words;
  const text = words[firstOf(group)]?.text ?? '';
  if (group.names.some(({ titled }) => titled) || bestType(group) === 'place') return [];
  return (organisationsByFirst.get(first) ?? []).filter(
    (form) =>
      form !== group &&
      (isKnownOrganisation(group) || isNamedBefore(form, group)) &&
      isCompanyShortened(group.words, form.words) &&
      !(form.words.at(-1) === 'news' && isAcronym(text) && first.length < 4),
  );
}

/** The last words of clubs, which stand alone for them. */
const lastWordsOfClubs = wordSet('athletic city county rovers town united wanderers');

/** "Cubs" of "Chicago Cubs": the article names one club or body of a place that ends so, and nothing else. */
export function findByLastWord(group: NameGroup, index: FormIndex): readonly NameGroup[] {
  const [word = ''] = group.words;
  if (group.words.length > 1 || word.length < 3 || group.names.some(({ titled }) => titled)) return [];
  if (isNameHead(word) && !(lastWordsOfClubs.has(word) && group.isCertain)) return [];
  if (inList('firstName', word) || isPlaceName(word)) return [];
  const full = spellOut(word);
  const isOfPlace = (form: NameGroup) => isPlaceName(form.words.slice(0, -1).join(' ')) || isKnownOrganisation(form);
  return findLonger('organisation', full === word ? group : { ...group, words: [full] }, index).filter(isOfPlace);
}

const isKnownOrganisation = ({ key }: NameGroup): boolean => listsOfName(key)?.has('organisation') === true;

/** The names that end in this one, where all of them are of the type. */
export function findLonger(type: EntityType, group: NameGroup, { byLast }: FormIndex): readonly NameGroup[] {
  const sameLast = byLast.get(group.words.at(-1) ?? '') ?? [];
  if (sameLast.length > mostAlike) return [];
  const longer = sameLast.filter((form) => isEndOf(group.words, form.words));
  return longer.every((form) => bestType(form) === type) ? longer : [];
}

/** "Sport Fund" of "Larkham Sport Fund", and what is known, of a country's: "Navy Band" of "Norway Navy Band". */
export function findByEnd(group: NameGroup, index: FormIndex): readonly NameGroup[] {
  const isKnown = isKnownOrganisation(group);
  if (group.words.length < 2 && !isKnown) return [];
  const longer = findLonger('organisation', group, index);
  if (!isKnown) return longer;
  return longer.filter(({ words }) => isCountry(words.slice(0, -group.words.length).join(' ')));
}

const isCountry = (name: string): boolean =>
  listsOfName(name.length < 4 ? name.toUpperCase() : name)?.has('country') === true;

/** "HIA Harbour Fund" of the harbour fund of an authority of these initials. */
export function findByAcronymFirst({ words }: NameGroup, { byLast }: FormIndex): readonly NameGroup[] {
  const sameLast = byLast.get(words.at(-1) ?? '') ?? [];
  if (words.length < 2 || sameLast.length > mostAlike) return [];
  return sameLast.filter((form) => opensWithAcronym(words, form.words));
}

/** "Larkham Airport" of "Ann Larkham Airport". */
export function findPlaceByEnd(group: NameGroup, index: FormIndex): readonly NameGroup[] {
  return group.words.length < 2 || listsOfName(group.key) !== undefined ? [] : findLonger('place', group, index);
}

/** "Windy City" of "Chicago", where the article names it. */
export function findByWellKnownNickname(type: 'organisation' | 'place') {
  return ({ key }: NameGroup, { byKey }: FormIndex): readonly NameGroup[] =>
    (namesByNickname.get(key) ?? []).flatMap((name) => byKey.get(name) ?? []).filter((form) => bestType(form) === type);
}

export function findByBareName({ words }: NameGroup, { organisationsByBareName }: FormIndex): readonly NameGroup[] {
  return organisationsByBareName.get(bareName(words)) ?? [];
}

export function findByAlias({ key }: NameGroup, { byAlias }: FormIndex): readonly NameGroup[] {
  return byAlias.get(aliases.get(key) ?? '') ?? [];
}

const isNamedBefore = (one: NameGroup, other: NameGroup): boolean => firstOf(one) < firstOf(other);
const firstOf = ({ names: [name] }: NameGroup): number => name?.first ?? 0;

/** What the deeds of a group count for a person. */
export function pointsOfDeeds({ contextEvidence }: NameGroup): number {
  let points = 0;
  for (const { evidence, times } of contextEvidence) if (deeds.has(evidence.name)) points += evidence.points * times;
  return points;
}
