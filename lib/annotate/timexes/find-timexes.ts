import type { Timex } from '../../annotations.ts';
import type { Article } from '../../article.ts';
import type { Segmentation } from '../../segmentation.ts';

export function findTimexes(_article: Article, _segmentation: Segmentation): readonly Timex[] {
  return [];
}
