import { expect, test } from 'vitest';
import { compareRecords } from '../../lib/changes/compare-records.ts';
import type { Change, RecordChanges } from '../../lib/model/changes.ts';
import { judgePair, recordOf } from './judge-pair.ts';
import { makePair } from './make-pair.ts';
import { readStories } from './read-stories.ts';

const opening =
  'The harbour board of Tellin voted on Monday to close the old fish market. ' +
  'The market has stood on the eastern quay for ninety years, and few traders are left.';
const middle =
  '“We waited too long with the roof,” said Ann Lee, the chairwoman of the board. ' +
  'Repairs would have cost $40,000, according to the harbour master, Jon Pell.';
const ending =
  'The fishermen want to sell from their boats instead. A hearing takes place on March 4. ' +
  'Until then the gates stay open on weekdays, and the ice machine keeps running.';

const compare = (before: string, after: string): RecordChanges =>
  compareRecords(
    recordOf({ name: 'story.txt', content: `Market to close\n\n${before}` }),
    recordOf({ name: 'story.txt', content: `Market to close\n\n${after}` }),
  );

const story = [opening, middle, ending].join('\n\n');
const with_ = (from: string, to: string): string => {
  if (!story.includes(from)) throw new Error(`The story has no ${JSON.stringify(from)}.`);
  return story.replace(from, to);
};

const tellOf = ({ type, how, before, after }: Change) =>
  [type, how, before?.text, after?.text].filter((part) => part !== undefined).join(' | ');

const cases: readonly { name: string; after: string; told: readonly string[]; significance: string }[] = [
  {
    name: 'a figure',
    after: with_('$40,000', '$46,000'),
    told: ['figure | value | $40,000 | $46,000'],
    significance: 'correction',
  },
  {
    name: 'a unit',
    after: with_('$40,000', '€40,000'),
    told: ['figure | unit | $40,000 | €40,000'],
    significance: 'correction',
  },
  {
    name: 'a date',
    after: with_('March 4', 'March 6'),
    told: ['date | March 4 | March 6'],
    significance: 'correction',
  },
  {
    name: 'the spelling of a name',
    after: with_('Jon Pell', 'Jan Pell'),
    told: ['name | spelling | Jon Pell | Jan Pell'],
    significance: 'correction',
  },
  {
    name: 'a longer form of a name',
    after: with_('Jon Pell', 'Jon R. Pell'),
    told: ['name | form | Jon Pell | Jon R. Pell'],
    significance: 'correction',
  },
  {
    name: 'another speaker',
    after: with_('said Ann Lee', 'said Ruth Moor'),
    told: ['speaker | Ann Lee | Ruth Moor'],
    significance: 'correction',
  },
  {
    name: 'a role',
    after: with_('the chairwoman', 'the treasurer'),
    told: ['role | the chairwoman of the board | the treasurer of the board'],
    significance: 'correction',
  },
  {
    name: 'words of a quotation',
    after: with_('too long', 'far too long'),
    told: ['quotation | We waited too long with the roof | We waited far too long with the roof'],
    significance: 'correction',
  },
  {
    name: 'a source that is named',
    after: with_(
      'The fishermen want to sell from their boats instead.',
      'The fishermen want to sell from their boats instead, officials said.',
    ),
    told: ['attribution | , officials said'],
    significance: 'correction',
  },
  {
    name: 'a sentence that was added',
    after: `${story} Nobody knows yet who will pay for the new sheds.`,
    told: ['added | Nobody knows yet who will pay for the new sheds.'],
    significance: 'update',
  },
  {
    name: 'a sentence that was taken out',
    after: with_(' A hearing takes place on March 4.', ''),
    told: ['removed | A hearing takes place on March 4.'],
    significance: 'update',
  },
  {
    name: 'a paragraph that moved',
    after: [opening, ending, middle].join('\n\n'),
    told: [`moved | ${middle} | ${middle}`],
    significance: 'update',
  },
  {
    name: 'other words',
    after: with_('few traders are left', 'hardly any traders remain'),
    told: [
      'reworded | The market has stood on the eastern quay for ninety years, and few traders are left. | ' +
        'The market has stood on the eastern quay for ninety years, and hardly any traders remain.',
    ],
    significance: 'update',
  },
  {
    name: 'a word that is another one, and no slip',
    after: with_('running', 'burning'),
    told: [
      'reworded | Until then the gates stay open on weekdays, and the ice machine keeps running. | ' +
        'Until then the gates stay open on weekdays, and the ice machine keeps burning.',
    ],
    significance: 'update',
  },
  {
    name: 'the spelling of a word',
    after: with_('fishermen', 'fishremen'),
    told: [
      'reworded | spelling | The fishermen want to sell from their boats instead. | ' +
        'The fishremen want to sell from their boats instead.',
    ],
    significance: 'cosmetic',
  },
];

for (const { name, after, told, significance } of cases)
  test(name, () => {
    const changes = compare(story, after);
    expect({ told: changes.changes.map(tellOf), significance: changes.significance }).toEqual({ told, significance });
  });

