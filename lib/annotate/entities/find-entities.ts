import type { Entity, EntityType } from '../../model/annotations.ts';
import type { Article } from '../../model/article.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import type { Span } from '../../model/span.ts';
import { addLearnedPoints } from './add-learned-points.ts';
import { findNameGroups } from './find-name-groups.ts';
import { findRole } from './find-role.ts';
import { type LinkedNames, linkNames } from './link-names.ts';
import type { Word } from './read-words.ts';
import type { RoleContext } from './role-phrase.ts';
import type { Name } from './split-run.ts';

/**
 * Finds what an English article names. Rules cut runs of capitalised words into names. Rules and learned weights choose
 * a type for each name from all that the article says of it. Then short forms are linked with full ones. Entities come
 * in the order of their first mentions, and no two mentions overlap. Sentences that are not complete are left out.
 */
export function findEntities(article: Article, segmentation: Segmentation): readonly Entity[] {
  const { words, names, groups } = findNameGroups(article, segmentation);
  addLearnedPoints(words, groups);
  const linked = linkNames(words, groups);
  const named = new Set<number>();
  for (const { first, end } of names) for (let index = first; index < end; index++) named.add(index);
  const types = new Map<number, EntityType>();
  for (const { type, groups: joined } of linked)
    for (const { names: alike } of joined)
      for (const { first, end } of alike) for (let index = first; index < end; index++) types.set(index, type);
  const context = { words, isNamed: (at: number) => named.has(at), typeAt: (at: number) => types.get(at) };
  const entities = linked.map((one) => describeEntity(article, context, one));
  return entities.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function describeEntity(article: Article, context: RoleContext, { type, groups }: LinkedNames): Entity {
  const { words } = context;
  const names = groups.flatMap((group) => group.names).sort((a, b) => a.first - b.first);
  const mentions = names.map((name) => spanOf(article, words, name));
  let name = '';
  for (const { start, end } of mentions) {
    const form = article.text.slice(start, end);
    if (form.length > name.length || (form.length === name.length && name === name.toUpperCase())) name = form;
  }
  const role = type === 'person' ? findRole(context, names) : undefined;
  return { type, name, role, mentions };
}

function spanOf(article: Article, words: readonly Word[], { first, end }: Name): Span {
  return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? article.text.length };
}
