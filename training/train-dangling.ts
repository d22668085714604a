import { chooseModel } from '../lib/rank/choose-model.ts';
import { findExclusions, isSuspect } from '../lib/rank/exclusions.ts';
import type { ImportanceModel } from '../lib/rank/importance/importance-model.ts';
import {
  chanceOfDangling,
  type DanglingClueName,
  type DanglingModel,
  type DanglingModels,
  danglingClueNames,
  readDanglingClues,
} from '../lib/rank/leaning/dangling-model.ts';
import { findLeanings } from '../lib/rank/leaning/find-leanings.ts';
import type { LeaningModels } from '../lib/rank/leaning/leaning-model.ts';
import { rateArticle } from '../lib/rank/rate-article.ts';
import { fitLogistic, type LogisticCase } from './fit-logistic.ts';
import { isEnglish, type LeaningArticle, roundHundredths, timesForeign } from './train-leaning.ts';

/** What rates the sentences of sets. */
export interface RatedBy {
  readonly importance: Readonly<Record<'english' | 'neutral', ImportanceModel>>;
  readonly leaning: LeaningModels;
}

/** Of each article, the best sets of three of the best sentences are learned from. */
const [bestSentences, bestSets] = [11, 15];
/** The cost of a squared weight. */
const shrinkage = 4;

/** Fits how probably a sentence leans on nothing in a set. The same articles in the same order give the same model. */
export function trainDangling(articles: readonly LeaningArticle[], ratedBy: RatedBy): DanglingModels {
  const english = articles.filter(isEnglish).flatMap((article) => listCases(article, ratedBy));
  const foreign = articles.filter((article) => !isEnglish(article)).flatMap((article) => listCases(article, ratedBy));
  const weighted = foreign.map((each) => ({ ...each, weight: timesForeign }));
  return { english: fitModel([...english, ...foreign]), neutral: fitModel([...english, ...weighted]) };
}

const fitModel = (cases: readonly LogisticCase<DanglingClueName>[]): DanglingModel =>
  roundHundredths(fitLogistic(cases, danglingClueNames, shrinkage));

/** Each sentence of the best sets, with the clues that it has there, and whether it leans on nothing in the set. */
function listCases(article: LeaningArticle, { importance, leaning }: RatedBy): LogisticCase<DanglingClueName>[] {
  const { context, quotes, needs } = article;
  const exclusions = findExclusions(context);
  const ratedWith = {
    model: chooseModel(context.language),
    importance: importance[isEnglish(article) ? 'english' : 'neutral'],
    exclusions,
  };
  const { scores } = rateArticle(context, quotes, ratedWith);
  const leanings = findLeanings(context, quotes, leaning);
  const scoreOf = (i: number): number => scores[i] ?? 0;
  const best = [...scores.keys()]
    .filter((i) => exclusions[i] === undefined && !isSuspect(context, i) && needs[i] !== undefined)
    .sort((a, b) => scoreOf(b) - scoreOf(a) || a - b)
    .slice(0, bestSentences)
    .sort((a, b) => a - b);
  const costOf = (i: number, set: readonly number[]): number =>
    leanings[i] === undefined ? 0 : chanceOfDangling(leanings[i], (other) => set.includes(other));
  return setsOfThree(best)
    .map((set) => ({ set, value: set.reduce((sum, i) => sum + scoreOf(i) - costOf(i, set), 0) }))
    .sort((a, b) => b.value - a.value)
    .slice(0, bestSets)
    .flatMap(({ set }) =>
      set.flatMap((i) => {
        const [own, needed = []] = [leanings[i], needs[i]];
        if (own === undefined) return [];
        const clues = readDanglingClues(own, i, scoreOf(i), (other) => set.includes(other));
        return [{ clues, holds: needed.length > 0 && !needed.some((need) => set.includes(need)) }];
      }),
    );
}

const setsOfThree = (list: readonly number[]): (readonly number[])[] =>
  list.flatMap((a, i) => list.slice(i + 1).flatMap((b, j) => list.slice(i + j + 2).map((c) => [a, b, c])));
