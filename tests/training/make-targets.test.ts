import { expect, test } from 'vitest';
import { createRankContext } from '../../lib/rank/rank-context.ts';
import { scanQuotes } from '../../lib/rank/scan-quotes.ts';
import { makeTargets } from '../../training/make-targets.ts';
import type { TrainingDocument } from '../../training/read-documents.ts';
import { createScorer } from '../../training/score-sets.ts';
import { makeArticle } from '../rank/make-article.ts';

function documentOf(sentences: readonly string[], references: readonly string[], most: number): TrainingDocument {
  const { article, segmentation, annotations } = makeArticle([{ sentences }]);
  const context = createRankContext(article, segmentation, annotations);
  return { context, quotes: scanQuotes(context), references, most, place: 0.5 };
}

const bell = 'Divers found a bronze bell.';
const museum = 'Velmouth plans a museum.';
const rain = 'Rain fell all day long.';

const scores = [
  { name: 'the reference itself', references: [bell], chosen: [0], expected: { r1: 1, r2: 1 } },
  { name: 'nothing of it', references: [bell], chosen: [2], expected: { r1: 0, r2: 0 } },
  { name: 'half precision, full recall', references: [bell], chosen: [0, 2], expected: { r1: 10 / 15, r2: 8 / 12 } },
  { name: 'the best of two references', references: [rain, museum], chosen: [1], expected: { r1: 1, r2: 1 } },
  {
    name: 'a word as often as the reference has it',
    references: ['bell'],
    chosen: [0, 0],
    expected: { r1: 2 / 11, r2: 0 },
  },
  { name: 'nothing', references: [bell], chosen: [], expected: { r1: 0, r2: 0 } },
];
for (const { name, references, chosen, expected } of scores)
  test(`scores ${name}`, () => {
    const { r1, r2 } = createScorer(documentOf([bell, museum, rain], references, 1))(chosen);
    expect(r1).toBeCloseTo(expected.r1, 9);
    expect(r2).toBeCloseTo(expected.r2, 9);
  });

test('a target is what a sentence adds, less the mean', () => {
  const targets = makeTargets(documentOf([bell, museum, rain], [`${bell} ${museum}`], 2), [0, 1, 2]);
  expect(targets[0]).toBeGreaterThan(0);
  expect(targets[1]).toBeGreaterThan(0);
  expect(targets[2]).toBeLessThan(-1);
  expect([...targets].reduce((sum, target) => sum + target, 0)).toBeCloseTo(0, 9);
});

test('fewer sentences than a summary has are tried together', () => {
  expect([...makeTargets(documentOf([bell], [bell], 3), [0])]).toEqual([0]);
  expect(makeTargets(documentOf([bell, rain], [bell], 3), [0, 1])).toHaveLength(2);
});
