import { expect, test } from 'vitest';
import { segmentArticle } from '../../lib/segment/segment-article.ts';
import { articleOf } from './article-of.ts';

function split(...paragraphs: readonly string[]): string[] {
  const article = articleOf(...paragraphs);
  return segmentArticle(article).sentences.map(({ start, end }) => article.text.slice(start, end));
}

/** A sentence must end at each bar; the input has a space there, or the value of `glue`. */
const cases: readonly { name: string; expected: string; glue?: string }[] = [
  { name: 'stops', expected: 'The ferry left.|Did it return?|It did!' },
  { name: 'title', expected: 'Mr. Lund met Gov. Ines Roth and Lt. Gov. Paul Ash.|They agreed.' },
  { name: 'initials', expected: 'The author, J. K. Harrow, sat by George W. Penn.|Both left.' },
  { name: 'the pronoun I is no initial', expected: 'It was only you and I.|Did it matter?' },
  { name: 'abbreviation inside', expected: 'Tallow Inc. fell 3 percent.|Others rose.' },
  { name: 'abbreviation at an end', expected: 'She works for Tallow Co.|It makes sails.' },
  { name: 'country at an end', expected: 'He came from the U.S.|She stayed.' },
  { name: 'country before a name', expected: 'He joined the U.S. Coast Guard in June.' },
  { name: 'month with a day', expected: 'The vote is on Jan. 5 in Harrow.|It may fail.' },
  { name: 'time of day inside', expected: 'The quay shut at 3 p.m. Tuesday, crews said.' },
  { name: 'time of day at an end', expected: 'The quay shut at 3 p.m.|Crews said so.' },
  { name: 'fronted time', expected: 'At 5 a.m. Mr. Lund woke.|He left.' },
  { name: 'number sign', expected: 'The house is No. 10 in the lane.|He said no.|Ten left.' },
  { name: 'decimals', expected: 'Rates rose 4.25 points to 5.|Banks fell.' },
  { name: 'versus', expected: 'It was Harrow vs. Lund.|Harrow won.' },
  { name: 'ellipsis that goes on', expected: 'The vote … was late ... and long.|It ended.' },
  { name: 'ellipsis that ends', expected: 'The count was 5-4 ...|Nobody cheered.' },
  { name: 'spaced ellipsis', expected: 'It was . . . odd.|They left.' },
  { name: 'question with its cue', expected: '“Will it sail?” he asked.|No one spoke.' },
  { name: 'question with a named cue', expected: '“Will it sail?” Lund asked.|No one spoke.' },
  { name: 'question without a cue', expected: '“Will it sail?”|The captain shrugged.' },
  { name: 'quotation that ends', expected: '“It is over.”|“No, it is not.”' },
  { name: 'short quotation of two sentences', expected: '“Who? Me?” he said.|She laughed.' },
  { name: 'embedded quotation', expected: 'He said: “I will go. I will win.”|Then he left.' },
  { name: 'brackets inside', expected: 'The crew (it has nine. All are new.) sailed.|It rained.' },
  { name: 'brackets around', expected: '(The name was changed.)|She is 14.' },
  { name: 'run-in list', expected: '1. Wash the deck|2. Mend the sail|3. Eat' },
  { name: 'list with parentheses', expected: '1) Wash the deck|2) Mend the sail' },
  { name: 'name with a mark', expected: 'Shares of Yahoo! Inc. rose.|Others fell.' },
  { name: 'web address', expected: 'See www.example.org for more.|It is free.' },
  { name: 'lost space', expected: 'The ferry left.|It was late.', glue: '' },
  { name: 'tokenised', expected: "`` it is late . ''|the ferry left ." },
  { name: 'Chinese', expected: '渡船离开了。|他说：“好。”', glue: '' },
  { name: 'Hindi', expected: 'नाव चली गई।|वह रुकी।' },
  { name: 'Arabic', expected: 'هل غادرت العبارة؟|نعم.' },
  { name: 'German', expected: 'Das Schiff kam z. B. aus Kiel, Bürgermeister Dr. Lund sprach.|Es regnete.' },
  { name: 'French guillemets', expected: '« Nous partons. »|Le maire a refusé.' },
];

for (const { name, expected, glue = ' ' } of cases)
  test(name, () => expect(split(expected.split('|').join(glue))).toEqual(expected.split('|')));

test('text without capitals is split at stops, abbreviations aside', () => {
  expect(split('the ferry left late. mr. lund of tallow inc. waved, j. k. harrow did not. it rained.')).toEqual([
    'the ferry left late.',
    'mr. lund of tallow inc. waved, j. k. harrow did not.',
    'it rained.',
  ]);
});

test('a paragraph is never joined to the next', () => {
  expect(split('The ferry and', 'the quay. “A bell', 'rang.”')).toEqual([
    'The ferry and',
    'the quay.',
    '“A bell',
    'rang.”',
  ]);
});
