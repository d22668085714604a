import { expect, test } from 'vitest';
import { compileRules, nameClasses } from '../../../lib/annotate/lexemes/compile-rules.ts';
import { createPatternReader } from '../../../lib/annotate/lexemes/read-pattern.ts';

const macros = { DAY: '[small ordinal]', EDGE: '(early dash? | the? late)', OPEN: 'the? DAY' };

const patterns = [
  { name: 'a class', pattern: 'month DAY', expected: ['month'] },
  { name: 'a macro of classes', pattern: 'DAY month', expected: ['small', 'ordinal'] },
  {
    name: 'optional parts and the part behind them',
    pattern: 'EDGE? the? month',
    expected: ['early', 'the', 'late', 'month'],
  },
  { name: 'an optional group', pattern: '(weekday comma?)? DAY', expected: ['weekday', 'small', 'ordinal'] },
  { name: 'a group that may repeat zero times', pattern: '(dash DAY){0,2} month', expected: ['dash', 'month'] },
  { name: 'a group that comes at least once', pattern: '(dash DAY){1,2} month', expected: ['dash'] },
  { name: 'a repeated class', pattern: 'dash* comma+ month', expected: ['dash', 'comma'] },
  { name: 'alternatives', pattern: 'month | (?<!dash) small | comma DAY', expected: ['month', 'small', 'comma'] },
  {
    name: 'an alternative that may be empty',
    pattern: '(month | dash?) small',
    expected: ['month', 'dash', 'small'],
  },
  { name: 'lookarounds', pattern: '(?<=in | [at on]) (?! comma) small (?= month)', expected: ['small'] },
  { name: 'a macro in a macro', pattern: 'OPEN month', expected: ['the', 'small', 'ordinal'] },
];

test.each(patterns)('a pattern begins with $name', ({ pattern, expected }) => {
  const { beginnings } = createPatternReader(macros)(pattern);
  expect([...beginnings].sort()).toEqual([...expected].sort());
});

const needs = [
  { name: 'each of its classes', pattern: 'month small', expected: ['month', 'small'] },
  { name: 'one of the classes in brackets', pattern: '[month small] year', expected: ['month|small', 'year'] },
  { name: 'nothing that is optional', pattern: 'the? month comma* (dash DAY){0,2} year+', expected: ['month', 'year'] },
  { name: 'one class of each alternative', pattern: 'month | the small', expected: ['month|the'] },
  { name: 'nothing where an alternative may be empty', pattern: 'month (comma | dash?)', expected: ['month'] },
  { name: 'nothing of a lookaround', pattern: '(?<=in) month (?! comma)', expected: ['month'] },
  { name: 'what a macro needs', pattern: 'DAY EDGE', expected: ['small|ordinal', 'early|late'] },
];

test.each(needs)('a match holds $name', ({ pattern, expected }) => {
  const facts = createPatternReader(macros)(pattern);
  expect(facts.needs.map((need) => [...need].join('|'))).toEqual(expected);
});

const characterOf = nameClasses(['the', 'month', 'small', 'year', 'comma', 'in']);
const rules = [
  { name: 'date', pattern: 'the? small month year?' },
  { name: 'month of year', pattern: 'month year' },
  { name: 'month', pattern: '(?<=in) month' },
];
const write = (classes: string) =>
  classes
    .split(' ')
    .map(characterOf as (name: string) => string)
    .join('');

const matches = [
  { classes: 'the small month comma month year', expected: ['date 0-3', 'month of year 4-6'] },
  { classes: 'small month year small month', expected: ['date 0-3', 'date 3-5'] },
  { classes: 'in month month', expected: ['month 1-2'] },
  { classes: 'the comma small year', expected: [] },
];

test.each(matches)('the first rule that matches at a place wins: $classes', ({ classes, expected }) => {
  const matcher = compileRules(rules, {}, characterOf as (name: string) => string);
  const found = [...matcher.matchAll(write(classes))];
  expect(found.map(({ rule, index, length }) => `${rule.name} ${index}-${index + length}`)).toEqual(expected);
});

test('an unknown name in a pattern is an error', () => {
  const compile = () =>
    compileRules([{ name: 'odd', pattern: 'the FORTNIGHT' }], {}, characterOf as (name: string) => string);
  expect(compile).toThrow('"FORTNIGHT" in the pattern "the FORTNIGHT" is neither a class nor a macro.');
});
