import { listTagFeatures, mostTagFeatures } from '../lib/tag/list-tag-features.ts';
import { walkSentence } from '../lib/tag/tag-words.ts';
import { tags } from '../lib/tag/tags.ts';
import type { TagLexicon } from '../lib/tag/word-classes.ts';
import type { TagExample } from './train-tagger.ts';

/** The pairs of features and tags that have a weight. */
export interface TagTable {
  /** The keys of the features, in ascending order. */
  readonly keys: Int32Array;
  /** In how many places of the text each feature was. */
  readonly hits: Int32Array;
  /** Where the pairs of each feature begin; one more entry than features. */
  readonly starts: Int32Array;
  /** The tag of each pair. */
  readonly tags: Uint8Array;
}

/** Lists the features of at least so many places, each with the tags that it was seen with. */
export function listSeenPairs(examples: readonly TagExample[], lexicon: TagLexicon, fewestPlaces: number): TagTable {
  const words = examples.reduce((sum, { gold }) => sum + gold.length, 0);
  const pairs = new Float64Array(words * mostTagFeatures);
  const keys = new Int32Array(mostTagFeatures);
  let used = 0;
  for (const { sentence, gold } of examples)
    walkSentence(sentence, lexicon, (index, state) => {
      const right = gold[index] as number;
      listTagFeatures(keys, sentence, index, state);
      for (let each = 0; each < mostTagFeatures; each++) pairs[used++] = (keys[each] as number) * tags.length + right;
      return right;
    });
  const builder = createBuilder();
  const sorted = pairs.subarray(0, used).sort();
  for (let at = 0; at < used; ) {
    const key = Math.floor((sorted[at] as number) / tags.length);
    const found: number[] = [];
    let end = at;
    for (; end < used && (sorted[end] as number) < (key + 1) * tags.length; end++) {
      const tag = (sorted[end] as number) - key * tags.length;
      if (found.at(-1) !== tag) found.push(tag);
    }
    if (end - at >= fewestPlaces) builder.add(key, end - at, found);
    at = end;
  }
  return builder.finish();
}

/** A feature takes about as much room as so many pairs, besides its own. */
const roomOfFeature = 2;
const trials = 40;

/**
 * Keeps the pairs whose weights do most for the room that they take: by their size, and the root of how often the
 * feature was seen.
 * @param weights one for each pair
 * @param most room for so many pairs
 */
export function choosePairs(table: TagTable, weights: Float64Array, most: number): TagTable {
  const worth = new Float64Array(weights.length);
  for (let feature = 0; feature < table.keys.length; feature++) {
    const root = Math.sqrt(table.hits[feature] as number);
    for (let pair = table.starts[feature] as number; pair < (table.starts[feature + 1] as number); pair++)
      worth[pair] = Math.abs(weights[pair] as number) * root;
  }
  let low = 0;
  let high = worth.reduce((greatest, each) => Math.max(greatest, each), 0);
  for (let trial = 0; trial < trials; trial++) {
    const middle = (low + high) / 2;
    if (keepPairs(table, worth, middle).room > most) low = middle;
    else high = middle;
  }
  return keepPairs(table, worth, high).builder.finish();
}

/** Keeps pairs that are worth a price, in features whose pairs are together worth the price of their room. */
function keepPairs(table: TagTable, worth: Float64Array, price: number): { builder: TableBuilder; room: number } {
  const builder = createBuilder();
  let room = 0;
  for (const [feature, key] of table.keys.entries()) {
    const kept: number[] = [];
    let sum = 0;
    for (let pair = table.starts[feature] as number; pair < (table.starts[feature + 1] as number); pair++) {
      if ((worth[pair] as number) <= price) continue;
      kept.push(table.tags[pair] as number);
      sum += worth[pair] as number;
    }
    if (sum <= price * (kept.length + roomOfFeature)) continue;
    builder.add(key, table.hits[feature] as number, kept);
    room += kept.length + roomOfFeature;
  }
  return { builder, room };
}

/** The same features, each with every tag. */
export function withAllTags({ keys, hits }: TagTable): TagTable {
  const builder = createBuilder();
  const all = [...tags.keys()];
  for (const [feature, key] of keys.entries()) builder.add(key, hits[feature] as number, all);
  return builder.finish();
}

interface TableBuilder {
  /** Keys come in ascending order. */
  readonly add: (key: number, hits: number, found: readonly number[]) => void;
  readonly finish: () => TagTable;
}

function createBuilder(): TableBuilder {
  const keys: number[] = [];
  const hits: number[] = [];
  const starts = [0];
  const pairTags: number[] = [];
  return {
    add: (key, count, found) => {
      keys.push(key);
      hits.push(count);
      for (const tag of found) pairTags.push(tag);
      starts.push(pairTags.length);
    },
    finish: () => ({
      keys: Int32Array.from(keys),
      hits: Int32Array.from(hits),
      starts: Int32Array.from(starts),
      tags: Uint8Array.from(pairTags),
    }),
  };
}
