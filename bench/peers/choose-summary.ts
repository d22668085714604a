import { annotateArticle } from '../../lib/annotate/annotate-article.ts';
import type { Article } from '../../lib/model/article.ts';
import { defaultOptions } from '../../lib/model/options.ts';
import type { SelectedSentence } from '../../lib/model/summary.ts';
import { rankSentences } from '../../lib/rank/rank-sentences.ts';
import { segmentArticle } from '../../lib/segment/segment-article.ts';

/** From an article to its summary's sentences. The summary needs names, figures and quotations. */
export function chooseSummary(article: Article): readonly SelectedSentence[] {
  const segmentation = segmentArticle(article);
  const annotations = annotateArticle(article, segmentation);
  return rankSentences(article, segmentation, annotations, defaultOptions).summary.sentences;
}
