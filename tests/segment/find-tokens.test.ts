import { expect, test } from 'vitest';
import { findTokens } from '../../lib/segment/find-tokens.ts';

/** Tokens, with bars between them. A kind other than `word` and `punctuation` follows its token. */
function show(text: string): string {
  const signs = { word: '', punctuation: '', clitic: '/c', number: '/n', symbol: '/s' };
  return findTokens(text, { start: 0, end: text.length })
    .map(({ kind, start, end }) => text.slice(start, end) + signs[kind])
    .join('|');
}

const cases = [
  { name: 'contraction', input: "We can't go.", expected: "We|can't|go|." },
  { name: 'possessive', input: 'Rivermouth’s quay', expected: 'Rivermouth|’s/c|quay' },
  { name: 'possessive after a plural', input: "the ferries' bells", expected: "the|ferries|'|bells" },
  { name: 'is', input: "it's late", expected: "it|'s/c|late" },
  { name: 'name with an apostrophe', input: "O'Hara", expected: "O'Hara" },
  { name: 'hyphens', input: 'a face-to-face US-Norway deal', expected: 'a|face-to-face|US-Norway|deal' },
  { name: 'dotted abbreviation', input: 'U.S. ships', expected: 'U.S.|ships' },
  { name: 'dotted abbreviation in a compound', input: 'U.S.-Norway', expected: 'U.S.-Norway' },
  { name: 'possessive of an abbreviation', input: "the U.S.'s fleet", expected: "the|U.S.|'s/c|fleet" },
  { name: 'degree', input: 'Ph.D. level', expected: 'Ph.D.|level' },
  { name: 'company suffix', input: 'Tallow Inc., said', expected: 'Tallow|Inc.|,|said' },
  { name: 'initials', input: 'J.-P. Vasseur and A. B. Lund', expected: 'J.-P.|Vasseur|and|A.|B.|Lund' },
  { name: 'number sign before a number', input: 'No. 7', expected: 'No.|7/n' },
  { name: 'the word no at an end', input: 'She said no.', expected: 'She|said|no|.' },
  { name: 'numbers', input: '1,204.5 at 10:30', expected: '1,204.5/n|at|10:30/n' },
  { name: 'number before a stop', input: 'It cost 5.', expected: 'It|cost|5/n|.' },
  { name: 'glued letters', input: 'the 18th, 1990s and 2.5bn', expected: 'the|18th/n|,|1990s/n|and|2.5bn/n' },
  { name: 'glued clock', input: '6p.m. today', expected: '6/n|p.m.|today' },
  { name: 'age', input: '20-year-old', expected: '20/n|-|year-old' },
  { name: 'letters before digits', input: 'G20 and COVID-19', expected: 'G20|and|COVID-19' },
  { name: 'ampersand in a name', input: 'AT&T', expected: 'AT&T' },
  { name: 'money and percent', input: '€48 or 3.5%', expected: '€/s|48/n|or|3.5/n|%/s' },
  { name: 'web address', input: '(https://news.example/a?b=1).', expected: '(|https://news.example/a?b=1|)|.' },
  { name: 'www', input: 'www.example.org, too', expected: 'www.example.org|,|too' },
  { name: 'domain name', input: "Harbour.com's boss", expected: "Harbour.com|'s/c|boss" },
  { name: 'e-mail', input: 'to ann.lee@example.org.', expected: 'to|ann.lee@example.org|.' },
  { name: 'handle', input: '@ann_lee!', expected: '@ann_lee|!' },
  { name: 'lost space', input: 'the end.Then', expected: 'the|end|.|Then' },
  { name: 'runs of marks', input: 'so ... well -- no', expected: 'so|...|well|--|no' },
  { name: 'tokenised text', input: "he 's `` fine ''", expected: "he|'s/c|``|fine|''" },
  { name: 'ideographs', input: '市長は。Ja', expected: '市長は|。|Ja' },
  { name: 'accents', input: 'Müller-Ångström', expected: 'Müller-Ångström' },
  { name: 'combining mark', input: 'e\u0301te\u0301', expected: 'e\u0301te\u0301' },
  { name: 'character outside the first plane', input: 'a 😀b', expected: 'a|😀/s|b' },
];

for (const { name, input, expected } of cases) test(name, () => expect(show(input)).toBe(expected));
