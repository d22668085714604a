import { expect, test } from 'vitest';
import { describeJudged, judgeSummary } from '../../training/judge-summary.ts';
import type { Mark, MarkedArticle } from '../../training/read-marks.ts';

const marks: readonly Mark[] = [
  { s: 1, importance: 1, needs: [] },
  { s: 2, importance: 3, needs: [1] },
  { s: 3, importance: 0, needs: [] },
  { s: 4, importance: 3, needs: [] },
  { s: 5, importance: 2, needs: [] },
];
const article = { marks, markOf: marks } as unknown as MarkedArticle;
const judge = (chosen: readonly number[]) => judgeSummary(article, chosen);

test('the importance of a summary is that of its sentences over that of the best three', () => {
  expect(judge([0, 1, 3])).toMatchObject({ value: 7 / 8, lead: 4 / 8, leans: false, missesNews: false });
});

test('a sentence without what it needs leans', () => {
  expect(judge([1, 3]).leans).toBe(true);
});

test('what is worthless and what misses the news is told', () => {
  expect(judge([2, 4])).toMatchObject({ value: 2 / 8, hasWorthless: true, missesNews: true });
});

test('means are told in per cent', () => {
  expect(describeJudged([judge([0, 1, 3]), judge([2])])).toBe(
    'importance 43.8 (lead 50.0), better 50.0, worse 50.0, leaning 0.0, worthless 50.0, news missed 50.0',
  );
});
