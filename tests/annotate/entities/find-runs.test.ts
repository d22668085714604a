import { expect, test } from 'vitest';
import { findRuns, textOfWords } from '../../../lib/annotate/entities/find-runs.ts';
import { readCase } from '../../../lib/annotate/entities/read-case.ts';
import { readWords } from '../../../lib/annotate/entities/read-words.ts';
import { parsePlain } from './parse-plain.ts';

function runsOf(text: string): string[] {
  const words = readWords(...parsePlain(text));
  return findRuns(words, readCase(words)).map(({ first, end }) => textOfWords(words, first, end));
}

const cases = [
  ['words with capitals', 'They met Zorvik Meeren there.', ['Zorvik Meeren']],
  ['a particle', 'They met Zorvik van der Meeren there.', ['Zorvik van der Meeren']],
  ['"of" after the head of a body', 'They left the Bank of Zorvik.', ['Bank of Zorvik']],
  ['"of" after another word', 'They met the Friend of Zorvik.', ['Friend', 'Zorvik']],
  ['a second "of"', 'The Centre for Control of Diseases spoke.', ['Centre for Control of Diseases']],
  ['"and" between common nouns', 'They ask the Food and Drug Administration.', ['Food and Drug Administration']],
  ['"and" in a known name', 'They ask the Securities and Exchange Commission.', ['Securities and Exchange Commission']],
  [
    '"and" behind the "for" of a body',
    'They ask the Baltic Council for Ports and Canals.',
    ['Baltic Council for Ports and Canals'],
  ],
  ['commas between bodies', 'They left the Bank of Zorvik, Meeren and Tolm.', ['Bank of Zorvik', 'Meeren', 'Tolm']],
  ['"and" between names', 'They met Zorvik and Meeren.', ['Zorvik', 'Meeren']],
  ['an ampersand', 'They know Zorvik & Meeren well.', ['Zorvik & Meeren']],
  ['partners of a firm', 'They know Zorvik, Tolm & Meeren well.', ['Zorvik , Tolm & Meeren']],
  ['a firm in a list', 'They know Ford, Tolm & Meeren well.', ['Ford', 'Tolm & Meeren']],
  ['the body of a place', 'They like Norway’s Office of Trade.', ['Norway', 'Office of Trade']],
  ['a suffix after a comma', 'They know Zorvik Meeren, Inc. well.', ['Zorvik Meeren , Inc.']],
  ['a possessive inside a name', 'They read the People’s Paper.', ['People’s Paper']],
  ['a possessive after a name', 'They like Zorvik’s Paper.', ['Zorvik', 'Paper']],
  ['the number of a product', 'They flew a Boeing 737 there.', ['Boeing 737']],
  ['a number after another name', 'They flew to Zorvik 737 times.', ['Zorvik']],
  ['two sentences', 'They met Zorvik. Meeren Bank fell.', ['Zorvik', 'Meeren Bank']],
  ['the month May and the name', 'In May they met Theresa May.', ['Theresa May']],
  ['a sum of money', 'They paid US$ 3.', []],
  ['a known name at the head of a sentence', 'Norway won.', ['Norway']],
  ['an ordinary word at the head of a sentence', 'Police came.', []],
  ['a clause in one word', 'He’d gone. Don’t ask Zorvik.', ['Zorvik']],
  ['an adverb at the head of a sentence', 'Regrettably it rained. Donnelly left.', ['Donnelly']],
  ['words that are shouted', 'They said they WANT THE TITLE and left Zorvik.', ['Zorvik']],
  ['a place in capitals', 'They left NEW YORK on Friday.', ['NEW YORK']],
  ['a participle behind a name', 'They met the Zorvik-winning crew of a Meeren-class ship.', ['Zorvik', 'Meeren']],
  ['an abbreviation of common nouns', 'They put more into R&D and had an MRI in Zorvik.', ['Zorvik']],
  ['no more words than a name can have', `They met ${'Aa '.repeat(16)}there.`, [`${'Aa '.repeat(14)}`.trim(), 'Aa Aa']],
] as const;

for (const [name, text, expected] of cases) test(name, () => expect(runsOf(text)).toEqual(expected));
