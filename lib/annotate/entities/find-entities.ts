import type { Entity } from '../../model/annotations.ts';
import type { Article } from '../../model/article.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import { decideEntities } from './decide-entities.ts';

/**
 * Finds what an English article names. Rules cut runs of capitalised words into names. Rules and learned weights choose
 * a type for each name from all that the article says of it. Then short forms are linked with full ones. Entities come
 * in the order of their first mentions, and no two mentions overlap. Sentences that are not complete are left out.
 */
export function findEntities(article: Article, segmentation: Segmentation): readonly Entity[] {
  return decideEntities(article, segmentation).entities.map(({ entity }) => entity);
}
