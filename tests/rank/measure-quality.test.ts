import { expect, test } from 'vitest';
import type { MeasuredQuality } from '../../lib/model/summary.ts';
import type { Leaning } from '../../lib/rank/leaning/find-leanings.ts';
import { measureQuality } from '../../lib/rank/measure-quality.ts';
import { createRankContext } from '../../lib/rank/rank-context.ts';
import { scanQuotes } from '../../lib/rank/scan-quotes.ts';
import { makeArticle } from './make-article.ts';

const clean: MeasuredQuality = {
  danglingReferences: 0,
  danglingConnectives: 0,
  unbalancedQuotes: 0,
  boilerplateSentences: 0,
  headlineCoverage: undefined,
  maxSimilarity: 0,
};

const texts = [
  'Tarn left Velmouth.',
  'She waved.',
  'But nobody saw.',
  '“We won.',
  'Luck helped,” Quill said.',
  'Read more about ferries here.',
  'Tarn left Harbour Town.',
];

/** The second sentence leans on the first, the third on either, the fifth perhaps on the fourth. */
const leaningOn = (chance: number, ...sentences: readonly number[]): Leaning => ({
  chance,
  on: sentences.map((sentence) => ({ sentence, chance: 0.9 / sentences.length })),
  tie: undefined,
});
const standing = leaningOn(0.1);
const leanings = [standing, leaningOn(0.9, 0), leaningOn(0.95, 1, 0), standing, leaningOn(0.4, 3), standing, standing];

const cases: readonly {
  readonly name: string;
  readonly chosen: readonly number[];
  readonly headline?: string;
  readonly expected: Partial<MeasuredQuality>;
}[] = [
  { name: 'nothing', chosen: [], expected: {} },
  { name: 'a sentence that stands alone', chosen: [0], expected: {} },
  { name: 'a pronoun without its sentence', chosen: [1], expected: { danglingReferences: 1 } },
  { name: 'a pronoun with its sentence', chosen: [0, 1], expected: {} },
  {
    name: 'a connective without its sentence',
    chosen: [0, 2],
    expected: { danglingReferences: 1, danglingConnectives: 1 },
  },
  { name: 'with one that may be meant and one that is', chosen: [0, 1, 2], expected: {} },
  { name: 'half a quotation', chosen: [3], expected: { unbalancedQuotes: 1 } },
  { name: 'both halves apart', chosen: [0, 4], expected: { unbalancedQuotes: 1 } },
  { name: 'a whole quotation', chosen: [3, 4], expected: {} },
  { name: 'boilerplate', chosen: [5], expected: { boilerplateSentences: 1 } },
  { name: 'headline', chosen: [0], headline: 'Tarn has left the harbour', expected: { headlineCoverage: 2 / 3 } },
  { name: 'likeness', chosen: [0, 6], expected: { maxSimilarity: 0.4 } },
];

for (const { name, chosen, headline, expected } of cases) {
  test(`measures: ${name}`, () => {
    const { article, segmentation, annotations } = makeArticle([{ sentences: texts }], { headline });
    const context = createRankContext(article, segmentation, annotations);
    const spans = chosen.map((sentence) => ({
      sentence,
      ...(segmentation.sentences[sentence] ?? { start: 0, end: 0 }),
    }));
    expect(measureQuality(context, spans, scanQuotes(context), leanings)).toEqual({ ...clean, ...expected });
  });
}

test('measures: an unknown language has no words that lean', () => {
  const { article, segmentation, annotations } = makeArticle([{ sentences: texts }], { language: 'eu' });
  const context = createRankContext(article, segmentation, annotations);
  const { danglingReferences, danglingConnectives } = measureQuality(context, [], scanQuotes(context), []);
  expect([danglingReferences, danglingConnectives]).toEqual([undefined, undefined]);
});

test('measures: of a language whose words are known at the head alone, the head', () => {
  const spanish = ['Nora Quill dejó Velmouth.', 'Ella saludó.'];
  const { article, segmentation, annotations } = makeArticle([{ sentences: spanish }], { language: 'es' });
  const context = createRankContext(article, segmentation, annotations);
  const spans = [{ sentence: 1, ...(segmentation.sentences[1] ?? { start: 0, end: 0 }) }];
  expect(measureQuality(context, spans, scanQuotes(context), []).danglingReferences).toBe(1);
});
