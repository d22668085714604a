import { expect, test } from 'vitest';
import { textOfWords } from '../../../lib/annotate/entities/find-runs.ts';
import { readWords } from '../../../lib/annotate/entities/read-words.ts';
import { splitRun } from '../../../lib/annotate/entities/split-run.ts';
import { parsePlain } from './parse-plain.ts';

/** The names in a run of words, those with a title before them with a `*`. */
function namesIn(run: string, before = 'They met'): string[] {
  const words = readWords(...parsePlain(`${before} ${run} there.`));
  const first = before.split(' ').length;
  const names = splitRun(words, { first, end: words.findIndex(({ text }) => text === 'there') }, new Set());
  return names.map(({ first: from, end, titled }) => `${textOfWords(words, from, end)}${titled ? '*' : ''}`);
}

const cases = [
  ['a name', 'Zorvik Meeren', ['Zorvik Meeren']],
  ['a title', 'President Zorvik Meeren', ['Zorvik Meeren*']],
  ['a place, an office, a person', 'US Treasury Secretary Ann Zorvik', ['US', 'Ann Zorvik*']],
  ['an office with "of"', 'Secretary of State Ann Zorvik', ['Ann Zorvik*']],
  ['an office with "of" and "for"', 'Secretary of State for Trade Ann Zorvik', ['Ann Zorvik*']],
  ['a nationality in the name of a body with "of"', 'Nordic Board of Lutemakers', ['Nordic Board of Lutemakers']],
  ['a member of a party', 'Ohio Republican', ['Ohio']],
  ['a party in a body', 'Senate Democratic', ['Senate']],
  ['the credit of an agency', 'Ohio Getty Images', ['Ohio', 'Getty Images']],
  ['an agency of two words', 'Thomson Reuters', ['Thomson Reuters']],
  ['a place line behind a byline', 'Ann Zorvik LONDON', ['Ann Zorvik', 'LONDON']],
  ['a surname that ends places', 'Mr. Hill', ['Hill*']],
  ['a surname that ends places, behind a given name and a job', 'Sheriff Clara Brook', ['Clara Brook*']],
  ['a place named after somebody', 'Captain Anna Hill', ['Captain Anna Hill']],
  ['a firm that is named after a job', 'Blue Anchor', ['Blue Anchor']],
  ['an office at the end', 'Zorvik President', ['Zorvik']],
  ['a role of two words with a hyphen', 'FBI Director-General Ann Zorvik', ['FBI', 'Ann Zorvik*']],
  ['the short credit of an agency', 'Norway Getty', ['Norway', 'Getty']],
  ['a name in capitals', 'ANN Z. JACKSON', ['ANN Z. JACKSON']],
  ['a state that is a given name', 'North Carolina Gov. Pat Zorvik', ['North Carolina', 'Pat Zorvik*']],
  ['titles of several', 'Senators Ann Zorvik', ['Ann Zorvik*']],
  ['the district of a judge', 'Ohio District Judge Ann Zorvik', ['Ohio', 'Ann Zorvik*']],
  ['a country that is spelled out in a body', 'United States Marine Corps', ['United States Marine Corps']],
  ['an office alone', 'Prime Minister', []],
  ['an office with "of" alone', 'Secretary of State', []],
  ['a letter alone', 'B', []],
  ['an inhabitant of a known place', 'Chicagoan Ann Zorvik', ['Ann Zorvik']],
  ['an inhabitant of two words', 'North Carolinian', []],
  ['people of a place', 'Ohio Democrats', ['Ohio']],
  ['an office at the end', 'Zorvik Council President', ['Zorvik Council']],
  ['a given name before a word of an office', 'Stephen King', ['Stephen King']],
  ['a nationality alone', 'Chinese', []],
  ['a nationality before a name', 'Gabonese Ann Zorvik', ['Ann Zorvik']],
  ['a nationality of two words', 'South Korean Zorvik', ['Zorvik']],
  ['a nationality in the name of a body', 'Chinese Council', ['Chinese Council']],
  ['a country and its body', 'US State Department', ['US', 'State Department']],
  ['a country and a person', 'United States Ann Zorvik', ['United States', 'Ann Zorvik']],
  ['a body in capitals and a person', 'FBI Ann Zorvik', ['FBI', 'Ann Zorvik']],
  ['a body by its head, and a person', 'Harbour Council Ann Zorvik', ['Harbour Council', 'Ann Zorvik']],
  ['a place that opens a name', 'Norway Zorvik', ['Norway Zorvik']],
  ['former', 'Former Zorvik', ['Zorvik']],
] as const;

for (const [name, run, expected] of cases) test(name, () => expect(namesIn(run)).toEqual(expected));

test('an adjective at the head of a sentence is no part of a country', () => {
  const words = readWords(...parsePlain('Mountainous Norway is cold.'));
  const names = splitRun(words, { first: 0, end: 2 }, new Set());
  expect(names.map(({ first, end }) => textOfWords(words, first, end))).toEqual(['Norway']);
});

test('a title right before the run', () => {
  expect(namesIn('Zorvik', 'They met coach')).toEqual(['Zorvik*']);
  expect(namesIn('Zorvik', 'They met Mr.')).toEqual(['Zorvik*']);
  expect(namesIn('Zorvik', 'They met poor')).toEqual(['Zorvik']);
});
