import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRequirements } from '../../lib/rank/find-requirements.ts';
import { createRankContext } from '../../lib/rank/rank-context.ts';
import { scanQuotes } from '../../lib/rank/scan-quotes.ts';
import { selectSentences } from '../../lib/rank/select-sentences.ts';
import { makeArticle } from './make-article.ts';

function select(texts: readonly string[], salience: readonly number[], most: number): readonly number[] {
  const { article, segmentation, annotations } = makeArticle([{ sentences: texts }]);
  const context = createRankContext(article, segmentation, annotations);
  const quotes = scanQuotes(context);
  const requirements = findRequirements(context, quotes);
  return selectSentences({ salience, excluded: () => false, requirements, quotes, words: context.words }, most);
}

const cases: readonly {
  readonly name: string;
  readonly texts: readonly string[];
  readonly salience: readonly number[];
  readonly most: number;
  readonly expected: readonly number[];
}[] = [
  {
    name: 'the most salient, in article order',
    texts: ['Rain fell.', 'Wind rose.', 'Snow came.', 'Ice formed.'],
    salience: [0.1, 0.9, 0.2, 1],
    most: 2,
    expected: [1, 3],
  },
  {
    name: 'not two that share three words in a row',
    texts: ['Divers found the old bell on Monday.', 'Crowds cheered.', 'Officials say divers found the old bell.'],
    salience: [1, 0.1, 0.9],
    most: 2,
    expected: [0, 1],
  },
  {
    name: 'a pronoun brings the sentence before it',
    texts: ['Rain fell.', 'Tarn left.', 'She waved.', 'Snow came.'],
    salience: [0.5, 0.1, 1, 0.3],
    most: 2,
    expected: [1, 2],
  },
  {
    name: 'two others when they are worth more than a pronoun and what it needs',
    texts: ['Rain fell.', 'Tarn left.', 'She waved.', 'Snow came.'],
    salience: [0.8, 0.1, 0.9, 0.7],
    most: 2,
    expected: [0, 3],
  },
  {
    name: 'a chain that fits',
    texts: ['Rain fell.', 'Tarn left.', 'She waved.', 'But nobody saw.'],
    salience: [0.1, 0.1, 0.1, 1],
    most: 3,
    expected: [1, 2, 3],
  },
  {
    name: 'no chain that does not fit',
    texts: ['Rain fell.', 'Tarn left.', 'She waved.', 'But nobody saw.'],
    salience: [0.1, 0.2, 0.1, 1],
    most: 2,
    expected: [0, 1],
  },
  {
    name: 'a quotation as a whole',
    texts: ['Rain fell.', '“We won.', 'Nobody helped us,” Tarn said.', 'Snow came.'],
    salience: [0.2, 1, 0.1, 0.1],
    most: 2,
    expected: [1, 2],
  },
  {
    name: 'no half of a quotation',
    texts: ['Rain fell.', '“We won.', 'Nobody helped us,” Tarn said.', 'Snow came.'],
    salience: [0.2, 1, 0.1, 0.1],
    most: 1,
    expected: [0],
  },
  {
    name: 'not the inside of a quotation',
    texts: ['Rain fell.', '“We won.', 'Nobody helped us.', 'Luck did,” Tarn said.'],
    salience: [0.2, 0.1, 1, 0.1],
    most: 1,
    expected: [0],
  },
  {
    name: 'a pronoun that speaks needs the sentence before',
    texts: ['Rain fell.', 'Tarn left.', '“We won,” he said.'],
    salience: [0.5, 0.1, 1],
    most: 2,
    expected: [1, 2],
  },
  { name: 'nothing from nothing', texts: [], salience: [], most: 3, expected: [] },
];

for (const { name, texts, salience, most, expected } of cases) {
  test(`selects ${name}`, () => {
    expect(select(texts, salience, most)).toEqual(expected);
  });
}

test('takes the same sentences whatever else is worth less', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.01, max: 0.4, noNaN: true }), { minLength: 3, maxLength: 60 }), (low) => {
      const texts = low.map((_, i) => `Word${i} happened${i} today${i}.`);
      const salience = low.map((value, i) => (i === 1 ? 1 : value));
      expect(select(texts, salience, 2)).toContain(1);
    }),
  );
});
