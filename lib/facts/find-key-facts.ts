import type { Annotations } from '../model/annotations.ts';
import type { Article } from '../model/article.ts';
import type { KeyFact } from '../model/key-fact.ts';
import type { Options } from '../model/options.ts';
import type { Segmentation } from '../model/segmentation.ts';
import type { Ranking } from '../model/summary.ts';
import { judgeFacts } from './judge-facts.ts';
import { withMode } from './read-mode.ts';

/**
 * What a reader needs to know, most salient first, at most `options.keyFacts`: what, who, when and where once each;
 * then reasons, figures and quotations mixed. Each is a verbatim span of a complete sentence.
 */
export function findKeyFacts(
  article: Article,
  segmentation: Segmentation,
  annotations: Annotations,
  ranking: Ranking,
  options: Options,
): readonly KeyFact[] {
  const found = judgeFacts(article, segmentation, annotations, ranking, options);
  return found ? found.selection.told.map((fact) => withMode(found.context, fact)) : [];
}
