import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../lib/model/article.ts';
import { defaultOptions } from '../../lib/model/options.ts';
import { explainRanking } from '../../lib/rank/explain-ranking.ts';
import type { Verdict } from '../../lib/rank/find-verdicts.ts';
import { rankSentences } from '../../lib/rank/rank-sentences.ts';
import { type MadeParagraph, makeArticle } from './make-article.ts';

const lead = 'The harbour council of Velmouth approved a new ferry terminal for 48 million crowns on Tuesday.';
const vote = 'Nine of the fifteen councillors voted for the ferry terminal after a debate of five hours.';
const cost = 'Residents of the harbour district fear that the terminal will bring noise and heavy traffic.';

function explain(paragraphs: readonly MadeParagraph[], settings: Partial<Article>, sentences: number, words?: number) {
  const { article, segmentation, annotations } = makeArticle(paragraphs, settings);
  return explainRanking(article, segmentation, annotations, { ...defaultOptions, sentences, words });
}

const cases: readonly {
  readonly name: string;
  readonly sentences: readonly string[];
  readonly most: number;
  readonly sentence: number;
  readonly expected: Verdict;
}[] = [
  { name: 'taken', sentences: [lead, vote, cost], most: 3, sentence: 1, expected: { kind: 'taken' } },
  {
    name: 'excluded',
    sentences: [lead, vote, 'Will the ferry terminal of Velmouth be built?'],
    most: 3,
    sentence: 2,
    expected: { kind: 'excluded', rule: 'question' },
  },
  {
    name: 'perhaps boilerplate',
    sentences: [lead, vote, 'The ferry council of Velmouth has a newsletter about the terminal.'],
    most: 3,
    sentence: 2,
    expected: { kind: 'excluded', rule: 'may-be-boilerplate' },
  },
  {
    name: 'leaning on what was left',
    sentences: [lead, 'Why now?', 'It approved the ferry terminal of Velmouth for 48 million crowns.'],
    most: 2,
    sentence: 2,
    expected: { kind: 'leaning', on: 1 },
  },
  {
    name: 'half a quotation',
    sentences: [lead, vote, '“The council approved the ferry terminal and nobody asked us.'],
    most: 3,
    sentence: 2,
    expected: { kind: 'half-quotation' },
  },
  {
    name: 'repeating',
    sentences: [lead, vote, cost, `Officials say that ${lead.toLowerCase()}`],
    most: 1,
    sentence: 3,
    expected: { kind: 'repeating', of: 0 },
  },
  { name: 'outscored', sentences: [lead, vote, cost], most: 1, sentence: 2, expected: { kind: 'outscored' } },
  { name: 'an article without summary', sentences: [lead], most: 3, sentence: 0, expected: { kind: 'abstained' } },
];

for (const { name, sentences, most, sentence, expected } of cases)
  test(`explains: ${name}`, () => {
    expect(explain([{ sentences }], {}, most)[sentence]?.verdict).toEqual(expected);
  });

const anySentence = fc.constantFrom(
  lead,
  vote,
  cost,
  'But why?',
  '“We won',
  'he said.”',
  'It rained all day.',
  '',
  '新',
);
const anyParagraphs = fc.array(
  fc.array(anySentence, { maxLength: 6 }).map((sentences) => ({ sentences })),
  { maxLength: 5 },
);

test('explains: longer than the whole summary may be', () => {
  const verdicts = explain([{ sentences: [vote, cost, lead] }], {}, 3, 15).map(({ verdict }) => verdict.kind);
  expect(verdicts).toEqual(['too-long', 'taken', 'too-long']);
});

test('the parts of every score add up to it, and what is said to be taken is the summary', () => {
  const anyLanguage = fc.constantFrom('en', 'fr', 'ja', undefined);
  const anyHeadline = fc.constantFrom(undefined, 'Velmouth approves ferry terminal');
  fc.assert(
    fc.property(anyParagraphs, anyLanguage, anyHeadline, (paragraphs, language, headline) => {
      const { article, segmentation, annotations } = makeArticle(paragraphs, { language, headline });
      const explained = explainRanking(article, segmentation, annotations, defaultOptions);
      const { summary, salience } = rankSentences(article, segmentation, annotations, defaultOptions);
      for (const { base, raters, score } of explained)
        expect(raters.reduce((sum, { part }) => sum + part, base)).toBeCloseTo(score, 9);
      expect(explained.map((sentence) => sentence.salience)).toEqual(salience);
      const taken = explained.filter(({ verdict }) => verdict.kind === 'taken').map(({ sentence }) => sentence);
      expect(taken).toEqual(summary.sentences.map(({ sentence }) => sentence));
    }),
  );
});
