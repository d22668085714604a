import type { EntityType } from '../../model/annotations.ts';
import { determiners } from './data/context-words.ts';
import { statesByAbbreviation } from './data/states.ts';
import {
  findByAcronymFirst,
  findByAlias,
  findByBareName,
  findByEnd,
  findByFirstName,
  findByFirstWord,
  findByLastName,
  findByLastWord,
  findByNickname,
  findByOrder,
  findBySpelling,
  findByTrade,
  findByWellKnownNickname,
  findOrganisationBySpelling,
  findPlaceByEnd,
  isBare,
  pointsOfDeeds,
} from './find-full-forms.ts';
import { findByThing, findPlural, findProduct } from './find-long-things.ts';
import { findByPlaceStart, findPlaceByInitials } from './find-place-forms.ts';
import { listsOfName } from './gazetteer.ts';
import type { FormIndex } from './index-forms.ts';
import type { Word } from './read-words.ts';
import type { NameGroup } from './type-names.ts';

/** A rule that finds the groups that a group may be a shorter form of. */
interface Linker {
  readonly name: string;
  readonly type: EntityType;
  readonly findFullForms: (group: NameGroup, index: FormIndex, words: readonly Word[]) => readonly NameGroup[];
  /** Points for the type where there are full forms, joined or not. */
  readonly points: number | ((group: NameGroup) => number);
  /** Is each mention joined by itself, since several persons may bear the name? */
  readonly isShared?: (words: readonly Word[], group: NameGroup, forms: readonly NameGroup[]) => boolean;
  readonly isVariant?: true;
}

/** In order: the first that finds full forms, and whose type the group then has, decides. */
export const linkers: readonly Linker[] = [
  {
    name: 'bracketed-acronym',
    type: 'organisation',
    points: 6,
    findFullForms: ({ key }, { bracketedAcronyms }) => bracketedAcronyms.get(key) ?? [],
  },
  {
    name: 'last-name',
    type: 'person',
    points: (group) => (isBare(group) ? 6 : 4),
    findFullForms: findByLastName,
    isShared: () => true,
  },
  { name: 'nickname', type: 'person', isVariant: true, points: 4, findFullForms: findByNickname },
  {
    name: 'spelling',
    type: 'person',
    isVariant: true,
    points: 4,
    findFullForms: (group, index, words) => findBySpelling(words, group, index),
  },
  { name: 'name-order', type: 'person', isVariant: true, points: 4, findFullForms: findByOrder },
  {
    name: 'first-name',
    type: 'person',
    points: (group) => (isBare(group) ? 3 : 1),
    findFullForms: findByFirstName,
    isShared: (words, group, forms) => forms.length > 1 || isIntroduced(words, group),
  },
  {
    name: 'initials',
    type: 'organisation',
    points: 2,
    findFullForms: ({ key, words }, { organisationsByInitials }) =>
      words.length === 1 ? (organisationsByInitials.get(key) ?? []) : [],
  },
  { name: 'without-company-suffix', type: 'organisation', points: 2, findFullForms: findByBareName },
  {
    name: 'first-word',
    type: 'organisation',
    points: (group) => 2 + pointsOfDeeds(group),
    findFullForms: findByFirstWord,
  },
  { name: 'without-trade', type: 'organisation', points: 2, findFullForms: findByTrade },
  {
    name: 'last-word',
    type: 'organisation',
    points: (group) => 4 + pointsOfDeeds(group),
    findFullForms: findByLastWord,
  },
  { name: 'acronym-first', type: 'organisation', points: 2, findFullForms: findByAcronymFirst },
  { name: 'end-of-name', type: 'organisation', points: 2, findFullForms: findByEnd },
  {
    name: 'organisation-spelling',
    type: 'organisation',
    isVariant: true,
    points: 4,
    findFullForms: (group, index, words) => findOrganisationBySpelling(words, group, index),
  },
  {
    name: 'club-nickname',
    type: 'organisation',
    isVariant: true,
    points: 6,
    findFullForms: findByWellKnownNickname('organisation'),
  },
  {
    name: 'place-nickname',
    type: 'place',
    isVariant: true,
    points: 8,
    findFullForms: findByWellKnownNickname('place'),
  },
  {
    name: 'alias',
    type: 'place',
    points: ({ key }) => (listsOfName(key) === undefined ? 8 : 0),
    findFullForms: findByAlias,
  },
  {
    name: 'state-abbreviation',
    type: 'place',
    points: 0,
    findFullForms: ({ key }, { statesByName }) => statesByName.get(statesByAbbreviation.get(key) ?? '') ?? [],
  },
  { name: 'end-of-place', type: 'place', points: 2, findFullForms: findPlaceByEnd },
  { name: 'start-of-place', type: 'place', points: 4, findFullForms: findByPlaceStart },
  { name: 'initials-of-place', type: 'place', points: 6, findFullForms: findPlaceByInitials },
  { name: 'organisation-alias', type: 'organisation', points: 0, findFullForms: findByAlias },
  { name: 'product', type: 'other', points: 2, findFullForms: findProduct },
  { name: 'plural', type: 'other', isVariant: true, points: 2, findFullForms: findPlural },
  { name: 'thing', type: 'other', points: (group) => (listsOfName(group.key) ? 12 : 4), findFullForms: findByThing },
];

/** "Ann, 40,", "Ann, a nurse": whoever is introduced by a given name alone is nobody that is named in full. */
function isIntroduced(words: readonly Word[], { names }: NameGroup): boolean {
  return names.some(({ end, titled }) => {
    const behind = words[end]?.text === ',' ? words[end + 1] : undefined;
    return titled || (behind !== undefined && (behind.kind === 'number' || determiners.has(behind.lower)));
  });
}
