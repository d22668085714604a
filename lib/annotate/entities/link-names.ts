import { addTo } from '../../model/add-to.ts';
import type { EntityType } from '../../model/annotations.ts';
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
  findProduct,
  pointsOfDeeds,
} from './find-full-forms.ts';
import { listsOfName } from './gazetteer.ts';
import { type FormIndex, indexForms } from './index-forms.ts';
import type { Word } from './read-words.ts';
import { type Share, shareSurname } from './share-surname.ts';
import { bestType, type NameGroup } from './type-names.ts';

/** Groups of names that name one person, organisation or place. The others joined the first as its shorter forms. */
export interface LinkedNames {
  readonly type: EntityType;
  readonly groups: readonly NameGroup[];
  /** What the rules said of these groups. */
  readonly links: readonly Link[];
}

/** Why a group may be a shorter form of others. */
export interface Link {
  readonly group: NameGroup;
  /** The name of the rule. */
  readonly name: string;
  /** What the rule added to the points of the group. */
  readonly type: EntityType;
  readonly points: number;
  /** The full form that the group was joined to; undefined where it was joined to none. */
  readonly joined: NameGroup | undefined;
  /** The group is no name to show: a nickname, or a spelling that the article has less often. */
  readonly isVariant: boolean;
}

export interface Linking {
  readonly linked: readonly LinkedNames[];
  /** Groups that are no entity, nor part of one. */
  readonly leftOut: readonly NameGroup[];
}

/** A rule that finds the groups that a group may be a shorter form of. */
interface Linker {
  readonly name: string;
  readonly type: EntityType;
  readonly findFullForms: (group: NameGroup, index: FormIndex, words: readonly Word[]) => readonly NameGroup[];
  /** Points for the type where there are full forms, joined or not. */
  readonly points: number | ((group: NameGroup) => number);
  /** Each mention is joined by itself: several persons may bear the name. */
  readonly isShared?: true;
  readonly isVariant?: true;
}

/** In order: the first that finds full forms, and whose type the group then has, decides. */
const linkers: readonly Linker[] = [
  {
    name: 'bracketed-acronym',
    type: 'organisation',
    points: 6,
    findFullForms: ({ key }, { bracketedAcronyms }) => bracketedAcronyms.get(key) ?? [],
  },
  { name: 'last-name', type: 'person', points: 4, findFullForms: findByLastName, isShared: true },
  { name: 'nickname', type: 'person', isVariant: true, points: 4, findFullForms: findByNickname },
  {
    name: 'spelling',
    type: 'person',
    isVariant: true,
    points: 4,
    findFullForms: (group, index, words) => findBySpelling(words, group, index),
  },
  { name: 'name-order', type: 'person', isVariant: true, points: 4, findFullForms: findByOrder },
  { name: 'first-name', type: 'person', points: 1, findFullForms: findByFirstName, isShared: true },
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
  { name: 'product', type: 'other', points: 2, findFullForms: findProduct },
];

const leastPointsOfOpener = 1.1;

/** What is joined already, while the groups are gone through. */
interface Joining {
  readonly words: readonly Word[];
  readonly index: FormIndex;
  readonly links: Map<NameGroup, Link[]>;
  readonly targets: Map<NameGroup, NameGroup>;
}

/** Joins "Mr. Lee" and "Lee" to the only "Ann Lee", "IMF" to the fund of these initials, "U.S." to "United States". */
export function linkNames(words: readonly Word[], groups: readonly NameGroup[]): Linking {
  const joining: Joining = { words, index: indexForms(words, groups), links: new Map(), targets: new Map() };
  const parts = new Map<NameGroup, readonly NameGroup[]>();
  // Long forms come first, so that a short one finds them joined.
  const byLength = groups.toSorted((a, b) => b.words.length - a.words.length);
  for (const group of byLength) parts.set(group, linkGroup(joining, group));
  const shared = groups.flatMap((group) => parts.get(group) ?? []);
  return collect(shared, joining.targets, joining.links);
}

/** Joins one group to its full form. Gives the group, or the parts of it that were joined to different ones. */
function linkGroup(joining: Joining, group: NameGroup): readonly NameGroup[] {
  const { words, index, links, targets } = joining;
  for (const { name, type, points, findFullForms, isShared, isVariant = false } of linkers) {
    const found = findFullForms(group, index, words);
    if (found.length === 0) continue;
    const forms = [...new Set(found.map((form) => follow(targets, form)))].filter((form) => form !== group);
    if (forms.length === 0) continue;
    const added = typeof points === 'number' ? points : points(group);
    group.scores[type] += added;
    const isOfType = bestType(group) === type;
    const link = { name, type, points: added, isVariant };
    if (isOfType && isShared === true) return joinShares(joining, group, link, shareSurname(words, group, forms));
    const [only] = forms;
    const isJoined = isOfType && forms.length === 1 && only !== undefined;
    addTo(links, group, { ...link, group, joined: isJoined ? only : undefined });
    if (isJoined) targets.set(group, only);
    if (isOfType) break;
  }
  return [group];
}

/** Joins each share of a group to its full form, as a group of its own where there are several. */
function joinShares(
  { links, targets }: Joining,
  group: NameGroup,
  link: Omit<Link, 'group' | 'joined'>,
  shares: readonly Share[],
): readonly NameGroup[] {
  return shares.map(({ form, names }) => {
    const part = shares.length === 1 ? group : { ...group, names };
    if (part !== group) links.set(part, [...(links.get(group) ?? [])]);
    addTo(links, part, { ...link, group: part, joined: form });
    if (form !== undefined) targets.set(part, form);
    return part;
  });
}

function follow(targets: ReadonlyMap<NameGroup, NameGroup>, group: NameGroup): NameGroup {
  let end = group;
  for (let next = targets.get(end); next !== undefined; next = targets.get(end)) end = next;
  return end;
}

function collect(
  groups: readonly NameGroup[],
  targets: ReadonlyMap<NameGroup, NameGroup>,
  links: ReadonlyMap<NameGroup, readonly Link[]>,
): Linking {
  const linked = new Map<NameGroup, { type: EntityType; groups: NameGroup[]; links: Link[] }>();
  const leftOut: NameGroup[] = [];
  for (const group of groups) {
    if (targets.has(group)) continue;
    const type = bestType(group) ?? (isNameOfSomething(group) ? 'other' : undefined);
    if (type === undefined || group.isOrdinary || isWeak(group, type)) leftOut.push(group);
    else linked.set(group, { type, groups: [group], links: [...(links.get(group) ?? [])] });
  }
  for (const group of groups) {
    if (!targets.has(group)) continue;
    const whole = linked.get(follow(targets, group));
    if (whole === undefined) leftOut.push(group);
    whole?.groups.push(group);
    whole?.links.push(...(links.get(group) ?? []));
  }
  return { linked: [...linked.values()], leftOut };
}

/** One word that only opens sentences, with little that makes it a name. */
function isWeak({ isCertain, words, ownEvidence, scores }: NameGroup, type: EntityType): boolean {
  return !isCertain && words.length === 1 && ownEvidence.length === 0 && scores[type] < leastPointsOfOpener;
}

/** A name that nothing tells the type of: not "Minimum Wage", whose words are all ordinary ones. */
function isNameOfSomething({ isCertain, words, ordinaryWords }: NameGroup): boolean {
  return isCertain && ordinaryWords < words.length;
}
