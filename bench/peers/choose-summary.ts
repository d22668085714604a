import { findEntities } from '../../lib/annotate/entities/find-entities.ts';
import { findQuotations } from '../../lib/annotate/quotations/find-quotations.ts';
import type { Article } from '../../lib/model/article.ts';
import { defaultOptions } from '../../lib/model/options.ts';
import type { SelectedSentence } from '../../lib/model/summary.ts';
import { rankSentences } from '../../lib/rank/rank-sentences.ts';
import { segmentArticle } from '../../lib/segment/segment-article.ts';

/**
 * From an English article to its summary's sentences. Finds only what the summary needs: names and quotations, no dates
 * and no figures.
 */
export function chooseSummary(article: Article): readonly SelectedSentence[] {
  const segmentation = segmentArticle(article);
  const entities = findEntities(article, segmentation);
  const quotations = findQuotations(article, segmentation, entities);
  const annotations = { entities, quotations, timexes: [], figures: [], notes: [] };
  return rankSentences(article, segmentation, annotations, defaultOptions).summary.sentences;
}
