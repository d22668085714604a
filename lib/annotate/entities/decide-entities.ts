import type { Entity, EntityType } from '../../model/annotations.ts';
import type { Article } from '../../model/article.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import type { Span } from '../../model/span.ts';
import { addLastPoints } from './add-last-points.ts';
import { addLearnedPoints } from './add-learned-points.ts';
import { addListPoints } from './add-list-points.ts';
import { findNameGroups } from './find-name-groups.ts';
import { type FoundRole, findRole } from './find-role.ts';
import { type LinkedNames, linkNames } from './link-names.ts';
import type { Word } from './read-words.ts';
import type { RoleContext } from './role-phrase.ts';
import type { Name } from './split-run.ts';
import type { NameGroup } from './type-names.ts';

/** An entity, with all that it was decided from. */
export interface DecidedEntity {
  readonly entity: Entity;
  readonly names: LinkedNames;
  readonly role: FoundRole | undefined;
}

export interface Decision {
  readonly words: readonly Word[];
  /** In the order of their first mentions. */
  readonly entities: readonly DecidedEntity[];
  /** Names that are no entity. */
  readonly leftOut: readonly NameGroup[];
}

/** Finds the names of an article, their types, the names of one thing, and the roles of persons. Keeps the reasons. */
export function decideEntities(article: Article, segmentation: Segmentation): Decision {
  const { words, names, groups } = findNameGroups(article, segmentation);
  addLearnedPoints(words, groups);
  addListPoints(words, groups);
  addLastPoints(words, groups);
  const { linked, leftOut } = linkNames(words, groups);
  const context = { words, ...indexNames(names, linked) };
  const entities = linked.map((one) => decideEntity(article, context, one));
  const firstOf = ({ entity }: DecidedEntity) => entity.mentions[0]?.start ?? 0;
  return { words, entities: entities.sort((a, b) => firstOf(a) - firstOf(b)), leftOut };
}

function indexNames(names: readonly Name[], linked: readonly LinkedNames[]): Pick<RoleContext, 'isNamed' | 'typeAt'> {
  const named = new Set<number>();
  for (const { first, end } of names) for (let index = first; index < end; index++) named.add(index);
  const types = new Map<number, EntityType>();
  for (const { type, groups: joined } of linked)
    for (const { names: alike } of joined)
      for (const { first, end } of alike) for (let index = first; index < end; index++) types.set(index, type);
  return { isNamed: (at) => named.has(at), typeAt: (at) => types.get(at) };
}

function decideEntity(article: Article, context: RoleContext, linked: LinkedNames): DecidedEntity {
  const { words } = context;
  const { type, groups } = linked;
  const names = groups.flatMap((group) => group.names).sort((a, b) => a.first - b.first);
  const mentions = names.map((name) => spanOf(article, words, name));
  const name = longestForm(article, words, linked);
  const role = type === 'person' ? findRole(context, names) : undefined;
  return { entity: { type, name, role: role?.span, mentions }, names: linked, role };
}

/** The longest form, in the case that the text has rather than the headline. */
function longestForm(article: Article, words: readonly Word[], { groups, links }: LinkedNames): string {
  const variants = new Set<NameGroup>();
  for (const { group, joined, isVariant } of links) if (isVariant && joined !== undefined) variants.add(group);
  let longest = '';
  const names = groups.filter((group) => !variants.has(group)).flatMap((group) => group.names);
  for (const name of names.sort((a, b) => a.first - b.first)) {
    const { start, end } = spanOf(article, words, name);
    const form = article.text.slice(start, end);
    if (form.length > longest.length || (form.length === longest.length && longest === longest.toUpperCase()))
      longest = form;
  }
  return longest;
}

function spanOf(article: Article, words: readonly Word[], { first, end }: Name): Span {
  return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? article.text.length };
}
