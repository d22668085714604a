import { isExcluded } from '../lib/rank/exclusions.ts';
import { rateLikeness } from '../lib/rank/rate-likeness.ts';
import { listRatedWords } from '../lib/rank/rate-words.ts';
import { type RaterName, raterTable } from '../lib/rank/rater-table.ts';
import type { Goal, PackedTrees, RatingModel } from '../lib/rank/rating-model.ts';
import { tallySentences } from '../lib/rank/tally-sentences.ts';
import { tallyWords } from '../lib/rank/tally-words.ts';
import { scales, toSalience } from '../lib/rank/to-salience.ts';
import { type WordRaterName, wordRaterTable } from '../lib/rank/word-rater-table.ts';
import { type ExampleBatch, fitTrees } from './fit-trees.ts';
import { makeTargets } from './make-targets.ts';
import type { TrainingDocument } from './read-documents.ts';

/** Settings of a model, besides its documents. */
export interface ModelSettings {
  readonly headline: number;
  readonly goal: Goal;
  readonly weightWithoutHeadline: number;
  /** Raters of words or sentences to leave out. */
  readonly without?: readonly string[];
}

const wordGrowth = {
  trees: 60,
  leaves: 10,
  depth: 6,
  rate: 0.18,
  fewestExamples: 500,
  caution: 20,
  documentShare: 0.5,
  featureShare: 0.6,
};
const sentenceGrowth = {
  trees: 480,
  leaves: 8,
  depth: 6,
  rate: 0.035,
  fewestExamples: 300,
  caution: 50,
  documentShare: 0.6,
  featureShare: 0.6,
};

/**
 * Fits the raters of sentences, and then the raters of words, which use their ratings. The same documents in the same
 * order give the same model.
 */
export function trainModel(documents: readonly TrainingDocument[], settings: ModelSettings): RatingModel {
  const { without = [], headline, goal, weightWithoutHeadline } = settings;
  const names = keysOf(raterTable).filter((name) => !without.includes(name));
  const wordNames = keysOf(wordRaterTable).filter((name) => !without.includes(name));
  const sentences = fitTrees<RaterName>(
    names,
    documents.map((document) => sentenceExamples(document, names)),
    sentenceGrowth,
  );
  const rated = { sentences, words: nothing, headline, goal, weightWithoutHeadline };
  const words = fitTrees<WordRaterName>(
    wordNames,
    documents.map((document) => wordExamples(document, wordNames, rated)),
    wordGrowth,
  );
  return { sentences, words, headline, goal, weightWithoutHeadline };
}

const nothing: PackedTrees<WordRaterName> = { features: [], unit: 1, roots: '', nodes: '' };
const keysOf = <T extends object>(table: T): (keyof T)[] => Object.keys(table) as (keyof T)[];

/** Every sentence that a summary may have, with what it adds to one. */
function sentenceExamples(document: TrainingDocument, names: readonly RaterName[]): ExampleBatch {
  const { context, quotes } = document;
  const rows: number[] = [];
  const sentences: number[] = [];
  for (const [sentence, article] of tallySentences(context, quotes, tallyWords(context, quotes))) {
    if (isExcluded(context, sentence.index)) continue;
    sentences.push(sentence.index);
    for (const name of names) rows.push(raterTable[name](sentence, article));
  }
  return { rows: Float32Array.from(rows), targets: makeTargets(document, sentences) };
}

/** Every content word of an article, and whether a summary has it. */
function wordExamples(
  { context, quotes, references }: TrainingDocument,
  names: readonly WordRaterName[],
  model: RatingModel,
): ExampleBatch {
  const { words } = context;
  const inSummary = new Set(references.flatMap((reference) => words.termsOf(reference)));
  const tallies = tallyWords(context, quotes);
  const likeness = Array.from(rateLikeness(context, quotes, tallies, model), (likened) => likened.likeness);
  const salience = toSalience(Float64Array.from(likeness), scales.likeness);
  const rated = listRatedWords(context, tallies, salience).filter(({ tally }) => tally.word.isContent);
  const rows = rated.flatMap((word) => names.map((name) => wordRaterTable[name](word, words.terms.length)));
  return { rows: Float32Array.from(rows), targets: rated.map(({ tally }) => (inSummary.has(tally.word.id) ? 1 : 0)) };
}
