import type { Entity } from '../../annotations.ts';
import type { Article } from '../../article.ts';
import type { Segmentation } from '../../segmentation.ts';

export function findEntities(_article: Article, _segmentation: Segmentation): readonly Entity[] {
  return [];
}
