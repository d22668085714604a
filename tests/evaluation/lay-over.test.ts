import { expect, test } from 'vitest';
import { findMeeting } from '../../evaluation/find-meeting.ts';
import { findText, foldText } from '../../evaluation/find-text.ts';
import { layOver } from '../../evaluation/lay-over.ts';
import { body, laidStory, story } from './story.ts';

const texts = [
  { name: 'as it stands', text: 'a b c', wanted: 'b', from: 0, expected: { start: 2, end: 3 } },
  { name: 'across a line break', text: 'one\n\ntwo', wanted: 'one two', from: 0, expected: { start: 0, end: 8 } },
  { name: 'other quotation marks', text: 'he said “it’s”', wanted: `"it's"`, from: 0, expected: { start: 8, end: 14 } },
  { name: 'guillemets', text: 'dit « oui »', wanted: '"oui"', from: 0, expected: { start: 4, end: 11 } },
  { name: 'counts code points', text: '🚲🚲 bell', wanted: 'bell', from: 0, expected: { start: 3, end: 7 } },
  { name: 'behind the start', text: 'two and two', wanted: 'two', from: 1, expected: { start: 8, end: 11 } },
  { name: 'composes letters', text: 'a café', wanted: 'cafe\u0301', from: 0, expected: { start: 2, end: 6 } },
  { name: 'not there', text: 'one', wanted: 'two', from: 0, expected: undefined },
  { name: 'behind the end', text: 'one', wanted: 'one', from: 3, expected: undefined },
  { name: 'white space alone', text: 'a b', wanted: ' ', from: 0, expected: undefined },
];
for (const { name, text, wanted, from, expected } of texts)
  test(`finds a text: ${name}`, () => expect(findText(foldText(text), wanted, from)).toEqual(expected));

test('all of a label is laid over a body that holds it', () => {
  const { sentences, times, figures, quotations } = laidStory;
  expect([sentences, times, figures, quotations].map(({ length }) => length)).toEqual([7, 2, 3, 2]);
  for (const { start, end, text } of [...sentences, ...times, ...figures, ...quotations])
    expect(body.slice(start, end)).toBe(text);
});

test('a text is laid into its own sentence', () => {
  const twice = { ...story, times: [{ s: 2, text: 'Monday', value: null, event: false }] };
  expect(layOver(twice, `${body} It came back on Monday.`).times).toEqual([]);
});

test('a sentence that is told twice is laid twice', () => {
  const [first] = story.sentences;
  const sentences = first ? [first, { ...first, s: 2 }] : [];
  const laid = layOver({ ...story, sentences }, `${body} ${body}`).sentences;
  expect(laid.map(({ start }) => start)).toEqual([0, body.length + 1]);
});

test('what the body lacks is left out', () => {
  const { sentences, figures } = layOver(story, body.replace('Repairs may cost €4m to €6m.', ''));
  expect(sentences.map(({ s }) => s)).toEqual([1, 2, 3, 5, 6, 7]);
  expect(figures.map(({ s }) => s)).toEqual([1, 6]);
});

test('the item that a span covers most of comes first', () => {
  const items = [
    { name: 'half', start: 0, end: 8 },
    { name: 'whole', start: 4, end: 8 },
    { name: 'beside', start: 8, end: 9 },
  ];
  expect(findMeeting(items, { start: 4, end: 8 }).map(({ name }) => name)).toEqual(['whole', 'half']);
});
