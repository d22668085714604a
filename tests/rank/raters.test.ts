import { expect, test } from 'vitest';
import { createRankContext } from '../../lib/rank/rank-context.ts';
import { listRatedWords } from '../../lib/rank/rate-words.ts';
import { type RaterName, raterTable } from '../../lib/rank/rater-table.ts';
import { scanQuotes } from '../../lib/rank/scan-quotes.ts';
import { tallySentences } from '../../lib/rank/tally-sentences.ts';
import { tallyWords } from '../../lib/rank/tally-words.ts';
import { type WordRaterName, wordRaterTable } from '../../lib/rank/word-rater-table.ts';
import { makeArticle } from './make-article.ts';

const texts = [
  'Divers found a bronze bell near Velmouth on Tuesday.',
  'The bell weighs 410 kilos, and Velmouth wants it for a museum.',
  '“I saw bronze,” Quill said.',
  'But we doubt the bell.',
];
const { article, segmentation, annotations } = makeArticle([{ sentences: texts }]);
const context = createRankContext(article, segmentation, annotations);
const quotes = scanQuotes(context);
const tallies = tallyWords(context, quotes);
const counted = [...tallySentences(context, quotes, tallies)];

const [log2, log3, log4] = [Math.log(2), Math.log(3), Math.log(4)];
/** Fourteen content words: "bell" in three sentences, "bronze" and "Velmouth" in two. */
const norm = Math.sqrt(11 * log2 ** 2 + 2 * log3 ** 2 + log4 ** 2);

/** The number that each rater gives to each of the four sentences. */
const expected: Readonly<Record<RaterName, readonly number[]>> = {
  index: [0, 1, 2, 3],
  lateness: [0, 0.25, 0.5, 0.75],
  toEnd: [4, 3, 2, 1],
  wordsBefore: [0, 9, 21, 26],
  sentences: [4, 4, 4, 4],
  words: [9, 12, 5, 5],
  relativeLength: [36 / 31, 48 / 31, 20 / 31, 20 / 31],
  recurrence: [(2 * log2 + log3) / 6, (log2 + log3) / 7, log2 / 3, log3 / 2],
  coverage: [2 * log2 + log3, log2 + log3, log2, log3],
  single: [3 / 6, 5 / 7, 2 / 3, 1 / 2],
  centrality: [
    (2 * log3 + log4 + 3 * log2) / Math.sqrt(6) / norm,
    (log3 + log4 + 5 * log2) / Math.sqrt(7) / norm,
    (log3 + 2 * log2) / Math.sqrt(3) / norm,
    (log4 + log2) / Math.sqrt(2) / norm,
  ],
  novelty: [1, 5 / 7, 2 / 3, 1 / 2],
  newTopics: [2 * log2 + log3, 0, 0, 0],
  takenUp: [3 / 6, 1 / 7, 0, 0],
  inLead: [0, 0, 0, 1 / 2],
  repetition: [0, 2 / Math.sqrt(6 * 7), 0, 0],
  pronouns: [0, 0, 1, 1],
  numbers: [0, 1, 0, 0],
  /** The first word behind a quotation mark counts. */
  capitals: [2, 1, 2, 0],
  stopWords: [3 / 9, 5 / 12, 2 / 5, 3 / 5],
  commas: [0, 1, 1, 0],
  quoteMarks: [0, 0, 2, 0],
  opensQuoted: [0, 0, 1, 0],
  lean: [0, 0, 0, 2],
};

for (const [name, values] of Object.entries(expected))
  test(`rates ${name}`, () => {
    const rated = counted.map(([sentence, whole]) => raterTable[name as RaterName](sentence, whole));
    expect(rated.map((value) => Number(value.toFixed(3)))).toEqual(values.map((value) => Number(value.toFixed(3))));
  });

const words = listRatedWords(context, tallies, [1, 0.5, 0.25, 0.125]);

const wordCases: readonly { readonly word: string; readonly expected: Partial<Record<WordRaterName, number>> }[] = [
  {
    word: 'bell',
    expected: {
      frequency: 3,
      spread: 3,
      first: 0,
      last: 3,
      place: 4,
      inFirst3: 2,
      inFirst8: 3,
      salience: 1.625,
      bestSalience: 1,
    },
  },
  { word: 'Velmouth', expected: { capitals: 1, letters: 8, digits: 0, interval: 0.5, spreadShare: 0.5 } },
  { word: '410', expected: { digits: 1, first: 1, firstShare: 0.25, lastShare: 0.25, earliness: 0.85 } },
  { word: 'bronze', expected: { quoted: 0.5, last: 2, sentences: 4 } },
];
for (const { word, expected } of wordCases)
  test(`rates the word ${word}`, () => {
    const [id = -1] = context.words.termsOf(word);
    const rated = words[id];
    if (rated === undefined) throw new Error(`The article has no ${word}.`);
    for (const [name, value] of Object.entries(expected))
      expect([name, wordRaterTable[name as WordRaterName](rated, texts.length)]).toEqual([name, value]);
  });
