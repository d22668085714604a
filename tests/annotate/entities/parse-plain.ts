import type { Article } from '../../../lib/model/article.ts';
import type { Segmentation } from '../../../lib/model/segmentation.ts';
import { segmentArticle } from '../../../lib/segment/segment-article.ts';
import { articleOf } from './article-of.ts';

export function parsePlain(text: string): [Article, Segmentation] {
  const article = articleOf(text);
  return [article, segmentArticle(article)];
}
