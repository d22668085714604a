// node training/cross-validate-importance.ts FOLDER [--without RATER,…]: prints how summaries with weights that were
// not fitted to an article agree with the marks of its reader. README.md says what FOLDER holds.
import { parseArgs } from 'node:util';
import { chooseModel } from '../lib/rank/choose-model.ts';
import { chooseSentences, createSelectable } from '../lib/rank/choose-sentences.ts';
import { findExclusions } from '../lib/rank/exclusions.ts';
import type { ImportanceModel } from '../lib/rank/importance/importance-model.ts';
import { rateArticle } from '../lib/rank/rate-article.ts';
import { inSentences } from '../lib/rank/summary-length.ts';
import { areaUnderCurve, type Scored } from './area-under-curve.ts';
import { importanceModels } from './importance-settings.ts';
import { describeJudged, type Judged, judgeSummary } from './judge-summary.ts';
import { createRandom } from './random.ts';
import { type MarkedArticle, readMarks } from './read-marks.ts';
import { trainImportance } from './train-importance.ts';

const [folds, rounds] = [8, 4];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { without: { type: 'string' } } });
const [folder] = positionals;
if (folder === undefined) throw new Error('Name the folder of the marks: see training/README.md.');
const articles = readMarks(folder);
const without = values.without?.split(',') ?? [];

/** The judged summary of an article, and the scores of its marked sentences: hits are fit for a summary. */
interface Outcome {
  readonly judged: Judged;
  readonly scored: readonly Scored[];
}

function summarize(article: MarkedArticle, importance: ImportanceModel): Outcome {
  const { context, quotes, markOf } = article;
  const ratedWith = { model: chooseModel(context.language), importance, exclusions: findExclusions(context) };
  const ratings = rateArticle(context, quotes, ratedWith);
  const chosen = chooseSentences(context, createSelectable(context, quotes, ratedWith, ratings), inSentences(3));
  const scored = [...ratings.scores].flatMap((score, i) => {
    const mark = ratedWith.exclusions[i] === undefined ? markOf[i] : undefined;
    return mark === undefined ? [] : [{ score, isHit: mark.importance >= 2 }];
  });
  return { judged: judgeSummary(article, chosen), scored };
}

function validate(isOwn: (article: MarkedArticle) => boolean, name: keyof typeof importanceModels): Outcome[] {
  const settings = importanceModels[name];
  const kept = { ...settings, raters: settings.raters.filter((rater) => !without.includes(rater)) };
  return Array.from({ length: rounds }, (_, round) => {
    const random = createRandom(round);
    const parts = new Map(articles.map((article) => [article, Math.floor(random() * folds)]));
    return Array.from({ length: folds }, (_, part) => {
      const model = trainImportance(
        articles.filter((article) => parts.get(article) !== part),
        kept,
      );
      return articles
        .filter((article) => parts.get(article) === part && isOwn(article))
        .map((article) => summarize(article, model));
    }).flat();
  }).flat();
}

for (const [language, name] of [
  ['en', 'english'],
  ['de', 'neutral'],
  ['fr', 'neutral'],
] as const) {
  const outcomes = validate(({ context }) => context.language === language, name);
  const area = areaUnderCurve(outcomes.flatMap(({ scored }) => scored)).toFixed(3);
  console.log(`${language}  ${describeJudged(outcomes.map(({ judged }) => judged))}; fit for a summary, AUC ${area}`);
}
