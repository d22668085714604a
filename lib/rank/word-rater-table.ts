import type { WordTally } from './tally-words.ts';

/** What the raters of words may look at. */
export interface RatedWord {
  readonly tally: Readonly<WordTally>;
  /** The salience of the sentences that hold it: the sum and the greatest. */
  readonly salience: number;
  readonly bestSalience: number;
}

/** Gives a word one number for one reason. @param sentences how many the article has */
export type WordRater = (word: RatedWord, sentences: number) => number;

/** Every rater of words, by the name under which the models know it. */
export const wordRaterTable = {
  frequency: ({ tally }) => tally.frequency,
  spread: ({ tally }) => tally.word.spread,
  spreadShare: ({ tally }, sentences) => tally.word.spread / sentences,
  first: ({ tally }) => tally.first,
  firstShare: ({ tally }, sentences) => tally.first / sentences,
  last: ({ tally }) => tally.last,
  lastShare: ({ tally }, sentences) => tally.last / sentences,
  place: ({ tally }) => tally.place,
  inFirst3: ({ tally }) => tally.inFirst3,
  inFirst8: ({ tally }) => tally.inFirst8,
  earliness: ({ tally }) => tally.earliness,
  interval: ({ tally }) => (tally.last - tally.first) / tally.word.spread,
  quoted: ({ tally }) => tally.quoted / tally.word.spread,
  letters: ({ tally }) => tally.word.letters,
  digits: ({ tally }) => (tally.word.hasDigit ? 1 : 0),
  capitals: ({ tally }) => tally.word.capitals / tally.frequency,
  salience: ({ salience }) => salience,
  bestSalience: ({ bestSalience }) => bestSalience,
  sentences: (_, sentences) => sentences,
} as const satisfies Readonly<Record<string, WordRater>>;

export type WordRaterName = keyof typeof wordRaterTable;
