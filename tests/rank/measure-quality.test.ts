import { expect, test } from 'vitest';
import type { MeasuredQuality } from '../../lib/model/summary.ts';
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
  { name: 'a connective without its sentence', chosen: [0, 2], expected: { danglingConnectives: 1 } },
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
    expect(measureQuality(context, spans, scanQuotes(context))).toEqual({ ...clean, ...expected });
  });
}
