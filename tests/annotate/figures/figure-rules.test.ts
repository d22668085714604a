import { expect, test } from 'vitest';
import { figureCharacterOf } from '../../../lib/annotate/figures/figure-characters.ts';
import { figureMacros, figureRules } from '../../../lib/annotate/figures/figure-rules.ts';
import { compileRules } from '../../../lib/annotate/lexemes/compile-rules.ts';
import { type FigureClass, figureClasses } from '../../../lib/languages/figure-classes.ts';

const everyClass = figureClasses.map(figureCharacterOf).join('');

for (const rule of figureRules)
  test(`rule ${rule.name}: compiles, and names classes and phrases only`, () => {
    const matcher = compileRules([rule], figureMacros, (name) => figureCharacterOf(name as FigureClass));
    expect(() => [...matcher.matchAll(everyClass)]).not.toThrow();
    const known = new Set([...figureClasses, ...Object.keys(figureMacros)]);
    const patterns = [rule.pattern, ...Object.values(figureMacros)];
    const names = patterns.flatMap((pattern) => pattern.match(/[A-Za-z]+/g) ?? []);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

test('some rule uses each phrase', () => {
  const used = [...figureRules.map(({ pattern }) => pattern), ...Object.values(figureMacros)].join(' ');
  expect(Object.keys(figureMacros).filter((macro) => !new RegExp(`\\b${macro}\\b`).test(used))).toEqual([]);
});
