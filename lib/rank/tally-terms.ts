import { logarithm } from './logarithm.ts';
import type { WordTallies } from './tally-words.ts';

/** How the content words of a sentence relate to the rest of the article. Sums and counts over the distinct ones. */
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
  /** In the headline and in no earlier sentence. */
  readonly freshInHeadline: number;
}

/** What is known of each word of the article, by its id. */
interface TermFacts {
  readonly tallies: WordTallies;
  readonly headline: ReadonlySet<number>;
  /** The last sentence before this one that holds each word. Brought up to date for the next sentence. */
  readonly previous: Int32Array;
}

const leadSentences = 3;
/** Logarithms up to here stand in a table: hardly any word is in more sentences. */
const tableSize = 64;
const logarithms = Float64Array.from({ length: tableSize }, (_, count) => logarithm(Math.max(1, count)));
const logarithmOf = (count: number): number => logarithms[count] ?? logarithm(count);

export function tallyTerms(
  terms: readonly number[],
  sentence: number,
  { tallies, headline, previous }: TermFacts,
): TermTally {
  const tally = { ...nothing, count: terms.length };
  for (const id of terms) {
    const known = tallies[id];
    if (known === undefined) continue;
    const { spread } = known.word;
    tally.spread += logarithmOf(spread);
    tally.mass += logarithmOf(spread + 1);
    if (spread === 1) tally.single++;
    if (known.first === sentence) {
      tally.fresh++;
      tally.freshSpread += logarithmOf(spread);
    } else if (sentence >= leadSentences && known.first < leadSentences) tally.inLead++;
    if (known.last > sentence) tally.later++;
    if (previous[id] === sentence - 1) tally.inPrevious++;
    if (headline.has(id)) {
      tally.inHeadline++;
      if (known.first === sentence) tally.freshInHeadline++;
    }
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
  freshInHeadline: 0,
};
