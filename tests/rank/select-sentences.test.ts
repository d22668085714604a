import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Selectable } from '../../lib/rank/find-candidates.ts';
import { findRequirements } from '../../lib/rank/find-requirements.ts';
import { chanceOfDangling, type Leaning } from '../../lib/rank/leaning/find-leanings.ts';
import { valueSet } from '../../lib/rank/objective.ts';
import { createRankContext } from '../../lib/rank/rank-context.ts';
import type { Goal } from '../../lib/rank/rating-model.ts';
import { scanQuotes } from '../../lib/rank/scan-quotes.ts';
import { selectSentences } from '../../lib/rank/select-sentences.ts';
import { inSentences } from '../../lib/rank/summary-length.ts';
import { tellTheSame } from '../../lib/rank/tell-the-same.ts';
import { findTrigrams, shareTrigram } from '../../lib/rank/trigrams.ts';
import { makeArticle } from './make-article.ts';

/** With this goal only scores, repetitions and constraints count. */
const scoresOnly = { weight: 0, reference: 10, repeat: 0.5, leaning: 0 };

function prepare(texts: readonly string[], scores: readonly number[], goal: Goal = scoresOnly): Selectable {
  const { article, segmentation, annotations } = makeArticle([{ sentences: texts }]);
  const context = createRankContext(article, segmentation, annotations);
  const quotes = scanQuotes(context);
  const requirements = findRequirements(context, quotes);
  const chanceOf = (id: number): number => Math.min(1, (context.words.vocabulary[id]?.spread ?? 0) / 4);
  return { scores, chanceOf, goal, excluded: () => false, requirements, leanings: [], quotes, words: context.words };
}

function select(texts: readonly string[], scores: readonly number[], most: number): readonly number[] {
  return selectSentences(prepare(texts, scores), inSentences(most));
}

const cases: readonly {
  readonly name: string;
  readonly texts: readonly string[];
  readonly scores: readonly number[];
  readonly most: number;
  readonly expected: readonly number[];
}[] = [
  {
    name: 'the best, in article order',
    texts: ['Rain fell.', 'Wind rose.', 'Snow came.', 'Ice formed.'],
    scores: [0.1, 0.9, 0.2, 1],
    most: 2,
    expected: [1, 3],
  },
  {
    name: 'not two that share three words in a row',
    texts: ['Divers found the old bell on Monday.', 'Crowds cheered.', 'Officials say divers found the old bell.'],
    scores: [1, 0.1, 0.5],
    most: 2,
    expected: [0, 1],
  },
  {
    name: 'not two that tell the same, even where the rest is worth much less',
    texts: ['Divers found the old bell on Monday.', 'Crowds cheered.', 'On Monday an old bell was found by divers.'],
    scores: [1, 0.1, 2],
    most: 2,
    expected: [1, 2],
  },
  {
    name: 'two that share three words in a row where the rest is worth much less',
    texts: ['Divers found the old bell on Monday.', 'Crowds cheered.', 'Quill wants the old bell for a new museum.'],
    scores: [1, 0.1, 0.7],
    most: 2,
    expected: [0, 2],
  },
  {
    name: 'a pronoun brings the sentence before it',
    texts: ['Rain fell.', 'Tarn left.', 'She waved.', 'Snow came.'],
    scores: [0.5, 0.1, 1, 0.3],
    most: 2,
    expected: [1, 2],
  },
  {
    name: 'two others when they are worth more than a pronoun and what it needs',
    texts: ['Rain fell.', 'Tarn left.', 'She waved.', 'Snow came.'],
    scores: [0.8, 0.1, 0.9, 0.7],
    most: 2,
    expected: [0, 3],
  },
  {
    name: 'a chain that fits',
    texts: ['Rain fell.', 'Tarn left.', 'She waved.', 'But nobody saw.'],
    scores: [0.1, 0.1, 0.1, 1],
    most: 3,
    expected: [1, 2, 3],
  },
  {
    name: 'no chain that does not fit',
    texts: ['Rain fell.', 'Tarn left.', 'She waved.', 'But nobody saw.'],
    scores: [0.1, 0.2, 0.1, 1],
    most: 2,
    expected: [0, 1],
  },
  {
    name: 'a quotation as a whole',
    texts: ['Rain fell.', '“We won.', 'Nobody helped us,” Tarn said.', 'Snow came.'],
    scores: [0.2, 1, 0.1, 0.1],
    most: 2,
    expected: [1, 2],
  },
  {
    name: 'no half of a quotation',
    texts: ['Rain fell.', '“We won.', 'Nobody helped us,” Tarn said.', 'Snow came.'],
    scores: [0.2, 1, 0.1, 0.1],
    most: 1,
    expected: [0],
  },
  {
    name: 'not the inside of a quotation',
    texts: ['Rain fell.', '“We won.', 'Nobody helped us.', 'Luck did,” Tarn said.'],
    scores: [0.2, 0.1, 1, 0.1],
    most: 1,
    expected: [0],
  },
  {
    name: 'a pronoun that speaks needs the sentence before',
    texts: ['Rain fell.', 'Tarn left.', '“We won,” he said.'],
    scores: [0.5, 0.1, 1],
    most: 2,
    expected: [1, 2],
  },
  { name: 'nothing from nothing', texts: [], scores: [], most: 3, expected: [] },
];

