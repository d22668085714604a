import { rulesOfLanguage } from '../languages/languages.ts';
import type { Annotations } from '../model/annotations.ts';
import type { Article } from '../model/article.ts';
import type { KeyFact } from '../model/key-fact.ts';
import type { Options } from '../model/options.ts';
import type { Segmentation } from '../model/segmentation.ts';
import type { Ranking } from '../model/summary.ts';
import { howCues, whyCues } from './clause-cues.ts';
import { createFactContext, type FactCandidate, type FactContext } from './fact-context.ts';
import { findClauseFacts } from './find-clause-facts.ts';
import { findFigureFacts } from './find-figure-facts.ts';
import { findQuotationFacts } from './find-quotation-facts.ts';
import { findWhat } from './find-what.ts';
import { findWhen } from './find-when.ts';
import { findWhere } from './find-where.ts';
import { findWho } from './find-who.ts';
import { withMode } from './read-mode.ts';
import { selectFacts } from './select-facts.ts';

/**
 * What a reader needs to know, most salient first, at most `options.keyFacts`: what, who, when and where once each, then reasons,
 * figures and quotations mixed. Verbatim spans of complete sentences.
 */
export function findKeyFacts(
  article: Article,
  segmentation: Segmentation,
  annotations: Annotations,
  ranking: Ranking,
  options: Options,
): readonly KeyFact[] {
  const rules = rulesOfLanguage(article.language);
  if (rules === 'none') return [];
  const context = createFactContext(article, segmentation, annotations, ranking);
  const candidates = [...findPlainFacts(context), ...(rules === 'all' ? findWordedFacts(context) : [])];
  return selectFacts(candidates, options.keyFacts).map((fact) => withMode(context, fact));
}

const findPlainFacts = (context: FactContext): readonly FactCandidate[] => [
  ...findWhen(context),
  ...findFigureFacts(context),
  ...findQuotationFacts(context),
];

/** Those whose rules know English words. */
const findWordedFacts = (context: FactContext): readonly FactCandidate[] => [
  ...findWhat(context),
  ...findWho(context),
  ...findWhere(context),
  ...findClauseFacts(context, 'why', whyCues),
  ...findClauseFacts(context, 'how', howCues),
];
