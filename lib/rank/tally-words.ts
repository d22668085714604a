import type { RankContext } from './rank-context.ts';
import type { QuoteState } from './scan-quotes.ts';

/** Where an article uses its words: one entry for each word id. */
export interface WordTallies {
  readonly frequency: Int32Array;
  /** The first and the last sentence that hold it. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** How many words stand before it in the first of these sentences. */
  readonly place: Int32Array;
  /** Its occurrences in the first three and in the first eight sentences. */
  readonly inFirst3: Int32Array;
  readonly inFirst8: Int32Array;
  /** Its occurrences, each worth less the further down it stands. */
  readonly earliness: Float64Array;
  /** Sentences with quotation marks that hold it. */
  readonly quoted: Int32Array;
}

/** What an occurrence is worth against one in the sentence before. */
const decay = 0.85;

/** How salient the sentences are that hold a word, by its id: the sum and the greatest. */
export interface WordSalience {
  readonly sum: Float64Array;
  readonly greatest: Float64Array;
}

export function tallySalience({ words }: RankContext, salience: readonly number[]): WordSalience {
  const sum = new Float64Array(words.isContent.length);
  const greatest = new Float64Array(words.isContent.length);
  for (const [i, terms] of words.terms.entries()) {
    const own = salience[i] ?? 0;
    for (const id of terms) {
      sum[id] = (sum[id] ?? 0) + own;
      if (own > (greatest[id] ?? 0)) greatest[id] = own;
    }
  }
  return { sum, greatest };
}

export function tallyWords({ words }: RankContext, quotes: readonly QuoteState[]): WordTallies {
  const tallies = createTallies(words.isContent.length);
  let worth = 1;
  for (const [i, terms] of words.terms.entries()) {
    addOccurrences(tallies, words.ids, words.starts[i] ?? 0, words.starts[i + 1] ?? 0, i, worth);
    if (quotes[i]?.marks !== 0) for (const id of terms) tallies.quoted[id] = (tallies.quoted[id] ?? 0) + 1;
    worth *= decay;
  }
  return tallies;
}

function createTallies(size: number): WordTallies {
  return {
    frequency: new Int32Array(size),
    first: new Int32Array(size).fill(-1),
    last: new Int32Array(size),
    place: new Int32Array(size),
    inFirst3: new Int32Array(size),
    inFirst8: new Int32Array(size),
    earliness: new Float64Array(size),
    quoted: new Int32Array(size),
  };
}

function addOccurrences(
  { frequency, first, last, place, inFirst3, inFirst8, earliness }: WordTallies,
  ids: Int32Array,
  start: number,
  end: number,
  sentence: number,
  worth: number,
): void {
  for (let at = start; at < end; at++) {
    const id = ids[at] ?? 0;
    frequency[id] = (frequency[id] ?? 0) + 1;
    if (first[id] === -1) {
      first[id] = sentence;
      place[id] = at - start;
    }
    last[id] = sentence;
    if (sentence < 3) inFirst3[id] = (inFirst3[id] ?? 0) + 1;
    if (sentence < 8) inFirst8[id] = (inFirst8[id] ?? 0) + 1;
    earliness[id] = (earliness[id] ?? 0) + worth;
  }
}
