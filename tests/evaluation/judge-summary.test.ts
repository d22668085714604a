import { expect, test } from 'vitest';
import { figureNames, importanceUnit } from '../../evaluation/figures.ts';
import { judgeSummary } from '../../evaluation/judge-summary.ts';
import { laidStory, recordOf } from './story.ts';

// The best three sentences have the marks 3, 2 and 2; the lead has 3, 1 and 2.
const summaries = [
  { name: 'the best', summary: [1, 3, 5], own: 7, counted: ['better than the lead'], reasons: [] },
  { name: 'the lead', summary: [1, 2, 3], own: 6, counted: [], reasons: [] },
  { name: 'one sentence', summary: [1], own: 3, counted: ['worse than the lead'], reasons: [] },
  {
    name: 'a sentence that needs another',
    summary: [2, 3, 5],
    own: 5,
    counted: ['worse than the lead', 'that lean', 'without the news'],
    reasons: ['leans on 1', 'is the news, and no sentence of the news was chosen'],
  },
  {
    name: 'a caption',
    summary: [1, 3, 5, 7],
    own: 7,
    counted: ['better than the lead', 'with a worthless sentence'],
    reasons: ['worthless'],
  },
  { name: 'a sentence twice', summary: [1, 1, 3], own: 5, counted: ['worse than the lead'], reasons: [] },
  { name: 'none', summary: [], own: 0, counted: ['worse than the lead', 'articles without a summary'], reasons: [] },
];
for (const { name, summary, own, counted, reasons } of summaries)
  test(`judges a summary: ${name}`, () => {
    const { shares, faults } = judgeSummary(laidStory, recordOf({ summary }));
    expect(shares['summary importance']).toEqual({ right: (own * importanceUnit) / 7, of: importanceUnit });
    expect(shares['lead importance']).toEqual({ right: (6 * importanceUnit) / 7, of: importanceUnit });
    const yes = figureNames.filter((figure) => shares[figure]?.of === 1 && shares[figure]?.right === 1);
    expect(yes.map((figure) => figure.replace(/^summaries /u, ''))).toEqual(counted);
    expect(faults.map(({ reason }) => reason)).toEqual(reasons);
  });

test('counts importance in whole numbers', () => {
  for (let best = 1; best <= 9; best++) expect(importanceUnit % best, `best three of ${best}`).toBe(0);
});
