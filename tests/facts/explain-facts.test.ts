import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usefulness } from '../../lib/facts/data/usefulness.ts';
import { explainFacts } from '../../lib/facts/explain-facts.ts';
import type { FactVerdict } from '../../lib/facts/select-facts.ts';
import type { KeyFactKind } from '../../lib/model/key-fact.ts';
import { factsOf, readStory, type Story } from './read-story.ts';

function explain(story: Story) {
  const { article, segmentation, annotations, ranking, options } = readStory(story);
  return explainFacts(article, segmentation, annotations, ranking, options);
}

const harbour: Story = {
  headline: 'Riverton reopens its tram',
  text:
    'Riverton reopened its tram on Monday after a flood that killed 9 people, Mayor Ada Quill said. ' +
    'The repair cost $48 million. The crews spent 60 percent of it in Riverton in June. ' +
    'The town paid the $48 million at once. “We will never close this line again,” Quill said.',
  entities: [
    { type: 'person', name: 'Ada Quill', role: 'Mayor' },
    { type: 'place', name: 'Riverton' },
  ],
  quotation: { text: 'We will never close this line again', speaker: 0, cue: 'said' },
};

/** Six sums, so that one of them comes after the five turns of figures. */
const sums: Story = {
  text: [7, 8, 9, 11, 12, 13].map((sum) => `The town paid $${sum} million for it.`).join(' '),
};

const cases: readonly {
  readonly name: string;
  readonly story: Story;
  readonly kind: KeyFactKind;
  readonly text: string;
  /** Of several with this text, the last is looked at. */
  readonly verdict: FactVerdict;
}[] = [
  { name: 'told', story: harbour, kind: 'who', text: 'Ada Quill', verdict: { kind: 'told', number: 2 } },
  { name: 'told later', story: harbour, kind: 'figure', text: '60 percent', verdict: { kind: 'told', number: 6 } },
  {
    name: 'the same sum again',
    story: harbour,
    kind: 'figure',
    text: '$48 million',
    verdict: { kind: 'repeating', number: 7 },
  },
  {
    name: 'another figure of the same sentence',
    story: { text: 'The town paid $9 million for 400 trams.' },
    kind: 'figure',
    text: '400 trams',
    verdict: { kind: 'told', number: 3 },
  },
  {
    name: 'part of a fact that is told',
    story: harbour,
    kind: 'what',
    text: 'Riverton reopened its tram on Monday',
    verdict: { kind: 'repeating', number: 1 },
  },
  {
    name: 'a date that says little',
    story: { text: 'The quay was shut on March 2, 2026. The town built the quay in 1950.' },
    kind: 'when',
    text: '1950',
    verdict: { kind: 'below-threshold' },
  },
  {
    name: 'a quotation that goes on behind what is told as what',
    story: {
      headline: 'Quill: quay to shut',
      text: 'The quay is to shut, and nobody in the whole wide town of Harrow or Selby knows why it is so.',
      quotation: {
        text: 'The quay is to shut, and nobody in the whole wide town of Harrow or Selby knows why it is so',
        speaker: undefined,
        cue: 'knows',
        directness: 'indirect',
      },
    },
    kind: 'quotation',
    text: 'The quay is to shut, and nobody in the whole wide town of Harrow or Selby knows why it is so',
    verdict: { kind: 'repeating', number: 1 },
  },
  { name: 'a sixth sum', story: sums, kind: 'figure', text: '$7 million', verdict: { kind: 'told', number: 2 } },
  {
    name: 'a sixth sum',
    story: sums,
    kind: 'figure',
    text: '$13 million',
    verdict: { kind: 'too-many-of-kind' },
  },
  {
    name: 'more than was asked for',
    story: { ...sums, keyFacts: 3 },
    kind: 'figure',
    text: '$13 million',
    verdict: { kind: 'too-many-facts' },
  },
  {
    name: 'nothing was asked for',
    story: { ...harbour, keyFacts: 0 },
    kind: 'who',
    text: 'Ada Quill',
    verdict: { kind: 'too-many-facts' },
  },
];

for (const { name, story, kind, text, verdict } of cases)
  test(`explains: ${name}`, () => {
    const explained = explain(story).findLast((fact) => fact.kind === kind && fact.text === text);
    expect(explained?.verdict).toEqual(verdict);
  });

