import { expect, test } from 'vitest';
import { renderExplanation } from '../../../local/terminal/render-explanation.ts';

const unasked = { problem: undefined, sentences: undefined, names: undefined, facts: undefined, dropped: undefined };

const raters = [
  { name: 'first', part: 1.25 },
  { name: 'words', part: -2 },
  { name: 'colon', part: 0 },
  { name: 'headline', part: 0.004 },
] as const;

test('an explanation tells verdict, text and the parts of the score, the greatest first', () => {
  const text = renderExplanation(
    {
      item: undefined,
      ...unasked,
      headline: 'Bell found',
      sentences: [
        {
          sentence: 0,
          score: -0.646,
          salience: 1,
          verdict: { kind: 'taken' },
          leaning: undefined,
          base: 0.1,
          raters,
          text: 'Divers found a bell.',
        },
        {
          sentence: 1,
          score: -3,
          salience: 0.25,
          verdict: { kind: 'leaning', on: 0 },
          leaning: {
            chance: 0.875,
            on: [{ sentence: 0, chance: 0.9 }],
            tie: undefined,
            clues: [
              { name: 'also', part: 0.25 },
              { name: 'thingHead', part: 1.5 },
              { name: 'headlineName', part: -1 },
            ],
          },
          base: -3,
          raters: [],
          text: 'It\u001b[31m rang.',
        },
      ],
    },
    80,
  );
  expect(text).toBe(`Bell found

s1  TAKEN; importance −0.65, salience 1.00
  Divers found a bell.
    its length −2.00, first sentence +1.25, words of the headline +0.00, others
    +0.00, base +0.10

s2  left: leans on s1, which was left; importance −3.00, salience 0.25
  It\ufffd[31m rang.
    others +0.00, base −3.00
    leans on s1, chance 0.88: opens with a pronoun for a thing +1.50, “also” or
    the like +0.25
`);
});

test('parts that are not told are added up', () => {
  const many = ['first', 'words', 'long', 'colon', 'names', 'figures', 'novelty', 'inLead', 'atEnd'] as const;
  const text = renderExplanation(
    {
      item: undefined,
      ...unasked,
      headline: undefined,
      sentences: [
        {
          sentence: 0,
          score: 9,
          salience: 1,
          verdict: { kind: 'outscored' },
          leaning: { chance: 0.4, on: [], tie: undefined, clues: [{ name: 'also', part: 1 }] },
          base: 0,
          raters: many.map((name, i) => ({ name, part: i < 7 ? 2 : 0.5 })),
          text: 'Rain fell.',
        },
      ],
    },
    200,
  );
  expect(text).toContain('(no headline)');
  expect(text).toContain('words for the first time +2.00, others +1.00, base');
});

test('names are told with their evidence, what they were joined to, and their roles', () => {
  const scores = { person: 1.5, organisation: 0, place: 0, event: 0, other: 0 };
  const form = { form: 'Ann Bell', mentions: 2, learned: { person: 0.5 }, scores };
  const evidence = [
    { name: 'titled', type: 'person', points: 6, times: 1 },
    { name: 'person-verb', type: 'person', points: 1.5, times: 2 },
  ] as const;
  const short = { form: 'Bell', mentions: 1, learned: {}, scores, evidence: [] };
  const text = renderExplanation(
    {
      item: undefined,
      headline: 'Bell found',
      ...unasked,
      names: {
        entities: [
          {
            name: 'Ann Bell',
            type: 'person',
            forms: [
              { ...form, evidence, links: [] },
              { ...short, links: [{ name: 'last-name', type: 'person', points: 4, joined: 'Ann Bell' }] },
            ],
            role: { text: 'mayor', finder: 'findRoleBefore', sentence: 1 },
          },
        ],
        leftOut: [
          {
            ...short,
            form: 'Spring',
            links: [{ name: 'first-word', type: 'organisation', points: 2, joined: undefined }],
            isOrdinary: true,
          },
        ],
      },
    },
    80,
  );
  expect(text).toBe(`Bell found

Ann Bell  PERSON
  Ann Bell × 2
    a role or a title of address before it: person +6.00, does what persons do:
    person +3.00 (2 times)
    weights learned from texts: person +0.50
  Bell × 1
    last name of a full name: person +4.00, joined to Ann Bell
  role: mayor (s2, before the name)

Spring  left: an ordinary word, and part of no full name
  Spring × 1
    first word of an organisation’s name: organisation +2.00, joined to none
`);
});

test.each([
  [{ kind: 'told', number: 2 }, 'TOLD as fact 2'],
  [{ kind: 'repeating', number: 1 }, 'left: repeats fact 1'],
  [{ kind: 'below-threshold' }, 'left: scores less than is needed'],
  [{ kind: 'too-many-of-kind' }, 'left: enough of its kind are told'],
  [{ kind: 'too-many-facts' }, 'left: as many facts are told as were asked for'],
] as const)('a fact that is %j', (verdict, told) => {
  const fact = { kind: 'when', text: 'on Monday', start: 0, end: 9, sentence: 0, score: 1.2, threshold: 0.5 } as const;
  const named = [
    { name: 'dayName', part: 1.2 },
    { name: 'dateline', part: 0 },
  ];
  const text = renderExplanation(
    { item: undefined, headline: 'Bell found', ...unasked, facts: [{ ...fact, raters: named, verdict }] },
    120,
  );
  expect(text).toBe(`Bell found

when  ${told}; score +1.20, at least +0.50 needed; s1
  on Monday
    a day by its name +1.20
`);
});

test.each([
  [{ text: '12 comments', rule: 'counter', zone: 'tail' }, 'dropped from below the text: counter'],
  [
    { text: 'Editing by Ann Bell', rule: 'production-credit', zone: 'ending' },
    'dropped from the end of a paragraph: production credit',
  ],
  [{ text: 'HARLAN —', rule: 'dateline', zone: 'opening' }, 'kept in the text, left out of the summary: dateline'],
])('a dropped line is told with what it is and where it stood: %j', (line, told) => {
  expect(
    renderExplanation({ item: undefined, headline: 'Bell found', ...unasked, dropped: [line] }, 80),
  ).toBe(`Bell found

${told}
  ${line.text}
`);
});
