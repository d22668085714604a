import type { Entity, Quotation } from '../../annotations.ts';
import type { Article } from '../../article.ts';
import type { Segmentation } from '../../segmentation.ts';

export function findQuotations(
  _article: Article,
  _segmentation: Segmentation,
  _entities: readonly Entity[],
): readonly Quotation[] {
  return [];
}
