import { annotateArticle } from '../lib/annotate/annotate-article.ts';
import { chooseImportance } from '../lib/rank/choose-model.ts';
import { chooseSentences, createSelectable } from '../lib/rank/choose-sentences.ts';
import { findExclusions } from '../lib/rank/exclusions.ts';
import type { Selectable } from '../lib/rank/find-candidates.ts';
import { rateArticle } from '../lib/rank/rate-article.ts';
import type { RatingModel } from '../lib/rank/rating-model.ts';
import { inSentences } from '../lib/rank/summary-length.ts';
import type { TrainingDocument } from './read-documents.ts';
import { createScorer } from './score-sets.ts';

/** Scores of one summary and of its article's first sentences: ROUGE F1, from 0 to 1. */
export interface Outcome {
  readonly r1: number;
  readonly r2: number;
  readonly lead: number;
}

/** Summarizes documents with a model, and scores the summaries. */
export function evaluateModel(
  documents: readonly TrainingDocument[],
  model: RatingModel,
  change: (from: Selectable) => Selectable = (from) => from,
): Outcome[] {
  return documents.map((document) => {
    const { quotes, most } = document;
    const { article, segmentation } = document.context;
    const context = { ...document.context, annotations: annotateArticle(article, segmentation) };
    const importance = chooseImportance(context.language);
    const ratedWith = { model, importance, exclusions: findExclusions(context) };
    const from = createSelectable(context, quotes, ratedWith, rateArticle(context, quotes, ratedWith));
    const score = createScorer(document);
    const first = [...context.words.terms.keys()].slice(0, most);
    return { ...score(chooseSentences(context, change(from), inSentences(most))), lead: score(first).r1 };
  });
}

/** Means in per cent, and the gain in ROUGE-1 over the first sentences with half of its 95 % interval. */
export function describeOutcomes(outcomes: readonly Outcome[]): string {
  const mean = (pick: (outcome: Outcome) => number): number =>
    (100 * outcomes.reduce((sum, outcome) => sum + pick(outcome), 0)) / outcomes.length;
  const gain = mean(({ r1, lead }) => r1 - lead);
  const square = mean(({ r1, lead }) => 100 * (r1 - lead) ** 2);
  const margin = 1.96 * Math.sqrt(Math.max(0, square - gain ** 2) / outcomes.length);
  const scores = [mean(({ r1 }) => r1), mean(({ r2 }) => r2)].map((value) => value.toFixed(2)).join('/');
  return `n ${outcomes.length}  R1/R2 ${scores}  over lead ${gain.toFixed(2)} ± ${margin.toFixed(2)}`;
}
