import { expect, test } from 'vitest';
import { judgeRecord } from '../../evaluation/judge-record.ts';
import type { LabelledSentence } from '../../evaluation/label.ts';
import { recordOf, story } from './story.ts';

const lost: LabelledSentence = { s: 8, importance: 1, needs: [], mode: 'asserted', text: 'The tide turned.' };
const bodies = [
  { name: 'all sentences', lost: [], share: { right: 6, of: 6 }, faults: [] },
  { name: 'one is lost', lost: [lost], share: { right: 6, of: 7 }, faults: ['The tide turned.'] },
  {
    name: 'a worthless one is lost',
    lost: [{ ...lost, importance: 0 as const }],
    share: { right: 6, of: 6 },
    faults: [],
  },
  { name: 'an optional one is lost', lost: [{ ...lost, optional: true }], share: { right: 6, of: 6 }, faults: [] },
];
for (const { name, lost, share, faults } of bodies)
  test(`judges a body: ${name}`, () => {
    const judged = judgeRecord({ ...story, sentences: [...story.sentences, ...lost] }, recordOf({}));
    expect(judged.shares['sentences found in the body']).toEqual(share);
    expect(judged.faults.filter(({ about }) => about === 'body').map(({ text }) => text)).toEqual(faults);
  });

test('a record without annotations, summary or facts is judged', () => {
  const { shares } = judgeRecord(story, { bodies: [] } as never);
  expect(shares['sentences found in the body']).toEqual({ right: 0, of: 6 });
  expect(shares['names recall']).toEqual({ right: 0, of: 4 });
  expect(shares['articles without a summary']).toEqual({ right: 1, of: 1 });
});
