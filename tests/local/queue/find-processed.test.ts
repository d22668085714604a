import { expect, test } from 'vitest';
import { findProcessed } from '../../../local/queue/find-processed.ts';

const ids = ['a', 'b', 'c'];
const failures = (...names: readonly unknown[]) => ({
  batchItemFailures: names.map((itemIdentifier) => ({ itemIdentifier })),
});

const rows = [
  { name: 'nothing', result: null, expected: ids },
  { name: 'an object without failures', result: {}, expected: ids },
  { name: 'no list', result: { batchItemFailures: null }, expected: ids },
  { name: 'an empty list', result: failures(), expected: ids },
  { name: 'one failure', result: failures('b'), expected: ['a', 'c'] },
  { name: 'a failure named twice', result: failures('b', 'b'), expected: ['a', 'c'] },
  { name: 'all failures', result: failures('a', 'b', 'c'), expected: [] },
];

const failing = [
  { name: 'a text', result: 'fine' },
  { name: 'failures that are no list', result: { batchItemFailures: 'a' } },
  { name: 'an empty name', result: failures('') },
  { name: 'no name', result: { batchItemFailures: [{}] } },
  { name: 'nothing in the list', result: { batchItemFailures: [null] } },
  { name: 'a number', result: failures(1) },
  { name: 'a name that was not in the batch', result: failures('a', 'x') },
];

for (const { name, result, expected } of rows)
  test(`${name} leaves ${expected.length} processed`, () => {
    expect(findProcessed(ids, { status: 'succeeded', result })).toEqual(expected);
  });

for (const { name, result } of failing)
  test(`${name} fails the whole batch`, () => {
    expect(findProcessed(ids, { status: 'succeeded', result })).toEqual([]);
  });

test('a failed invocation processes nothing', () => {
  expect(findProcessed(ids, { status: 'failed', error: 'no' })).toEqual([]);
});