/** What may be told of a kind, whatever its score. */
const candidatesOf = (story: Story, kind: KeyFactKind): string[] =>
  explain(story)
    .filter((fact) => fact.kind === kind)
    .map(({ text }) => text);

const saying = (said: string): Story => ({
  text: `The quay is old. Ada Quill said ${said}.`,
  entities: [{ type: 'person', name: 'Ada Quill' }],
  quotation: { text: said, speaker: 0, cue: 'said', directness: 'indirect' },
});

test.each([
  ['the quay must close by May', ['the quay must close by May']],
  ['it must close the quay by May', []],
  ['none of them must close the quay', []],
  ['this is why the quay must close', []],
  ['’s not the way to run a quay', []],
])('may be told as a quotation, or not: %s', (said, expected) => {
  expect(candidatesOf(saying(said), 'quotation')).toEqual(expected);
});

test('since when something is so is no time of the news', () => {
  const whensOf = (preposition: string): string[] =>
    candidatesOf({ text: `The mill has stood empty ${preposition} June.` }, 'when');
  expect([whensOf('since'), whensOf('in')]).toEqual([[], ['June']]);
});

test('the country of a firm is no place, however many words describe the firm', () => {
  const text = 'Verania ferry giant Nordby shut nine shops. Norland shops of Nordby stay open.';
  const entities = ['Verania', 'Norland'].map((name) => ({ type: 'place' as const, name }));
  expect(candidatesOf({ text, entities }, 'where')).toEqual(['Norland']);
});

test.each([
  ['Reed has been held in Tull since June.', true],
  ['Reed has been sent to Tull by train.', false],
])('tells how things stand, or not: %s', (text, expected) => {
  const whats = explain({ text }).filter(({ kind, text: told }) => kind === 'what' && `${told}.` === text);
  const parts = whats.map(({ raters }) => raters.find(({ name }) => name === 'standing')?.part !== 0);
  expect(parts).toEqual([expected]);
});

test('names the part of every rater', () => {
  const [who] = explain(harbour).filter(({ kind }) => kind === 'who');
  expect(who?.raters.map(({ name }) => name)).toEqual([
    'base',
    'headline',
    'frequency',
    'role',
    'quoted',
    'lateness',
    'lede',
    'fullness',
    'acts',
  ]);
  expect(who?.raters.find(({ name }) => name === 'lede')?.part).toBe(usefulness.who.lede);
});

test('says nothing in a language without facts', () => {
  expect(explain({ ...harbour, language: 'pl' })).toEqual([]);
});

test('every kind is explained', () => {
  const story = { ...harbour, text: `${harbour.text} The crews saved a week by working at night.` };
  expect([...new Set(explain(story).map(({ kind }) => kind))]).toEqual([
    'what',
    'who',
    'when',
    'where',
    'why',
    'figure',
    'quotation',
    'how',
  ]);
});

const sentences = [
  ...harbour.text.split(/(?<=[.”]) (?=[“A-Z])/),
  ...sums.text.split(/(?<=[.]) /),
  'The crews saved a week by working at night',
  'Riverton',
];

test('the parts of every score add up to it, and the facts that are said to be told are the key facts', () => {
  const anyLanguage = fc.constantFrom('en', 'fr', 'pl');
  fc.assert(
    fc.property(fc.shuffledSubarray(sentences), fc.nat(14), anyLanguage, (parts, keyFacts, language) => {
      const { quotation: _, ...rest } = harbour;
      const story = { ...rest, text: parts.join(' '), keyFacts, language };
      const explained = explain(story);
      for (const { raters, score } of explained) expect(raters.reduce((sum, { part }) => sum + part, 0)).toBe(score);
      const told = explained.flatMap(({ verdict, kind, start, end }) =>
        verdict.kind === 'told' ? [{ number: verdict.number, kind, start, end }] : [],
      );
      told.sort((a, b) => a.number - b.number);
      const facts = factsOf(story).facts.map(({ kind, start, end }, index) => ({
        number: index + 1,
        kind,
        start,
        end,
      }));
      expect(told).toEqual(facts);
      for (const { score, threshold, verdict } of explained)
        expect(score < threshold).toBe(verdict.kind === 'below-threshold');
    }),
  );
});

test('the candidates of a kind stand in the order of their scores', () => {
  const scores = Map.groupBy(explain(harbour), ({ kind }) => kind);
  for (const own of scores.values()) {
    const found = own.map(({ score }) => score);
    expect(found).toEqual(found.toSorted((a, b) => b - a));
  }
});