for (const { name, texts, scores, most, expected } of cases) {
  test(`selects ${name}`, () => {
    expect(select(texts, scores, most)).toEqual(expected);
  });
}

const twins = [
  'Divers found the bronze bell near Velmouth.',
  'The bell of bronze was found by divers off Velmouth.',
  'Council leader Quill promised a museum for ferries.',
];

test('takes what is new before what is better but was told', () => {
  const scores = [1, 0.9, 0.8];
  expect(selectSentences(prepare(twins, scores, { ...scoresOnly, repeat: 0 }), inSentences(2))).toEqual([0, 1]);
  expect(
    selectSentences(prepare(twins, scores, { weight: 10, reference: 10, repeat: 0, leaning: 0 }), inSentences(2)),
  ).toEqual([0, 2]);
});

test('takes the shorter of two that tell the same', () => {
  const texts = [
    'Divers found the bronze bell.',
    'Divers found the bronze bell, as it were, so to speak, once more, again.',
  ];
  expect(
    selectSentences(prepare(texts, [1, 1], { weight: 10, reference: 10, repeat: 0.5, leaning: 0 }), inSentences(1)),
  ).toEqual([0]);
});

test('looks at what can be had, however much better the rest is', () => {
  const leaning = Array.from({ length: 30 }, (_, i) => `She waved at quay ${i}.`);
  const texts = ['Who left?', ...leaning, 'Rain fell.'];
  const from = prepare(texts, [0, ...leaning.map(() => 1), -1]);
  expect(selectSentences({ ...from, excluded: (sentence) => sentence === 0 }, inSentences(3))).toEqual([31]);
});

test('takes the same sentences whatever else is worth less', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -4, max: 0.4, noNaN: true }), { minLength: 3, maxLength: 60 }), (low) => {
      const texts = low.map((_, i) => `Word${i} happened${i} today${i}.`);
      const scores = low.map((value, i) => (i === 1 ? 1 : value));
      expect(select(texts, scores, 2)).toContain(1);
    }),
  );
});

const onBefore = (i: number) => (i === 0 ? [] : [{ sentence: i - 1, chance: 0.75 }]);

const towns = ['Rain fell on Velmouth.', 'Tarn left Harbour Town.', 'Mayors met pilots.', 'Snow came.'];
const third = { chance: 0.9, on: [{ sentence: 1, chance: 0.8 }], tie: undefined } as const;
const standing = { chance: 0, on: [], tie: undefined } as const;

/** The third sentence is the best, and leans on the second. */
const selectLeaning = (cost: number, scores: readonly number[]): readonly number[] =>
  selectSentences(
    {
      ...prepare(towns, scores, { ...scoresOnly, leaning: cost }),
      leanings: [standing, standing, third, standing],
    },
    inSentences(2),
  );

