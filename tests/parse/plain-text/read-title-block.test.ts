import { expect, test } from 'vitest';
import { parsePlainText } from '../../../lib/parse/plain-text/parse-plain-text.ts';

const lede = 'The town of Halden will close its last open-air market in June, the mayor said on Tuesday.';
const second = 'About 140 traders have to look for other places before the summer ends, as the council had feared.';
const text = `${lede}\n\n${second}`;

const tops: readonly { name: string; top: string; expected: object }[] = [
  {
    name: 'a deck',
    top: 'Last market in Halden to close\n\nTraders learned it from the paper',
    expected: { headline: 'Last market in Halden to close', deck: 'Traders learned it from the paper' },
  },
  {
    name: 'a section',
    top: 'Business\n\nLast market in Halden to close',
    expected: { headline: 'Last market in Halden to close' },
  },
  {
    name: 'another section',
    top: 'Harbours\n\nLast market in Halden to close',
    expected: { headline: 'Last market in Halden to close', section: 'Harbours' },
  },
  {
    name: 'a paper and a day',
    top: 'The Halden Herald\n\nTuesday, June 4, 2019\n\nLast market in Halden to close',
    expected: { headline: 'Last market in Halden to close', publisher: 'The Halden Herald' },
  },
  {
    name: 'a paper and a day in one line',
    top: 'The Halden Sun, June 4, 2019\n\nLast market in Halden to close',
    expected: { headline: 'Last market in Halden to close', publisher: 'The Halden Sun' },
  },
  {
    name: 'a headline with a stop above a byline',
    top: 'Last market closes.\n\nBy Astrid Moen',
    expected: { headline: 'Last market closes.' },
  },
  {
    name: 'a headline with a stop, in capitals',
    top: 'Last Halden Market Closes After Ninety Years; Traders Angry.',
    expected: { headline: 'Last Halden Market Closes After Ninety Years; Traders Angry.' },
  },
  {
    name: 'a label of an agency',
    top: 'CORRECTED-Last market in Halden to close',
    expected: {
      headline: 'Last market in Halden to close',
      notes: [expect.objectContaining({ rule: 'corrected-version' })],
    },
  },
  { name: 'another label', top: 'RL: Last market closes', expected: { headline: 'Last market closes', notes: [] } },
  {
    name: 'advice to editors and an agency',
    top: 'BC-HALDEN-MARKET, 1st Ld\nEds: Adds a quote.\nLast market in Halden to close\nBy ASTRID MOEN\nExample Press',
    expected: { headline: 'Last market in Halden to close', deck: undefined },
  },
  { name: 'a sentence', top: 'It rained on the market.', expected: { headline: undefined, deck: undefined } },
  { name: 'a question that the text begins with', top: 'Last market\n\nWho asked?', expected: { deck: undefined } },
];

test.for(tops)('above a text: $name', ({ top, expected }) => {
  const document = parsePlainText(`${top}\n\n${text}`);
  expect(document).toMatchObject(expected);
  expect(document.blocks.map((block) => block.text)).toEqual(expect.arrayContaining([lede, second]));
});

test('a line above the text that is neither is a heading', () => {
  const { blocks } = parsePlainText(`Last market in Halden to close\n\nFood Quarter\n\n${text}`);
  expect(blocks[0]).toEqual({ kind: 'heading', text: 'Food Quarter' });
});

test('points above the text are no sentences of it', () => {
  const { blocks } = parsePlainText(`Last market closes\n\n* Traders learned it late\n* A hotel is to come\n\n${text}`);
  expect(blocks.slice(0, 2).map(({ kind }) => kind)).toEqual(['heading', 'heading']);
});

const labels = 'Author: Astrid Moen\nSource: The Halden Times\nDesk code: M4\nDate: 4 June 2019';

test('lines of labels are the head, above the text, below the headline and behind the text', () => {
  const read = { authors: ['Astrid Moen'], publisher: 'The Halden Times', published: '2019-06-04' };
  for (const input of [
    `Title: Last market closes\n${labels}\n\n${text}`,
    `Last market closes\n\n${labels}\n\n${text}`,
    `Last market closes\n\n${text}\n\n${labels}`,
  ])
    expect(parsePlainText(input)).toMatchObject({
      ...read,
      headline: 'Last market closes',
      blocks: [{ text: lede }, { text: second }],
    });
});

test('lines with colons that are no labels stay', () => {
  const box = 'Tickets: 12 euros\nDoors: 7 pm\nPlace: the old hall';
  const { blocks } = parsePlainText(`Last market closes\n\n${text}\n\n${box}`);
  expect(blocks.length).toBe(5);
});

const wrapped = `${lede} ${second}`.replace(/(.{1,58}) /gu, '$1\n');

test('one long line does not undo the joining of wrapped lines', () => {
  const address = `Read it all: https://halden.example/${'market-'.repeat(14)}`;
  const small = 'This message may be confidential, and whoever got it by mistake should tell its sender. '.repeat(3);
  for (const line of [address, small.trim()]) {
    const { blocks } = parsePlainText(`${wrapped}\n\n${wrapped}\n\n${line}`);
    expect(blocks.map((block) => block.text)).toEqual([`${lede} ${second}`, `${lede} ${second}`, line]);
  }
});

test('pages that form feeds part are read without their heads, and sentences go on', () => {
  const head = (page: number): string => `THE HALDEN SUN\n\nTuesday, June 4, 2019\n\n${page}\n\n`;
  const first =
    'The town of Halden will close\nits last market in June, the\nmayor said. About 140 tra-\nders look for other';
  const next = 'places, and many of them are\nangry about it.';
  const { headline, blocks } = parsePlainText(`${head(7)}Last market closes\n\n${first}\n\f${head(8)}${next}\n`);
  expect(headline).toBe('Last market closes');
  expect(blocks.map((block) => block.text)).toEqual([
    'Tuesday, June 4, 2019',
    'The town of Halden will close its last market in June, the mayor said. About 140 traders look for other places, and many of them are angry about it.',
  ]);
});
