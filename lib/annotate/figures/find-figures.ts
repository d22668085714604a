import type { Figure, Timex } from '../../annotations.ts';
import type { Article } from '../../article.ts';
import type { Segmentation } from '../../segmentation.ts';

export function findFigures(
  _article: Article,
  _segmentation: Segmentation,
  _timexes: readonly Timex[],
): readonly Figure[] {
  return [];
}
