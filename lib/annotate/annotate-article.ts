import type { Annotations } from '../annotations.ts';
import type { Article } from '../article.ts';
import type { Segmentation } from '../segmentation.ts';
import { findEntities } from './entities/find-entities.ts';
import { findFigures } from './figures/find-figures.ts';
import { findQuotations } from './quotations/find-quotations.ts';
import { findTimexes } from './timexes/find-timexes.ts';

/** What the text says, where: names first, since quotations need speakers; figures yield to timexes ("in 2023" counts nothing). */
export function annotateArticle(article: Article, segmentation: Segmentation): Annotations {
  const entities = findEntities(article, segmentation);
  const timexes = findTimexes(article, segmentation);
  const figures = findFigures(article, segmentation, timexes);
  const quotations = findQuotations(article, segmentation, entities);
  return { entities, timexes, figures, quotations, notes: [] };
}
