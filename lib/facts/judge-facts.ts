import { rulesOfLanguage } from '../languages/languages.ts';
import type { Annotations } from '../model/annotations.ts';
import type { Article } from '../model/article.ts';
import type { Options } from '../model/options.ts';
import type { Segmentation } from '../model/segmentation.ts';
import type { Ranking } from '../model/summary.ts';
import { findClauseFacts } from './clauses/find-clause-facts.ts';
import { howCues } from './clauses/how-cues.ts';
import { whyCues } from './clauses/why-cues.ts';
import { createFactContext, type FactContext } from './fact-context.ts';
import { findFigureFacts } from './find-figure-facts.ts';
import { findQuotationFacts } from './find-quotation-facts.ts';
import { findWhat } from './find-what.ts';
import { findWhen } from './find-when.ts';
import { findWhere } from './find-where.ts';
import { findWho } from './find-who.ts';
import { leaveOutCaptions } from './leave-out-captions.ts';
import type { FactCandidate } from './rate-fact.ts';
import { type Selection, selectFacts } from './select-facts.ts';

/** Finds all that may be told, rates it, and selects. @returns undefined in a language without rules for facts */
export function judgeFacts(
  article: Article,
  segmentation: Segmentation,
  annotations: Annotations,
  ranking: Ranking,
  options: Options,
): { readonly context: FactContext; readonly selection: Selection } | undefined {
  const rules = rulesOfLanguage(article.language);
  if (rules === 'none') return undefined;
  const told = rules === 'all' ? leaveOutCaptions(article, segmentation) : segmentation;
  const context = createFactContext(article, told, annotations, ranking);
  const candidates = [...findPlainFacts(context), ...(rules === 'all' ? findWordedFacts(context) : [])];
  return { context, selection: selectFacts(candidates, options.keyFacts) };
}

const findPlainFacts = (context: FactContext): readonly FactCandidate[] => [
  ...findWhen(context),
  ...findFigureFacts(context),
  ...findQuotationFacts(context),
];

/** Their rules know English words. */
const findWordedFacts = (context: FactContext): readonly FactCandidate[] => [
  ...findWhat(context),
  ...findWho(context),
  ...findWhere(context),
  ...findClauseFacts(context, 'why', whyCues),
  ...findClauseFacts(context, 'how', howCues),
];
