import { clueNames } from '../lib/rank/leaning/clues.ts';
import { candidatesOf, pairable } from '../lib/rank/leaning/find-leanings.ts';
import { chanceOfLeaning, type LeaningModel, type LeaningModels } from '../lib/rank/leaning/leaning-model.ts';
import { type PairClueName, pairClueNames, readPairClues } from '../lib/rank/leaning/pair-clues.ts';
import { readClues } from '../lib/rank/leaning/read-clues.ts';
import type { SentenceReading } from '../lib/rank/leaning/reading.ts';
import { fitLogistic, type LogisticCase } from './fit-logistic.ts';
import type { MarkedArticle } from './read-marks.ts';

/** An article with what the marks say of leaning. Lists have one entry a sentence of ours. */
export interface LeaningArticle extends MarkedArticle {
  readonly readings: readonly SentenceReading[];
  /** Our sentences that it needs; undefined where no mark meets it. */
  readonly needs: readonly (readonly number[] | undefined)[];
}

/** The cost of a squared weight. */
const shrinkage = 4;
/** An article in another language than English counts so often for the neutral model: there are few. */
const timesForeign = 3;

export function toLeaningArticle(article: MarkedArticle): LeaningArticle {
  const own = new Map<number, number>();
  for (const [i, mark] of article.markOf.entries()) if (mark && !own.has(mark.s)) own.set(mark.s, i);
  const needs = article.markOf.map((mark) => mark?.needs.map((s) => own.get(s) ?? -1));
  return { ...article, readings: [...readClues(article.context, article.quotes)], needs };
}

export const trainLeaning = (articles: readonly LeaningArticle[]): LeaningModels => ({
  english: trainModel(articles),
  neutral: trainModel(articles.flatMap((each) => Array<LeaningArticle>(isEnglish(each) ? 1 : timesForeign).fill(each))),
});

const isEnglish = ({ context }: LeaningArticle): boolean => context.language === 'en';

function trainModel(articles: readonly LeaningArticle[]): LeaningModel {
  const cases = articles.flatMap(({ readings, needs }) =>
    readings.flatMap(({ clues }, i) => (needs[i] === undefined ? [] : [{ clues, holds: needs[i].length > 0 }])),
  );
  const sentence = round(fitLogistic(cases, clueNames, shrinkage));
  const unpaired = { sentence, pair: { base: 0, weights: noWeights } };
  const pairs = articles.flatMap((article) => pairsOf(article, unpaired));
  return { sentence, pair: round(fitLogistic(pairs, pairClueNames, shrinkage)) };
}

const noWeights = Object.fromEntries(pairClueNames.map((name) => [name, 0])) as Record<PairClueName, number>;

/** Of each sentence that leans: the sentences on which it may lean, and whether it does. */
function pairsOf({ context, readings, needs }: LeaningArticle, model: LeaningModel): LogisticCase<PairClueName>[] {
  const paired = readings.map((reading) => pairable(context, reading, chanceOfLeaning(model, reading.clues)));
  return readings.flatMap((reading, i) => {
    const needed = needs[i] ?? [];
    const own = paired[i];
    if (needed.length === 0 || own === undefined) return [];
    return candidatesOf(reading).flatMap((sentence) => {
      const earlier = paired[sentence];
      return earlier ? [{ clues: readPairClues(own, earlier), holds: needed.includes(sentence) }] : [];
    });
  });
}

const hundredths = (value: number): number => Math.round(value * 100) / 100 + 0;

function round<Name extends string>({ base, weights }: { base: number; weights: Record<Name, number> }) {
  const rounded = Object.entries<number>(weights).map(([name, value]) => [name, hundredths(value)]);
  return { base: hundredths(base), weights: Object.fromEntries(rounded) as Record<Name, number> };
}
