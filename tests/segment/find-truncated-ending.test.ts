import { expect, test } from 'vitest';
import type { ParagraphKind } from '../../lib/model/article.ts';
import { segmentArticle } from '../../lib/segment/segment-article.ts';
import { articleOf } from './article-of.ts';

type Block = string | readonly [ParagraphKind, string];

function cutOff(blocks: readonly Block[]): string | undefined {
  const article = articleOf(...blocks);
  const { sentences, notes } = segmentArticle(article);
  const incomplete = sentences.filter(({ complete }) => !complete);
  expect(notes.map(({ span }) => span)).toEqual(incomplete.map(({ start, end }) => ({ start, end })));
  return incomplete[0] && article.text.slice(incomplete[0].start, incomplete[0].end);
}

const opening = ['The ferry left the quay at noon.', 'Nobody saw it return, the harbour office said.'];

const found: readonly { name: string; input: readonly Block[]; expected: string }[] = [
  {
    name: 'in mid-sentence',
    input: [...opening, 'The mayor will speak on Mon'],
    expected: 'The mayor will speak on Mon',
  },
  { name: 'behind a whole sentence', input: [...opening, 'It rained. The cap'], expected: 'The cap' },
  { name: 'behind a single word', input: [...opening, 'It rained. Blue'], expected: 'Blue' },
  { name: 'in a single paragraph', input: [`${opening.join(' ')} The mayor will`], expected: 'The mayor will' },
  { name: 'at a comma', input: [...opening, '“We wait,” she said,'], expected: '“We wait,” she said,' },
  { name: 'marked as cut', input: [...opening, 'The mayor … [+123 chars]'], expected: 'The mayor … [+123 chars]' },
  {
    name: 'without capitals',
    input: ['it sailed .', 'it sank .', 'the mayor will say'],
    expected: 'the mayor will say',
  },
];

const whole: readonly { name: string; input: readonly Block[] }[] = [
  { name: 'a stop', input: opening },
  { name: 'a closing quotation mark', input: [...opening, 'She said: “We wait.”'] },
  { name: 'a bracketed closing line', input: [...opening, '(Additional reporting by Ines Roth)'] },
  { name: 'a closing line', input: [...opening, 'Reporting by Ines Roth; editing by Paul Ash'] },
  { name: 'a signature', input: [...opening, 'Ines Roth'] },
  { name: 'an agency behind a dash', input: [...opening, 'It rained.', '– Harbour Wire with staff'] },
  { name: 'an agency', input: [...opening, 'It rained. AFP'] },
  { name: 'an agency in small letters', input: [...opening, 'Reuters'] },
  { name: 'an address', input: [...opening, 'Write to the desk at desk@example.org'] },
  { name: 'no punctuation anywhere', input: ['The ferry left', 'Nobody saw it', 'The mayor will speak'] },
  { name: 'a list', input: [...opening, ['list-item', 'Wash the deck of the ship']] },
  { name: 'a heading', input: [...opening, ['heading', 'What the mayor will say']] },
  { name: 'one other paragraph is no evidence', input: ['The ferry left.', 'The mayor will speak'] },
  { name: 'nothing', input: [] },
];

for (const { name, input, expected } of found) test(`cut off: ${name}`, () => expect(cutOff(input)).toBe(expected));
for (const { name, input } of whole) test(`whole: ${name}`, () => expect(cutOff(input)).toBeUndefined());