test('what leans brings what it leans on, or stays out', () => {
  expect(selectLeaning(0, [0.5, 0.1, 1, 0.4])).toEqual([0, 2]);
  expect(selectLeaning(1, [0.5, 0.1, 1, 0.4])).toEqual([1, 2]);
  expect(selectLeaning(1, [0.9, 0.1, 1, 0.8])).toEqual([0, 3]);
});

const anySentence = fc.constantFrom(
  ...twins,
  'She waved.',
  'But nobody saw the bell.',
  '“We won.',
  'Luck helped,” Quill said.',
  'Rain fell on Velmouth for nine days.',
);
const anyScored = fc.array(fc.tuple(anySentence, fc.integer({ min: -30, max: 30 })), { minLength: 1, maxLength: 6 });
const anyGoal = fc.record({
  weight: fc.integer({ min: 0, max: 20 }),
  reference: fc.integer({ min: 1, max: 30 }),
  repeat: fc.constantFrom(0, 0.5, 2),
  leaning: fc.constantFrom(0, 1, 8),
});

/** All sets of numbers below `size`, up to a number of members, each in order. */
function subsets(size: number, most: number): number[][] {
  const all: number[][] = [[]];
  for (let i = 0; i < size; i++) for (const set of [...all]) if (set.length < most) all.push([...set, i]);
  return all;
}

function isSound(set: readonly number[], { requirements, quotes }: Selectable): boolean {
  const areMet = set.every((i) => requirements[i]?.some((needed) => set.includes(needed)) !== false);
  let curly = 0;
  for (const [at, i] of set.entries()) {
    if (set[at - 1] !== i - 1 && curly !== 0) return false;
    curly += quotes[i]?.curly ?? 0;
  }
  return areMet && curly === 0;
}

function countRepeats(words: Selectable['words'], i: number, j: number): number {
  if (tellTheSame(new Set(words.terms[i]), words.terms[j] ?? [])) return 5;
  return shareTrigram(findTrigrams(words, i), findTrigrams(words, j)) ? 1 : 0;
}

function valueOfSet(set: readonly number[], from: Selectable, most: number): number {
  const { scores, chanceOf, words, goal, leanings } = from;
  let [score, length, repeats] = [0, 0, 0];
  const terms = new Set(set.flatMap((i) => words.terms[i] ?? []));
  for (const [at, i] of set.entries()) {
    score += scores[i] ?? 0;
    const leaning = leanings[i];
    if (leaning) score -= goal.leaning * chanceOfDangling(leaning, (other) => set.includes(other));
    length += (words.starts[i + 1] ?? 0) - (words.starts[i] ?? 0);
    for (const j of set.slice(0, at)) repeats += countRepeats(words, i, j);
  }
  let hits = 0;
  for (const term of terms) hits += chanceOf(term);
  return valueSet({ score, hits, length, repeats }, goal, most);
}

test('finds the best of all sets that satisfy the constraints', () => {
  fc.assert(
    fc.property(anyScored, anyGoal, fc.integer({ min: 1, max: 3 }), (scored, goal, most) => {
      const texts = scored.map(([text]) => text);
      const scores = scored.map(([, tenths]) => tenths / 10);
      const leanings = texts.map((_, i): Leaning => ({ chance: i / 6, on: onBefore(i), tie: undefined }));
      const from = { ...prepare(texts, scores, goal), leanings };
      const chosen = selectSentences(from, inSentences(most));
      const sound = subsets(texts.length, most).filter((set) => isSound(set, from));
      const size = Math.max(...sound.map((set) => set.length));
      const best = Math.max(...sound.filter((set) => set.length === size).map((set) => valueOfSet(set, from, most)));
      expect(chosen).toHaveLength(size);
      expect(isSound(chosen, from)).toBe(true);
      if (size > 0) expect(valueOfSet(chosen, from, most)).toBeCloseTo(best, 9);
    }),
    { numRuns: 300 },
  );
});
