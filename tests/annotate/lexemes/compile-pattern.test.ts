import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureMacros, figureRules } from '../../../lib/annotate/figures/figure-rules.ts';
import { compilePattern } from '../../../lib/annotate/lexemes/compile-pattern.ts';
import { createPatternReader } from '../../../lib/annotate/lexemes/read-pattern.ts';
import { englishMacros, englishRules } from '../../../lib/languages/english/time-rules.ts';

type Macros = Readonly<Record<string, string>>;

/** The same pattern as a regular expression: V8 says what it matches. */
function toExpression(pattern: string, macros: Macros, characterOf: (name: string) => string): string {
  const expanded = pattern.replace(/[A-Z][A-Z]+/g, (name) =>
    macros[name] === undefined ? name : `(?:${toExpression(macros[name], macros, characterOf)})`,
  );
  return expanded
    .replace(/[A-Za-z]+/g, characterOf)
    .replace(/\s+/g, '')
    .replace(/\((?!\?)/g, '(?:');
}

/** Gives each class of some patterns a character. */
function nameCharacters(patterns: readonly string[], macros: Macros) {
  const names = new Set([...patterns, ...Object.values(macros)].flatMap((text) => text.match(/[A-Za-z]+/g) ?? []));
  const classes = [...names].filter((name) => macros[name] === undefined);
  const characters = new Map(classes.map((name, index) => [name, String.fromCharCode(0x100 + index)]));
  return { characters: [...characters.values()], characterOf: (name: string) => characters.get(name) ?? name };
}

const hard = [
  'a? b c? d | a b',
  'a* b (c | a b){0,2} d',
  '(a | a b)+ (?= c | $)',
  '(?<= a b? | c) d{1,2} (?! a (b | c))',
  '(?<! b (?= a c)) a | a{2} b{0,1}',
  '(a b?)* c | (a | b c)? c{1,}',
];

const sets = [
  { name: 'small patterns', patterns: hard, macros: {} },
  { name: 'the times of English', patterns: englishRules.map(({ pattern }) => pattern), macros: englishMacros },
  { name: 'figures', patterns: figureRules.map(({ pattern }) => pattern), macros: figureMacros },
];

test.each(sets)('a pattern matches what it matches as a regular expression: $name', ({ patterns, macros }) => {
  const { characters, characterOf } = nameCharacters(patterns, macros);
  const read = createPatternReader(macros);
  for (const pattern of patterns) {
    const match = compilePattern(read(pattern), (name) => characterOf(name).charCodeAt(0));
    const expression = new RegExp(toExpression(pattern, macros, characterOf), 'y');
    const own = characters.filter((character) => expression.source.includes(character));
    const text = fc.string({ unit: fc.constantFrom(...own), maxLength: 12 });
    fc.assert(
      fc.property(text, fc.nat(12), (classes, start) => {
        const index = Math.min(start, classes.length);
        expression.lastIndex = index;
        const end = expression.test(classes) ? expression.lastIndex : -1;
        expect(match(classes, index), `${pattern} in ${[...classes].join(' ')}`).toBe(end);
      }),
      { numRuns: 200 },
    );
  }
});

test('what repeats without end matches, however long it is', () => {
  const read = createPatternReader({});
  const match = compilePattern(read('(a b)* a'), (name) => name.charCodeAt(0));
  expect(match('aba', 0)).toBe(3);
  expect(match('ab'.repeat(100_000), 0)).toBeGreaterThan(100);
});
