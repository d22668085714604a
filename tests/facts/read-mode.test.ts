import { expect, test } from 'vitest';
import type { KeyFactKind } from '../../lib/model/key-fact.ts';
import { factsOf, type Story, show } from './read-story.ts';

const cases: readonly { name: string; story: Story; kind: KeyFactKind; expected: readonly string[] }[] = [
  ...(
    [
      ['The dam lost 30 percent of its water, according to the ministry.', '30 percent [attributed]'],
      ['According to the ministry, the dam lost 30 percent of its water.', '30 percent [attributed]'],
      ['The dam, according to the ministry, lost 30 percent of its water.', '30 percent [attributed]'],
      ['ACCORDING TO the ministry, the dam lost 30 percent of its water.', '30 percent [attributed]'],
      ['The dam lost 30 percent, but according to the ministry it is safe.', '30 percent [asserted]'],
      ['According to the ministry it is safe, but the dam lost 30 percent.', '30 percent [asserted]'],
      ['The dam is safe, according to the ministry, which pays 30 percent of its cost.', '30 percent [asserted]'],
      ['The dam is safe, according to a poll of 30 percent of the town.', '30 percent [asserted]'],
      ['The crews closed 30 percent of the dam according to plan.', '30 percent [asserted]'],
      ['The dam reportedly lost 30 percent of its water.', '30 percent [attributed]'],
      ['The dam is thought to hold 30 percent of its water.', '30 percent [attributed]'],
      ['The town thought of the dam and paid 30 percent of its cost.', '30 percent [asserted]'],
      ['The dam lost 30 percent of its water, which will hurt the farms.', '30 percent [asserted]'],
      ['The dam will get a new wall, and the town paid 30 percent.', '30 percent [asserted]'],
      ['The town will pay for the wall, for the road, and 30 percent of the dam.', '30 percent [forecast]'],
      ['Will Harrow paid 30 percent of the dam.', '30 percent [asserted]'],
    ] as const
  ).map(([text, expected]) => ({ name: text, story: { text }, kind: 'figure' as const, expected: [expected] })),
  {
    name: 'a day before the publication is no forecast, whatever stands around it',
    story: { text: 'The town will act on the promise of March 2, 2026, to close the dam.' },
    kind: 'when',
    expected: ['March 2, 2026 [asserted]'],
  },
  {
    name: 'what stands within a quotation',
    story: {
      text: '“The dam holds 30 percent of its water,” Ada Quill said.',
      entities: [{ type: 'person', name: 'Ada Quill' }],
      quotation: { text: 'The dam holds 30 percent of its water', speaker: 0, cue: 'said' },
    },
    kind: 'figure',
    expected: ['30 percent [attributed]'],
  },
];
for (const { name, story, kind, expected } of cases) test(name, () => expect(show(story, kind)).toEqual(expected));

test('whom a statement is handed to', () => {
  const { facts } = factsOf({
    text: 'The dam lost 30 percent of its water, according to Ada Quill of the ministry.',
    entities: [{ type: 'person', name: 'Ada Quill' }],
  });
  expect(facts.find(({ kind }) => kind === 'figure')).toMatchObject({ mode: 'attributed', speaker: 0 });
});

const languages: readonly { language: string; kinds: readonly KeyFactKind[] }[] = [
  { language: 'fr', kinds: ['when', 'figure', 'quotation'] },
  { language: 'de-AT', kinds: ['when', 'figure', 'quotation'] },
  { language: 'pl', kinds: [] },
];
const story: Story = {
  headline: 'Quill 30 %',
  text: 'Quill 30 % 2026-03-05. “Quill Quill Quill Quill,” Quill quill.',
  entities: [{ type: 'person', name: 'Quill' }],
  quotation: { text: 'Quill Quill Quill Quill', speaker: 0, cue: 'quill' },
};
for (const { language, kinds } of languages)
  test(`kinds of facts in ${language}`, () => {
    const found = factsOf({ ...story, language }).facts.map(({ kind }) => kind);
    expect([...new Set(found)]).toEqual(kinds);
  });
