import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from '../../../lib/parse/json/find-json-fault.ts';

const faults: readonly { name: string; text: string; expected: object }[] = [
  { name: 'a comma too many', text: '{\n  "a": 1,\n}', expected: { line: 3, column: 1, found: '"}"' } },
  { name: 'no comma', text: '{"a": 1 "b": 2}', expected: { line: 1, column: 9, found: JSON.stringify('"b": 2}') } },
  { name: 'no colon', text: '["a", {"b"}]', expected: { line: 1, column: 11 } },
  { name: 'an end too early', text: '{"a": [1, 2', expected: { line: 1, column: 12, found: 'the text ends' } },
  { name: 'nothing', text: ' ', expected: { line: 1, column: 2, found: 'the text ends' } },
  { name: 'the wrong bracket', text: '[1}', expected: { line: 1, column: 3 } },
  { name: 'a line break in a string', text: '{"a": "b\nc"}', expected: { line: 1, column: 7 } },
  { name: 'an unknown escape', text: '["\\x"]', expected: { line: 1, column: 2 } },
  { name: 'single quotes', text: "{'a': 1}", expected: { line: 1, column: 2 } },
  { name: 'a number that begins with 0', text: '[1, 012]', expected: { line: 1, column: 5 } },
  { name: 'text after the end', text: '{}\n{}', expected: { line: 2, column: 1, found: '"{}"' } },
];

for (const { name, text, expected } of faults) {
  test(name, () => expect(findJsonFault(text)).toMatchObject(expected));
}

test('the place of a fault is within the text whenever JSON.parse refuses it', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', ':', '\n', 'x', '\\', '{', '1'))
    .map(
      ([json, at, insert]) => json.slice(0, at % (json.length + 1)) + insert + json.slice((at % (json.length + 1)) + 1),
    )
    .filter((text) => !isJson(text));
  fc.assert(
    fc.property(broken, (text) => {
      const { line, column } = findJsonFault(text);
      const lines = text.split('\n');
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
    }),
  );
});

test('valid JSON has its first fault at its end', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const lines = text.split('\n');
      expect(findJsonFault(text)).toMatchObject({ line: lines.length, found: 'the text ends' });
    }),
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
