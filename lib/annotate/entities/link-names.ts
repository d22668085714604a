import { addTo } from '../../model/add-to.ts';
import type { EntityType } from '../../model/annotations.ts';
import { isFamily } from './find-long-things.ts';
import { type FormIndex, indexForms } from './index-forms.ts';
import { linkers } from './linkers.ts';
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
  const isNobody = (group: NameGroup) => isFamily(words, group, joining.index);
  return collect(shared, joining.targets, joining.links, isNobody);
}

/** Joins one group to its full form. Gives the group, or the parts of it that were joined to different ones. */
function linkGroup(joining: Joining, group: NameGroup): readonly NameGroup[] {
  const { words, index, links, targets } = joining;
  for (const { name, type, points, findFullForms, isShared, isVariant = false } of linkers) {
    const found = findFullForms(group, index, words);
    // What has a longer form already is no short form of another.
    if (found.length === 0 || found.some((form) => form !== group && follow(targets, form) === group)) continue;
    const forms = [...new Set(found.map((form) => follow(targets, form)))].filter((form) => form !== group);
    if (forms.length === 0) continue;
    const added = typeof points === 'number' ? points : points(group);
    group.scores[type] += added;
    const isOfType = bestType(group) === type;
    const link = { name, type, points: added, isVariant };
    if (isOfType && isShared?.(words, group, forms))
      return joinShares(joining, group, link, shareSurname(words, group, forms));
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
  isNobody: (group: NameGroup) => boolean,
): Linking {
  const linked = new Map<NameGroup, { type: EntityType; groups: NameGroup[]; links: Link[] }>();
  const leftOut: NameGroup[] = [];
  for (const group of groups) {
    if (targets.has(group)) continue;
    const type = bestType(group) ?? (isNameOfSomething(group) ? 'other' : undefined);
    if (type === undefined || group.isOrdinary || isWeak(group, type) || isNobody(group)) leftOut.push(group);
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
