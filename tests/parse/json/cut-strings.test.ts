import { expect, test } from 'vitest';
import { limits } from '../../../lib/model/limits.ts';
import { cutStrings } from '../../../lib/parse/json/cut-strings.ts';

const long = 'a'.repeat(limits.writtenCharacters + 1);
const cut = long.slice(1);

const cases: readonly { name: string; json: string; expected: unknown }[] = [
  { name: 'a string', json: JSON.stringify(long), expected: cut },
  {
    name: 'strings in lists and objects',
    json: JSON.stringify([{ a: [long, 'b'] }, 1]),
    expected: [{ a: [cut, 'b'] }, 1],
  },
  { name: 'nothing in what is short', json: '{"a":["b",null,true,{}]}', expected: { a: ['b', null, true, {}] } },
];

for (const { name, json, expected } of cases)
  test(`cuts ${name}`, () => {
    expect(JSON.stringify(cutStrings(JSON.parse(json))) === JSON.stringify(expected)).toBe(true);
  });

test('a member called __proto__ is a member like any other, and no prototype', () => {
  const value = cutStrings(JSON.parse(`{"__proto__":{"a":"${long}"}}`));
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});
