import { listTagFeatures, mostTagFeatures, type TagSentence } from '../lib/tag/list-tag-features.ts';
import { bestTag, walkSentence } from '../lib/tag/tag-words.ts';
import { tags } from '../lib/tag/tags.ts';
import type { TagLexicon } from '../lib/tag/word-classes.ts';
import { createRandom } from './random.ts';
import type { TagTable } from './tag-table.ts';

/** A sentence with the number of the right tag of each word. */
export interface TagExample {
  readonly sentence: TagSentence;
  readonly gold: Int32Array;
}

export interface TrainingSettings {
  readonly rounds: number;
  /** The right tag must be ahead of others by so much. */
  readonly margin: number;
}

/** Sums for averages: what a weight was worth in all steps before the last that changed it. */
interface Weights {
  readonly now: Int32Array;
  readonly totals: Float64Array;
  readonly stamps: Int32Array;
  step: number;
}

/**
 * Averaged perceptron (Collins 2002) with a margin. The tags before a word are the tagger's own, as in use. The sums are
 * whole numbers below 2^53, so they are the same everywhere.
 * @returns for each pair of the table its mean weight
 */
export function trainTagger(
  examples: readonly TagExample[],
  lexicon: TagLexicon,
  table: TagTable,
  { rounds, margin }: TrainingSettings,
): Float64Array {
  const size = table.tags.length;
  const weights: Weights = {
    now: new Int32Array(size),
    totals: new Float64Array(size),
    stamps: new Int32Array(size),
    step: 0,
  };
  const find = createFinder(table.keys);
  const keys = new Int32Array(mostTagFeatures);
  const features = new Int32Array(mostTagFeatures);
  const scores = new Int32Array(tags.length);
  for (let round = 1; round <= rounds; round++)
    for (const { sentence, gold } of shuffle(examples, round))
      walkSentence(sentence, lexicon, (index, state) => {
        listTagFeatures(keys, sentence, index, state);
        let count = 0;
        for (let each = 0; each < mostTagFeatures; each++) {
          const feature = find(keys[each] as number);
          if (feature >= 0) features[count++] = feature;
        }
        scores.fill(0);
        for (let each = 0; each < count; each++) addScores(scores, table, weights.now, features[each] as number);
        const best = bestTag(scores);
        const right = gold[index] as number;
        scores[right] = (scores[right] as number) - margin;
        const rival = bestTag(scores);
        weights.step++;
        if (rival !== right)
          for (let each = 0; each < count; each++) learn(table, weights, features[each] as number, right, rival);
        return best;
      });
  const { now, totals, stamps, step } = weights;
  return totals.map((total, pair) => (total + (now[pair] as number) * (step - (stamps[pair] as number))) / step);
}

/** Finds the place of a key by a list of all that may be. */
function createFinder(keys: Int32Array): (key: number) => number {
  const places = new Int32Array((keys.at(-1) ?? 0) + 1).fill(-1);
  for (const [place, key] of keys.entries()) places[key] = place;
  return (key) => places[key] ?? -1;
}

function shuffle<T>(items: readonly T[], seed: number): readonly T[] {
  const random = createRandom(seed);
  const mixed = [...items];
  for (let index = mixed.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [mixed[index], mixed[other]] = [mixed[other] as T, mixed[index] as T];
  }
  return mixed;
}

function addScores(scores: Int32Array, table: TagTable, weights: Int32Array, feature: number): void {
  const end = table.starts[feature + 1] as number;
  for (let pair = table.starts[feature] as number; pair < end; pair++) {
    const tag = table.tags[pair] as number;
    scores[tag] = (scores[tag] as number) + (weights[pair] as number);
  }
}

function learn(table: TagTable, weights: Weights, feature: number, right: number, rival: number): void {
  const end = table.starts[feature + 1] as number;
  for (let pair = table.starts[feature] as number; pair < end; pair++) {
    const tag = table.tags[pair];
    if (tag === right) change(weights, pair, 1);
    else if (tag === rival) change(weights, pair, -1);
  }
}

function change({ now, totals, stamps, step }: Weights, pair: number, by: number): void {
  const weight = now[pair] as number;
  totals[pair] = (totals[pair] as number) + weight * (step - (stamps[pair] as number));
  stamps[pair] = step;
  now[pair] = weight + by;
}
