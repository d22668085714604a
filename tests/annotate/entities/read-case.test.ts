import { expect, test } from 'vitest';
import { type CaseEvidence, readCase } from '../../../lib/annotate/entities/read-case.ts';
import { readWords } from '../../../lib/annotate/entities/read-words.ts';
import { parsePlain } from './parse-plain.ts';

type Question = keyof CaseEvidence;

/** What the text's capitals say of the last word with these letters. */
function answer(question: Question, text: string, wanted: string): boolean {
  const words = readWords(...parsePlain(text));
  const word = words.findLast((each) => each.text === wanted);
  if (word === undefined) throw new Error(`"${text}" has no word "${wanted}".`);
  return readCase(words)[question](word);
}

const headline = 'Council Votes To Close Bridges After Storm';

const cases: readonly (readonly [string, Question, string, string, boolean])[] = [
  ['a capital within a sentence', 'isTrusted', 'They met Zorvik there.', 'Zorvik', true],
  ['a capital at the head of a sentence', 'isTrusted', 'Zorvik left.', 'Zorvik', false],
  ['a capital after a quotation mark', 'isTrusted', 'They said: “Zorvik left.”', 'Zorvik', false],
  ['a capital in a headline', 'isTrusted', headline, 'Bridges', false],
  ['a capital in a line of capitals', 'isTrusted', 'MEEREN LEAVES ZORVIK', 'ZORVIK', false],
  ['a headline', 'isInSentence', headline, 'Bridges', false],
  ['a headline with a stop', 'isInSentence', `${headline}.`, 'Bridges', false],
  [
    'a sentence of capitals with a verb',
    'isInSentence',
    'Ann Oakes is Council Clerk at Bridges House.',
    'Bridges',
    true,
  ],
  ['a line of capitals', 'isInSentence', 'MEEREN LEAVES ZORVIK', 'ZORVIK', false],
  ['a sentence with many names', 'isInSentence', 'Zorvik met Meeren, Talvane and Ostrow', 'Meeren', true],
  ['a word that the article has without a capital', 'isOrdinary', 'They like the fjell. Fjell is cold.', 'Fjell', true],
  ['a word that English has without a capital', 'isOrdinary', 'Police came.', 'Police', true],
  ['a form of such a word', 'isOrdinary', 'Reported thefts fell.', 'Reported', true],
  ['a compound of such words', 'isOrdinary', 'Bank-note thefts fell.', 'Bank-note', true],
  ['an adverb', 'isOrdinary', 'Regrettably it rained.', 'Regrettably', true],
  ['a name that ends like an adverb', 'isOrdinary', 'Connolly left.', 'Connolly', false],
  ['a word with a prefix', 'isOrdinary', 'Reopening follows.', 'Reopening', true],
  ['an unknown word', 'isOrdinary', 'Zorvik left.', 'Zorvik', false],
  ['seen as a name elsewhere', 'isSeenAsName', 'They met Zorvik. Zorvik left.', 'Zorvik', true],
  ['also seen without a capital', 'isSeenAsName', 'They met Zorvik. A zorvik is small. Zorvik left.', 'Zorvik', false],
  ['seen at the head of sentences only', 'isSeenAsName', 'Zorvik came. Zorvik left.', 'Zorvik', false],
];

for (const [name, question, text, word, expected] of cases)
  test(`${question}: ${name}`, () => expect(answer(question, text, word)).toBe(expected));
