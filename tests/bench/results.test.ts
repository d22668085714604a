import { expect, test } from 'vitest';
import { type Results, renderResults } from '../../bench/results.ts';

const machine = { processor: 'any', architecture: 'x64', cores: 2, gigabytes: 8, node: 'v24.0.0' };
const cost = { memories: [{ alone: 0.123456, aloneMs: 70 }] };
const rest = { stages: [], scaling: [], batches: { readyCpu: 184.56789 }, cost };

const render = (results: object): string => renderResults(results as unknown as Results);

test('fractions have four digits, whole numbers all of theirs', () => {
  const {
    batches,
    cost: written,
    coldStart,
  } = JSON.parse(render({ machine, ...rest, coldStart: [{ bytes: 1_234_567 }] }));
  expect([batches.readyCpu, written.memories[0].alone, coldStart[0].bytes]).toEqual([184.6, 0.1235, 1_234_567]);
});

test('the order of the sections does not depend on the order in which they were put in', () => {
  const { stages, scaling, batches } = rest;
  expect(render({ cost, batches, scaling, stages, machine })).toBe(render({ machine, ...rest }));
});

test('a section that was not measured is no member', () =>
  expect(Object.keys(JSON.parse(render({ machine, ...rest, peers: undefined })))).toEqual([
    'machine',
    'stages',
    'scaling',
    'batches',
    'cost',
  ]));
