import { expect, test } from 'vitest';
import { compileRules } from '../../../lib/annotate/lexemes/compile-rules.ts';
import { timeCharacterOf } from '../../../lib/annotate/timexes/time-characters.ts';
import { tablesOf } from '../../../lib/languages/languages.ts';
import { type TimeClass, timeClasses } from '../../../lib/languages/time-classes.ts';

const languages = ['en', 'fr', 'de', 'es', 'it'];

/** All names in the rules of a language, through its macros. */
function namesOf(language: string): ReadonlySet<string> {
  const { rules, macros } = tablesOf(language).times;
  const names = new Set<string>();
  const patterns = rules.map(({ pattern }) => pattern);
  for (const pattern of patterns) {
    for (const name of pattern.match(/[A-Za-z]+/g) ?? []) {
      if (names.has(name)) continue;
      names.add(name);
      patterns.push(macros[name] ?? '');
    }
  }
  return names;
}

const everyClass = timeClasses.map(timeCharacterOf).join('');

test.each(languages)('every rule of %s compiles', (language) => {
  const { rules, macros } = tablesOf(language).times;
  // Each alone, since a rule is compiled only where none before it matches.
  for (const rule of rules) {
    const matcher = compileRules([rule], macros, (name) => timeCharacterOf(name as TimeClass));
    expect(() => [...matcher.matchAll(everyClass)], rule.name).not.toThrow();
  }
});

test.each(languages)('the rules of %s name classes and phrases only', (language) => {
  const known = new Set([...timeClasses, ...Object.keys(tablesOf(language).times.macros)]);
  expect([...namesOf(language)].filter((name) => !known.has(name))).toEqual([]);
});

test.each(languages)('the rules of %s use every phrase of it', (language) => {
  const names = namesOf(language);
  expect(Object.keys(tablesOf(language).times.macros).filter((macro) => !names.has(macro))).toEqual([]);
});

test('some rule uses each class', () => {
  const names = new Set(languages.flatMap((language) => [...namesOf(language)]));
  expect(timeClasses.filter((name) => !names.has(name))).toEqual([]);
});
