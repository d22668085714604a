import { expect, test } from 'vitest';
import { defaultOptions, type Options } from '../../lib/model/options.ts';
import type { Summary } from '../../lib/model/summary.ts';
import { rankSentences } from '../../lib/rank/rank-sentences.ts';
import { makeArticle } from './make-article.ts';

const texts = [
  'The harbour council of Velmouth approved a new ferry terminal for 48 million crowns on Tuesday.',
  'Nine of the fifteen councillors voted for the ferry terminal after a debate of five hours.',
  'Residents of the harbour district fear that the terminal will bring noise and heavy traffic.',
  'The terminal replaces a wooden pier that a storm broke in the winter of 2019.',
  'Engineers will drive steel piles twenty metres deep into the clay of the bay.',
  'A nesting colony of terns will be moved to the northern breakwater before the work begins.',
  'Biologists of the university doubt that the terns will accept their new home.',
  'She called the plan a gamble with a protected bird.',
  'The first ferry is to leave the new quay in the spring of 2029.',
];
const made = makeArticle([{ sentences: texts }], { headline: 'Velmouth approves ferry terminal' });

function rank(options: Partial<Options>, query?: string) {
  const { article, segmentation, annotations } = made;
  return rankSentences(article, segmentation, annotations, { ...defaultOptions, ...options }, query);
}

const numbersOf = ({ sentences }: Summary): number[] => sentences.map(({ sentence }) => sentence);
const wordsOf = ({ sentences }: Summary): number =>
  sentences.reduce((sum, { sentence }) => sum + (texts[sentence]?.split(' ').length ?? 0), 0);

for (const words of [12, 16, 40, 75])
  test(`at most ${words} words`, () => {
    const { summary } = rank({ sentences: 20, words });
    expect(wordsOf(summary)).toBeLessThanOrEqual(words);
    expect(wordsOf(summary)).toBeGreaterThan(words - 20);
  });

test('a share of the words', () => {
  const total = texts.join(' ').split(' ').length;
  const { summary } = rank({ sentences: 20, share: 30 });
  expect(wordsOf(summary)).toBeLessThanOrEqual(Math.ceil(total * 0.3));
  expect(summary.sentences.length).toBeGreaterThan(1);
});

test('both limits hold', () => expect(rank({ sentences: 1, words: 60 }).summary.sentences).toHaveLength(1));

test('says so when no sentence is as short', () => {
  const { summary, notes } = rank({ sentences: 20, words: 5 });
  expect(summary.sentences).toEqual([]);
  expect(notes).toEqual([
    {
      rule: 'no-sentence',
      message: 'No sentence of at most 5 words of the article can stand in a summary of its own.',
    },
  ]);
});

test('lengths in one record, the summary as it is without them', () => {
  const { summary, variants } = rank({ variants: true });
  expect(summary).toEqual(rank({}).summary);
  expect(rank({}).variants).toEqual([]);
  expect(variants.map(({ name, summary: { sentences } }) => [name, sentences.length])).toEqual([
    ['one-sentence', 1],
    ['key-sentences', 3],
    ['long', 4],
  ]);
});

const queries: readonly { readonly query: string; readonly expected: readonly number[] }[] = [
  { query: 'terns', expected: [5, 6] },
  { query: 'What do the biologists say?', expected: [6] },
  { query: 'storm of 2019', expected: [3] },
];
for (const { query, expected } of queries)
  test(`what the article says about: ${query}`, () => {
    const { summary, variants, notes } = rank({}, query);
    expect(variants.map(({ name, summary: focused }) => [name, numbersOf(focused)])).toEqual([['query', expected]]);
    expect(summary).toEqual(rank({}).summary);
    expect(notes).toEqual([]);
  });

for (const query of ['parliament', 'the of and', '?', 'gamble'])
  test(`tells when nothing can be said about: ${query}`, () => {
    const { variants, notes } = rank({ sentences: 1 }, query);
    expect(variants).toEqual([]);
    expect(notes.map(({ rule }) => rule)).toEqual(['query-not-found']);
  });
