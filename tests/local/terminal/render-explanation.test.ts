import { expect, test } from 'vitest';
import { renderExplanation } from '../../../local/terminal/render-explanation.ts';

const raters = [
  { name: 'index', part: 1.25 },
  { name: 'words', part: -2 },
  { name: 'commas', part: 0 },
  { name: 'headline', part: 0.004 },
] as const;

test('an explanation tells verdict, text and the parts of the score, the greatest first', () => {
  const text = renderExplanation(
    {
      item: undefined,
      headline: 'Bell found',
      sentences: [
        {
          sentence: 0,
          score: -0.646,
          salience: 1,
          verdict: { kind: 'taken' },
          base: 0.1,
          raters,
          text: 'Divers found a bell.',
        },
        {
          sentence: 1,
          score: -3,
          salience: 0.25,
          verdict: { kind: 'leaning', on: 0 },
          base: -3,
          raters: [],
          text: 'It\u001b[31m rang.',
        },
      ],
    },
    80,
  );
  expect(text).toBe(`Bell found

s1  TAKEN; score -0.65, salience 1.00
  Divers found a bell.
    words −2.00, index +1.25, headline +0.00, others +0.00, base +0.10

s2  left: leans on s1, which was left; score -3.00, salience 0.25
  It\ufffd[31m rang.
    others +0.00, base −3.00
`);
});

test('parts that are not told are added up', () => {
  const many = ['index', 'words', 'lean', 'commas', 'numbers', 'single', 'novelty', 'inLead', 'toEnd'] as const;
  const text = renderExplanation(
    {
      item: undefined,
      headline: undefined,
      sentences: [
        {
          sentence: 0,
          score: 9,
          salience: 1,
          verdict: { kind: 'outscored' },
          base: 0,
          raters: many.map((name, i) => ({ name, part: i < 7 ? 2 : 0.5 })),
          text: 'Rain fell.',
        },
      ],
    },
    200,
  );
  expect(text).toContain('(no headline)');
  expect(text).toContain('novelty +2.00, others +1.00, base');
});