const cosmetic: readonly { name: string; after: string; significance: string }[] = [
  { name: 'the same', after: story, significance: 'none' },
  { name: 'other quotation marks', after: story.replace(/[“”]/g, '"'), significance: 'cosmetic' },
  { name: 'lines that are broken elsewhere', after: story.replaceAll('. The', '.\nThe'), significance: 'cosmetic' },
  { name: 'a dash for a comma', after: with_('Lee, the', 'Lee – the'), significance: 'cosmetic' },
  { name: 'paragraphs that are cut elsewhere', after: story.replaceAll('\n\n', ' '), significance: 'cosmetic' },
];

for (const { name, after, significance } of cosmetic)
  test(`no change: ${name}`, () => {
    const changes = compare(story, after);
    expect({ told: changes.changes.map(tellOf), significance: changes.significance }).toEqual({
      told: [],
      significance,
    });
  });

const news = `${story} Nobody knows yet who will pay for the new sheds.`;

test.each([
  { name: 'a label', content: `CORRECTED-Market to close\n\n${news}` },
  { name: 'a line', content: `Market to close\n\n${news}\n\nAn earlier version of this article named another quay.` },
])('a version that says that it corrects another is a correction, even with news: $name', ({ content }) => {
  const after = recordOf({ name: 'story.txt', content });
  const before = recordOf({ name: 'story.txt', content: `Market to close\n\n${story}` });
  const { significance, evidence } = compareRecords(before, after);
  expect({ significance, rules: evidence.map(({ rule }) => rule) }).toEqual({
    significance: 'correction',
    rules: ['stated-correction', 'sentence-added'],
  });
});

test('a headline', () => {
  const [before, after] = ['Market to close', 'Market to stay'].map((headline) =>
    recordOf({ name: 'story.txt', content: `${headline}\n\n${story}` }),
  );
  if (!before || !after) throw new Error('There are two versions.');
  expect(compareRecords(before, after).changes.map(tellOf)).toEqual(['headline | Market to close | Market to stay']);
});

test('sentences of the summary go and come', () => {
  const before = recordOf({ name: 'story.txt', content: `Market to close\n\n${story}` });
  const after = recordOf({ name: 'story.txt', content: `Market to close\n\n${ending}` });
  const { summary } = compareRecords(before, after);
  const [went, stayed] = [before, after].map(({ summary: made }) => made?.sentences.map(({ id }) => id) ?? []);
  expect(went?.filter((id) => summary.removed.includes(id))).toEqual(summary.removed);
  expect(stayed?.filter((id) => summary.added.includes(id))).toEqual(summary.added);
  expect(summary.removed).toContain('s1');
});

test('a record without a body has no sentences', () => {
  const record = recordOf({ name: 'story.txt', content: '' });
  expect(record.status).toBe('unreadable');
  expect(compareRecords(record, record)).toEqual({
    significance: 'none',
    evidence: [],
    changes: [],
    summary: { removed: [], added: [] },
  });
});

const stories = await readStories();
const judged = Array.from({ length: 100 }, (_, index) => judgePair(makePair(2 * index, stories, { isNoise: false })));

test('of pairs whose edits are known, at least 95 % are told, and of what is told at least 95 % was edited', () => {
  let [right, missed, wrong] = [0, 0, 0];
  for (const pair of judged) {
    right += pair.right.length;
    missed += pair.missed.length;
    wrong += pair.wrong.length;
  }
  expect(right / (right + missed)).toBeGreaterThan(0.95);
  expect(right / (right + wrong)).toBeGreaterThan(0.95);
});

test('of sentences that moved or were reworded, 97 % are brought together', () => {
  const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
  const share = sum(judged.map(({ aligned }) => aligned)) / sum(judged.map(({ alignable }) => alignable));
  expect(share).toBeGreaterThan(0.97);
});

test('noise alone is told as nothing', () => {
  const loud = Array.from({ length: 100 }, (_, index) => makePair(2 * index, stories, { isNoise: true }))
    .map((pair) => judgePair(pair))
    .filter(({ changes }) => changes.changes.length > 0);
  expect(loud).toEqual([]);
});

test('each place is a slice of its body, in code points', () => {
  for (let seed = 0; seed < 60; seed += 2) {
    const pair = makePair(seed, stories, { isNoise: false });
    const records = { before: recordOf(pair.before), after: recordOf(pair.after) };
    const slices = { before: [...bodyOf(records.before)], after: [...bodyOf(records.after)] };
    for (const change of compareRecords(records.before, records.after).changes)
      for (const side of ['before', 'after'] as const) {
        const place = change[side];
        if (place && change.type !== 'headline')
          expect(place.text).toBe(slices[side].slice(place.start, place.end).join(''));
      }
  }
});

const bodyOf = ({ bodies }: ReturnType<typeof recordOf>): string => bodies?.[0]?.value ?? '';
