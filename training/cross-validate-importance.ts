// node training/cross-validate-importance.ts FOLDER [--without RATER,…]: prints how summaries with weights that were
// not fitted to an article agree with the marks of its reader. README.md says what FOLDER holds.
import { parseArgs } from 'node:util';
import { chooseModel } from '../lib/rank/choose-model.ts';
import { chooseSentences, createSelectable } from '../lib/rank/choose-sentences.ts';
import { findExclusions } from '../lib/rank/exclusions.ts';
import type { ImportanceModel } from '../lib/rank/importance/importance-model.ts';
import type { LeaningModels } from '../lib/rank/leaning/leaning-model.ts';
import { rateArticle } from '../lib/rank/rate-article.ts';
import { inSentences } from '../lib/rank/summary-length.ts';
import { areaUnderCurve, type Scored } from './area-under-curve.ts';
import { importanceModels } from './importance-settings.ts';
import { describeJudged, type Judged, judgeSummary } from './judge-summary.ts';
import { createRandom } from './random.ts';
import { type MarkedArticle, readMarks } from './read-marks.ts';
import { trainImportance } from './train-importance.ts';
import { type LeaningArticle, toLeaningArticle, trainLeaning } from './train-leaning.ts';

const [folds, rounds] = [8, 4];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { without: { type: 'string' } } });
const [folder] = positionals;
if (folder === undefined) throw new Error('Name the folder of the marks: see training/README.md.');
const articles = readMarks(folder).map(toLeaningArticle);
const without = values.without?.split(',') ?? [];

/** The judged summary of an article, and the scores of its marked sentences: hits are fit for a summary. */
interface Outcome {
  readonly judged: Judged;
  readonly scored: readonly Scored[];
}

/** What was fitted without an article. */
interface Fitted {
  readonly importance: ImportanceModel;
  readonly leaning: LeaningModels;
}

function summarize(article: MarkedArticle, { importance, leaning }: Fitted): Outcome {
  const { context, quotes, markOf } = article;
  const ratedWith = { model: chooseModel(context.language), importance, exclusions: findExclusions(context) };
  const ratings = rateArticle(context, quotes, ratedWith);
  const selectable = createSelectable(context, quotes, ratedWith, ratings, leaning);
  const chosen = chooseSentences(context, selectable, inSentences(3));
  const scored = [...ratings.scores].flatMap((score, i) => {
    const mark = ratedWith.exclusions[i] === undefined ? markOf[i] : undefined;
    return mark === undefined ? [] : [{ score, isHit: mark.importance >= 2 }];
  });
  return { judged: judgeSummary(article, chosen), scored };
}

/** Articles are held out by parts, in several rounds. Both models of a part are fitted to the other parts. */
interface Part {
  readonly held: readonly LeaningArticle[];
  readonly taught: readonly LeaningArticle[];
  readonly leaning: LeaningModels;
}

const parts = Array.from({ length: rounds }, (_, round) => {
  const random = createRandom(round);
  const partOf = new Map(articles.map((article) => [article, Math.floor(random() * folds)]));
  return Array.from({ length: folds }, (_, part): Part => {
    const taught = articles.filter((article) => partOf.get(article) !== part);
    const held = articles.filter((article) => partOf.get(article) === part);
    return { held, taught, leaning: trainLeaning(taught) };
  });
}).flat();

function validate(isOwn: (article: MarkedArticle) => boolean, name: keyof typeof importanceModels): Outcome[] {
  const settings = importanceModels[name];
  const kept = { ...settings, raters: settings.raters.filter((rater) => !without.includes(rater)) };
  return parts.flatMap(({ held, taught, leaning }) => {
    const importance = trainImportance(taught, kept);
    return held.filter(isOwn).map((article) => summarize(article, { importance, leaning }));
  });
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
