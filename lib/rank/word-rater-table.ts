import type { WordIndex } from './index-words.ts';
import type { WordSalience, WordTallies } from './tally-words.ts';

/** What the raters of words may look at. */
export interface WordContext {
  readonly words: WordIndex;
  readonly tallies: WordTallies;
  readonly salience: WordSalience;
  readonly sentences: number;
}

/** Gives a word, by its id, one number for one reason. */
export type WordRater = (id: number, context: WordContext) => number;

const at = (values: ArrayLike<number>, id: number): number => values[id] ?? 0;

/** Every rater of words, by the name under which the models know it. */
export const wordRaterTable = {
  frequency: (id, { tallies }) => at(tallies.frequency, id),
  spread: (id, { words }) => at(words.spread, id),
  spreadShare: (id, { words, sentences }) => at(words.spread, id) / sentences,
  first: (id, { tallies }) => at(tallies.first, id),
  firstShare: (id, { tallies, sentences }) => at(tallies.first, id) / sentences,
  last: (id, { tallies }) => at(tallies.last, id),
  lastShare: (id, { tallies, sentences }) => at(tallies.last, id) / sentences,
  place: (id, { tallies }) => at(tallies.place, id),
  inFirst3: (id, { tallies }) => at(tallies.inFirst3, id),
  inFirst8: (id, { tallies }) => at(tallies.inFirst8, id),
  earliness: (id, { tallies }) => at(tallies.earliness, id),
  interval: (id, { words, tallies }) => (at(tallies.last, id) - at(tallies.first, id)) / at(words.spread, id),
  quoted: (id, { words, tallies }) => at(tallies.quoted, id) / at(words.spread, id),
  letters: (id, { words }) => at(words.letters, id),
  digits: (id, { words }) => at(words.hasDigit, id),
  capitals: (id, { words, tallies }) => at(words.capitals, id) / at(tallies.frequency, id),
  salience: (id, { salience }) => at(salience.sum, id),
  bestSalience: (id, { salience }) => at(salience.greatest, id),
  sentences: (_, { sentences }) => sentences,
} as const satisfies Readonly<Record<string, WordRater>>;

export type WordRaterName = keyof typeof wordRaterTable;
