import { logarithm } from './logarithm.ts';

/** What the content words of a sentence are, against the rest of the article. Sums and counts over the distinct ones. */
export interface TermTally {
  readonly count: number;
  /** Logarithms of the number of sentences that hold each, and of one more than that. */
  readonly spread: number;
  readonly mass: number;
  /** In this sentence alone. */
  readonly single: number;
  /** In no earlier sentence, and the logarithms of their spread. */
  readonly fresh: number;
  readonly freshSpread: number;
  /** In a later sentence. */
  readonly later: number;
  readonly inLead: number;
  readonly inPrevious: number;
  readonly inHeadline: number;
}

/** What is known of each word of the article, by its id. */
export interface TermFacts {
  readonly spread: ArrayLike<number>;
  readonly first: ArrayLike<number>;
  readonly last: ArrayLike<number>;
  readonly headline: ReadonlySet<number>;
}

const leadSentences = 3;
/** Logarithms up to here stand in a table: hardly a word is in more sentences. */
const tableSize = 64;
const logarithms = Float64Array.from({ length: tableSize }, (_, count) => logarithm(Math.max(1, count)));
const logarithmOf = (count: number): number => logarithms[count] ?? logarithm(count);

/** @param previous the last sentence before this one that holds each word, by id; brought up to date here */
export function tallyTerms(
  terms: readonly number[],
  sentence: number,
  { spread, first, last, headline }: TermFacts,
  previous: Int32Array,
): TermTally {
  const tally = { ...nothing, count: terms.length };
  for (const id of terms) {
    const holders = spread[id] ?? 1;
    tally.spread += logarithmOf(holders);
    tally.mass += logarithmOf(holders + 1);
    if (holders === 1) tally.single++;
    if (first[id] === sentence) {
      tally.fresh++;
      tally.freshSpread += logarithmOf(holders);
    } else if (sentence >= leadSentences && (first[id] ?? 0) < leadSentences) tally.inLead++;
    if ((last[id] ?? 0) > sentence) tally.later++;
    if (previous[id] === sentence - 1) tally.inPrevious++;
    if (headline.has(id)) tally.inHeadline++;
    previous[id] = sentence;
  }
  return tally;
}

const nothing = {
  spread: 0,
  mass: 0,
  single: 0,
  fresh: 0,
  freshSpread: 0,
  later: 0,
  inLead: 0,
  inPrevious: 0,
  inHeadline: 0,
};
