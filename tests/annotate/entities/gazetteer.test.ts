import { expect, test } from 'vitest';
import {
  indexKey,
  inList,
  isAcronym,
  isInhabitant,
  isPlaceName,
  listsOfName,
  listsOfWord,
  nameTables,
  wordTables,
} from '../../../lib/annotate/entities/gazetteer.ts';
import { phrases, words } from '../../../lib/model/words.ts';

const isSorted = (items: readonly string[]): boolean =>
  items.every((item, index) => index === 0 || (items[index - 1] ?? '') < item);
const doublesAmong = (items: readonly string[]): string[] => items.filter((item, index) => items.indexOf(item) < index);

test('a bit of a number is left for each list of words', () => {
  expect(Object.keys(wordTables).length).toBeLessThanOrEqual(32);
});

for (const [list, tables] of Object.entries(wordTables))
  test(`words of ${list}: in order, each once, in the form that they are looked up by`, () => {
    for (const table of tables) {
      expect(isSorted(words(table))).toBe(true);
      expect(table.split('\n').filter((line) => line.length > 120)).toEqual([]);
    }
    const all = tables.flatMap(words);
    expect(doublesAmong(all)).toEqual([]);
    expect(all.filter((word) => word !== word.toLowerCase() || word.endsWith('.') || word.includes('’'))).toEqual([]);
  });

for (const [list, tables] of Object.entries(nameTables))
  test(`names of ${list}: in order, and no two that are looked up as one`, () => {
    for (const table of tables) expect(isSorted(phrases(table))).toBe(true);
    expect(doublesAmong(tables.flatMap(phrases).map(indexKey))).toEqual([]);
  });

test('a word stands in all of its lists, and in no other', () => {
  expect(listsOfWord('bank')).toEqual([
    'ordinary',
    'organisationHead',
    'organisationNoun',
    'organisationOpener',
    'portfolio',
  ]);
  expect(inList('role', 'mayor')).toBe(true);
  expect(inList('role', 'bank')).toBe(false);
  expect(listsOfWord('zorvik')).toEqual([]);
});

const known = [
  ['a country', 'Norway', ['country']],
  ['whatever its capitals', 'NORWAY', ['country']],
  ['with stops', 'U.S.', ['country']],
  ['an acronym', 'WHO', ['organisation']],
  ['no acronym', 'Who', undefined],
  ['of two kinds', 'Bath', ['city']],
  ['a curly apostrophe', 'Moody’s', ['organisation']],
  ['an unknown name', 'Zorvik', undefined],
] as const;

for (const [name, text, lists] of known)
  test(`known: ${name}`, () => {
    const found = listsOfName(text);
    expect(found && [...found]).toEqual(lists);
  });

test('a place is known by a list of places', () => {
  expect(['Norway', 'Leeds', 'Reuters', 'Zorvik'].map(isPlaceName)).toEqual([true, true, false, false]);
});

test('acronyms have two to six capitals, digits and signs', () => {
  expect(['EU', 'G7', 'AT&T', 'A', 'Who', 'ITAR-TASS', '42'].map(isAcronym)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('inhabitants are named after known places', () => {
  expect(['Chicagoans', 'Montanan', 'Londoner', 'Londoners'].every(isInhabitant)).toBe(true);
  expect(['Norway', 'Jordan', 'Moran', 'Dover', 'Zorvikan', 'Manchester'].some(isInhabitant)).toBe(false);
});
