import { chooseModel } from '../lib/rank/choose-model.ts';
import { findExclusions, isSuspect } from '../lib/rank/exclusions.ts';
import type { ImportanceEvidence } from '../lib/rank/importance/importance-evidence.ts';
import type { ImportanceModel } from '../lib/rank/importance/importance-model.ts';
import { type ImportanceRater, importanceRaters } from '../lib/rank/importance/importance-raters.ts';
import { surveyArticle } from '../lib/rank/importance/survey-article.ts';
import { rateLikeness } from '../lib/rank/rate-likeness.ts';
import { tallyWords } from '../lib/rank/tally-words.ts';
import { fitRidge, type LinearExample } from './fit-ridge.ts';
import type { ImportanceSettings } from './importance-settings.ts';
import type { MarkedArticle } from './read-marks.ts';

/** Fits weights to what readers marked. The same articles in the same order give the same model. */
export function trainImportance(articles: readonly MarkedArticle[], settings: ImportanceSettings): ImportanceModel {
  const raters = settings.raters.map((name): ImportanceRater => importanceRaters[name]);
  const examples = articles.flatMap((article) =>
    listMarked(article).map(
      ({ evidence, importance }): LinearExample => ({
        ratings: raters.map((rater) => rater(evidence)),
        target: importance,
      }),
    ),
  );
  const { base, weights } = fitRidge(examples, settings.caution);
  return {
    base: shorten(base),
    weights: [
      ...settings.raters.map((name, i) => [name, shorten(weights[i] ?? 0)] as const),
      ['likenessWithoutHeadline', settings.likenessWithoutHeadline],
    ],
  };
}

/** Three digits are enough, and hide that engines may differ in the last bit of a fit. */
const shorten = (value: number): number => Number(value.toPrecision(3));

interface MarkedSentence {
  readonly evidence: ImportanceEvidence;
  readonly importance: number;
}

/** The marked sentences of an article that a summary may have. */
function listMarked({ context, quotes, markOf }: MarkedArticle): MarkedSentence[] {
  const exclusions = findExclusions(context);
  const evidenceOf = surveyArticle(context, exclusions);
  const model = chooseModel(context.language);
  const marked: MarkedSentence[] = [];
  for (const likened of rateLikeness(context, quotes, tallyWords(context, quotes), model)) {
    const { index } = likened.sentence;
    const mark = markOf[index];
    if (mark === undefined || exclusions[index] !== undefined || isSuspect(context, index)) continue;
    marked.push({ evidence: evidenceOf(likened), importance: mark.importance });
  }
  return marked;
}
