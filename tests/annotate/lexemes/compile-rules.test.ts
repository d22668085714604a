import { expect, test } from 'vitest';
import { compileRules, nameClasses } from '../../../lib/annotate/lexemes/compile-rules.ts';
import { createBeginningsFinder } from '../../../lib/annotate/lexemes/find-beginnings.ts';

const macros = { DAY: '[small ordinal]', EDGE: '(early dash? | the? late)', OPEN: 'the? DAY' };

const beginnings = [
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

test.each(beginnings)('a pattern begins with $name', ({ pattern, expected }) => {
  const beginningsOf = createBeginningsFinder(macros);
  expect([...beginningsOf(pattern)].sort()).toEqual([...expected].sort());
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
  const matcher = compileRules(
    [{ name: 'odd', pattern: 'the FORTNIGHT' }],
    {},
    characterOf as (name: string) => string,
  );
  expect(() => [...matcher.matchAll(write('the month'))]).toThrow(
    '"FORTNIGHT" in the pattern "the FORTNIGHT" is no macro.',
  );
});
