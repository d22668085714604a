import { expect, test } from 'vitest';
import { bareFact } from '../../lib/facts/fact-context.ts';
import { rateFact } from '../../lib/facts/rate-fact.ts';
import { kindRules, selectFacts } from '../../lib/facts/select-facts.ts';
import type { KeyFactKind } from '../../lib/model/key-fact.ts';
import schema from '../../lib/record/record.schema.json' with { type: 'json' };

const schemaKinds = schema.properties.keyFacts.items.properties.kind.enum as readonly KeyFactKind[];

const candidate = (kind: KeyFactKind, start: number, score: number) =>
  rateFact(bareFact(kind, { start, end: start + 1 }, start), [{ name: 'score', weight: 1, measure: () => score }], 0);

for (const kind of schemaKinds)
  test(`a fact of the kind ${kind} is told`, () => {
    expect(selectFacts([candidate(kind, 0, 2)], 12).told).toMatchObject([{ kind }]);
  });

test('no two kinds have the same turn', () => {
  const turns = Object.values(kindRules).flatMap((rule) => [...rule.turns]);
  expect(turns.toSorted((a, b) => a - b)).toEqual([...turns.keys()].map((index) => index + 1));
});

test('the four first questions come first, then the rest by turns', () => {
  const candidates = schemaKinds.flatMap((kind, index) => [0, 1, 2].map((n) => candidate(kind, index * 10 + n, 2)));
  expect(selectFacts(candidates, 9).told.map(({ kind }) => kind)).toEqual([
    'what',
    'who',
    'when',
    'where',
    'why',
    'figure',
    'quotation',
    'who',
    'how',
  ]);
});

test('of equal scores the first in the article is told', () => {
  const candidates = [5, 3, 4].map((start) => candidate('how', start, 2));
  expect(selectFacts(candidates, 12).told).toMatchObject([{ start: 3 }]);
});

test('a reason that is not sure enough is not told, even the best', () => {
  expect(selectFacts([candidate('why', 0, 1.1)], 12).judged.find(({ kind }) => kind === 'why')?.verdicts).toEqual([
    { kind: 'below-threshold' },
  ]);
});

test('every candidate has a verdict', () => {
  const candidates = schemaKinds.flatMap((kind, index) => [0, 1, 2].map((n) => candidate(kind, index * 10 + n, n)));
  for (const most of [0, 1, 9, 100])
    for (const { candidates: own, verdicts } of selectFacts(candidates, most).judged)
      expect(verdicts.length).toBe(own.length);
});
