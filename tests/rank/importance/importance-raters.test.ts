import { expect, test } from 'vitest';
import type { Annotations } from '../../../lib/model/annotations.ts';
import { chooseModel } from '../../../lib/rank/choose-model.ts';
import { findExclusions } from '../../../lib/rank/exclusions.ts';
import type { ImportanceEvidence } from '../../../lib/rank/importance/importance-evidence.ts';
import { type ImportanceRaterName, importanceRaters } from '../../../lib/rank/importance/importance-raters.ts';
import { rateImportance, splitImportance } from '../../../lib/rank/importance/rate-importance.ts';
import { surveyArticle } from '../../../lib/rank/importance/survey-article.ts';
import { logarithm } from '../../../lib/rank/logarithm.ts';
import { createRankContext } from '../../../lib/rank/rank-context.ts';
import { rateLikeness } from '../../../lib/rank/rate-likeness.ts';
import { scanQuotes } from '../../../lib/rank/scan-quotes.ts';
import { tallyWords } from '../../../lib/rank/tally-words.ts';
import { type MadeParagraph, makeArticle } from '../make-article.ts';

const paragraphs: readonly MadeParagraph[] = [
  { sentences: ['On most mornings the quay is quiet.'] },
  {
    sentences: [
      'Divers found',
      'Divers led by Ada Quill found a bronze bell off Velmouth on Tuesday, the museum said.',
    ],
  },
  {
    sentences: [
      'Why does it lie there now?',
      'But we know this much: the bell weighs 410 kilos.',
      '“It rang twice as we came up that day.”',
    ],
  },
];

function listEvidence(headline: string | undefined): ImportanceEvidence[] {
  const { article, segmentation } = makeArticle(paragraphs, { headline });
  const spanOf = (text: string) => {
    const start = article.text.indexOf(text);
    return { start, end: start + text.length };
  };
  const plain = { role: undefined, name: '' };
  const unsaid = { speaker: undefined, speakerSpan: undefined, cue: undefined };
  const annotations = {
    entities: [
      { ...plain, type: 'person', mentions: [spanOf('Ada Quill')] },
      { ...plain, type: 'place', mentions: [spanOf('Velmouth')] },
      { ...plain, type: 'other', mentions: [spanOf('Divers led')] },
    ],
    timexes: [],
    figures: [{ ...spanOf('410 kilos'), type: 'quantity', value: 410 }],
    quotations: [
      { ...spanOf('It rang twice as we came up that day.'), directness: 'direct', ...unsaid },
      { ...spanOf('Divers led by Ada Quill found'), directness: 'indirect', ...unsaid },
    ],
    notes: [],
  } as unknown as Annotations;
  const context = createRankContext(article, segmentation, annotations);
  const quotes = scanQuotes(context);
  const evidenceOf = surveyArticle(context, findExclusions(context));
  return Array.from(rateLikeness(context, quotes, tallyWords(context, quotes), chooseModel('en')), evidenceOf);
}

const told = listEvidence('Divers find bronze bell off Velmouth');
const untold = listEvidence(undefined);
const [log2 = 0, log3 = 0, log4 = 0, log5 = 0] = [2, 3, 4, 5].map(logarithm);

/** The number that raters give to each of the six sentences. The second is a fragment; the question counts. */
const expected: Partial<Readonly<Record<ImportanceRaterName, readonly number[]>>> = {
  order: [0, log2, log2, log3, log4, log5],
  earliness: [1, 1 / 2, 1 / 2, 1 / 3, 1 / 4, 1 / 5],
  first: [1, 0, 0, 0, 0, 0],
  second: [0, 1, 1, 0, 0, 0],
  third: [0, 0, 0, 1, 0, 0],
  atEnd: [0, 0, 0, 0, 1, 1],
  sentences: [log5, log5, log5, log5, log5, log5],
  paragraph: [0, 0, log2, log2, log3, log3],
  words: [0.7, 0.2, 1.6, 0.6, 1, 0.9],
  short: [1, 1, 0, 1, 0, 1],
  veryShort: [0, 1, 0, 1, 0, 0],
  hasHeadline: [1, 1, 1, 1, 1, 1],
  headline: [0, 1 / 5, 4 / 5, 0, 1 / 5, 0],
  newOfHeadline: [0, 1 / 5, 3 / 5, 0, 0, 0],
  apartFromHeadline: [1, 0, 0, 1, 0, 1],
  names: [0, 0, 3, 0, 0, 0],
  newNames: [0, 0, 3, 0, 0, 0],
  persons: [0, 0, 1, 0, 0, 0],
  opensWithName: [0, 0, 1, 0, 0, 0],
  reported: [0, 0, 1, 0, 0, 0],
  quoted: [0, 0, 0, 0, 0, 1],
  firstPerson: [0, 0, 0, 0, 1, 0],
  figures: [0, 0, 0, 0, 1, 0],
  colon: [0, 0, 0, 0, 1, 0],
  connective: [0, 0, 0, 0, 1, 0],
  shortLede: [1, 0, 0, 0, 0, 0],
  namelessLede: [1, 0, 0, 0, 0, 0],
  scene: [1, 0, 0, 0, 0, 0],
  likenessWithoutHeadline: [0, 0, 0, 0, 0, 0],
};

for (const [name, values] of Object.entries(expected))
  test(`rates ${name}`, () => {
    const rated = told.map((evidence) => importanceRaters[name as ImportanceRaterName](evidence));
    expect(rated.map((value) => Number(value.toFixed(3)))).toEqual(values.map((value) => Number(value.toFixed(3))));
  });

test('an article without a headline has no scene, and its likeness counts for more', () => {
  expect(untold.map(importanceRaters.scene)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(untold.map(importanceRaters.likenessWithoutHeadline)).toEqual(untold.map(importanceRaters.likeness));
});

test('a headline that has no word of the article counts as none', () => {
  expect(listEvidence('Untitled').map(importanceRaters.hasHeadline)).toEqual([0, 0, 0, 0, 0, 0]);
});

test('importance is the sum of its parts', () => {
  const model = {
    base: 1.5,
    weights: [
      ['order', -0.5],
      ['names', 0.25],
      ['scene', -1],
    ],
  } as const;
  expect(told.map((evidence) => rateImportance(model, evidence)).map((value) => Number(value.toFixed(3)))).toEqual([
    0.5, 1.153, 1.903, 0.951, 0.807, 0.695,
  ]);
  for (const evidence of told) {
    const { base, raters } = splitImportance(model, evidence);
    expect(raters.reduce((sum, { part }) => sum + part, base)).toBe(rateImportance(model, evidence));
  }
});
