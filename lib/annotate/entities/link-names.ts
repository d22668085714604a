import { addTo } from '../../model/add-to.ts';
import type { EntityType } from '../../model/annotations.ts';
import { wordSet } from '../../model/words.ts';
import { aliases } from './data/aliases.ts';
import { statesByAbbreviation } from './data/states.ts';
import type { RepeatedEvidence } from './evidence.ts';
import { inList } from './gazetteer.ts';
import { type FormIndex, indexForms } from './index-forms.ts';
import { isAddressedOtherwise } from './is-addressed-otherwise.ts';
import { bareName, isShorterForm, withoutArticle, withoutSuffix } from './name-forms.ts';
import type { Word } from './read-words.ts';
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
  readonly findFullForms: (group: NameGroup, index: FormIndex) => readonly NameGroup[];
  /** Points for the type where there are full forms, joined or not. */
  readonly points: number | ((group: NameGroup) => number);
}

/** In order: the first that finds full forms, and whose type the group then has, decides. */
const linkers: readonly Linker[] = [
  {
    name: 'bracketed-acronym',
    type: 'organisation',
    points: 6,
    findFullForms: ({ key }, { bracketedAcronyms }) => bracketedAcronyms.get(key) ?? [],
  },
  { name: 'last-name', type: 'person', points: 4, findFullForms: findByLastName },
  { name: 'first-name', type: 'person', points: 1, findFullForms: findByFirstName },
  {
    name: 'initials',
    type: 'organisation',
    points: 2,
    findFullForms: ({ key }, { organisationsByInitials }) => organisationsByInitials.get(key) ?? [],
  },
  {
    name: 'without-company-suffix',
    type: 'organisation',
    points: 2,
    findFullForms: ({ words }, { organisationsByBareName }) => organisationsByBareName.get(bareName(words)) ?? [],
  },
  {
    name: 'first-word',
    type: 'organisation',
    points: (group) => 2 + pointsOfDeeds(group),
    findFullForms: findByFirstWord,
  },
  {
    name: 'alias',
    type: 'place',
    points: 0,
    findFullForms: ({ key }, { placesByAlias }) => placesByAlias.get(aliases.get(key) ?? '') ?? [],
  },
  {
    name: 'state-abbreviation',
    type: 'place',
    points: 0,
    findFullForms: ({ key }, { statesByName }) => statesByName.get(statesByAbbreviation.get(key) ?? '') ?? [],
  },
];

/** Joins "Mr. Lee" and "Lee" to the only "Ann Lee", "IMF" to the fund of these initials, "U.S." to "United States". */
export function linkNames(words: readonly Word[], groups: readonly NameGroup[]): Linking {
  const index = indexForms(words, groups);
  const links = new Map<NameGroup, Link[]>();
  const targets = new Map<NameGroup, NameGroup>();
  for (const group of groups) {
    for (const { name, type, points, findFullForms } of linkers) {
      const forms = findFullForms(group, index).filter(
        (form) => form !== group && !isAddressedOtherwise(words, group, form),
      );
      if (forms.length === 0) continue;
      const added = typeof points === 'number' ? points : points(group);
      group.scores[type] += added;
      const isOfType = bestType(group) === type;
      const [only] = forms;
      const isJoined = isOfType && forms.length === 1 && only !== undefined && !leadsTo(targets, only, group);
      addTo(links, group, { group, name, type, points: added, joined: isJoined ? only : undefined });
      if (isJoined) targets.set(group, only);
      if (isOfType) break;
    }
  }
  return collect(groups, targets, links);
}

function leadsTo(targets: ReadonlyMap<NameGroup, NameGroup>, from: NameGroup, to: NameGroup): boolean {
  return follow(targets, from) === to;
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
    if (type === undefined || group.isOrdinary) leftOut.push(group);
    else linked.set(group, { type, groups: [group], links: [...(links.get(group) ?? [])] });
  }
  for (const group of targets.keys()) {
    const whole = linked.get(follow(targets, group));
    if (whole === undefined) leftOut.push(group);
    whole?.groups.push(group);
    whole?.links.push(...(links.get(group) ?? []));
  }
  return { linked: [...linked.values()], leftOut };
}

/** A name that nothing tells the type of: not "Minimum Wage", whose words are all ordinary ones. */
function isNameOfSomething({ isCertain, words, ordinaryWords }: NameGroup): boolean {
  return isCertain && ordinaryWords < words.length;
}

function findByLastName(group: NameGroup, { personsByLast }: FormIndex): readonly NameGroup[] {
  const sameLast = personsByLast.get(group.words.at(-1) ?? '') ?? [];
  // An article that names hundreds of one family joins none of them.
  if (sameLast.length > 20) return [];
  return sameLast.filter(({ words }) => {
    const full = withoutSuffix(words);
    return isShorterForm(group.words, full) || isShorterForm(group.words, [...full.slice(0, -1), withoutArticle(full)]);
  });
}

function findByFirstName({ words }: NameGroup, { personsByFirst }: FormIndex): readonly NameGroup[] {
  const [first = ''] = words;
  return words.length === 1 && inList('firstName', first) ? (personsByFirst.get(first) ?? []) : [];
}

/** Evidence that a name does something, as persons do, but organisations too: "X said", "by X". */
const deeds = wordSet('by person-verb verb-before');

/**
 * "Tallin" after "Tallin Resources": a name that tells nothing by itself, where the article shows it as nothing but an
 * organisation or somebody that acts. The "Larkham" of "Larkham County Council" may be the county.
 */
function findByFirstWord(group: NameGroup, { organisationsByFirst }: FormIndex): readonly NameGroup[] {
  if (group.words.length > 1 || group.ownEvidence.length > 0 || group.isOrdinary || bestType(group) === 'place')
    return [];
  const isOfOther = ({ evidence: { name, type } }: RepeatedEvidence) => type !== 'organisation' && !deeds.has(name);
  if (group.contextEvidence.some(isOfOther)) return [];
  const full = organisationsByFirst.get(group.key) ?? [];
  return full.filter((form) => isNamedBefore(form, group) && !inList('placeNoun', form.words[1] ?? ''));
}

const isNamedBefore = (one: NameGroup, other: NameGroup): boolean => firstOf(one) < firstOf(other);
const firstOf = ({ names: [name] }: NameGroup): number => name?.first ?? 0;

/** What the deeds of a group count for a person. */
function pointsOfDeeds({ contextEvidence }: NameGroup): number {
  let points = 0;
  for (const { evidence, times } of contextEvidence) if (deeds.has(evidence.name)) points += evidence.points * times;
  return points;
}
