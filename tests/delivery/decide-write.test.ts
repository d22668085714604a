import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideWrite } from '../../lib/delivery/decide-write.ts';
import type { Delivery } from '../../lib/delivery/delivery.ts';

const first: Delivery = {
  sequencer: '0069A7C1',
  content: 'v1',
  withdrawn: false,
  engine: '1.9.0',
  configuration: 'abc',
};
const second: Delivery = { ...first, sequencer: '0069A7C2', content: 'v2' };
const firstDeleted: Delivery = { ...first, content: 'gone v1', withdrawn: true };
const secondDeleted: Delivery = { ...second, content: 'gone v2', withdrawn: true };
const untold = { sequencer: undefined };
const newEngine = { engine: '1.10.0' };
const otherConfiguration = { configuration: 'def' };

const sameContent = [
  { name: 'the same event twice', there: first, next: first, expected: 'done' },
  { name: 'the same bytes again', there: first, next: { ...second, content: 'v1' }, expected: 'replace' },
  { name: 'the same bytes, older event', there: { ...second, content: 'v1' }, next: first, expected: 'done' },
  { name: 'event after a backfill', there: { ...first, ...untold }, next: first, expected: 'replace' },
  { name: 'backfill after the event', there: first, next: { ...first, ...untold }, expected: 'done' },
  {
    name: 'backfill after a backfill',
    there: { ...first, ...untold },
    next: { ...first, ...untold },
    expected: 'done',
  },
  { name: 'newer engine, same event', there: first, next: { ...first, ...newEngine }, expected: 'replace' },
  { name: 'newer engine, backfill', there: first, next: { ...first, ...untold, ...newEngine }, expected: 'replace' },
  {
    name: 'newer engine, older event',
    there: { ...second, content: 'v1' },
    next: { ...first, ...newEngine },
    expected: 'replace',
  },
  { name: 'older engine, same event', there: { ...first, ...newEngine }, next: first, expected: 'done' },
  {
    name: 'older engine, backfill',
    there: { ...first, ...newEngine },
    next: { ...first, ...untold },
    expected: 'done',
  },
  {
    name: 'older engine, newer event',
    there: { ...first, ...newEngine },
    next: { ...second, content: 'v1' },
    expected: 'touch',
  },
  {
    name: 'older engine, event after a backfill',
    there: { ...first, ...untold, ...newEngine },
    next: first,
    expected: 'touch',
  },
  { name: 'other configuration', there: first, next: { ...first, ...otherConfiguration }, expected: 'replace' },
  {
    name: 'other configuration of an older engine',
    there: { ...first, ...newEngine },
    next: { ...first, ...otherConfiguration },
    expected: 'done',
  },
  { name: 'the same deletion twice', there: firstDeleted, next: firstDeleted, expected: 'done' },
] as const;

const otherContent = [
  { name: 'a newer upload', there: first, next: second, expected: 'replace' },
  { name: 'an older upload, late', there: second, next: first, expected: 'stale' },
  { name: 'an older upload, newer engine', there: second, next: { ...first, ...newEngine }, expected: 'stale' },
  { name: 'a newer upload, older engine', there: { ...first, ...newEngine }, next: second, expected: 'replace' },
  { name: 'deleted', there: first, next: secondDeleted, expected: 'replace' },
  { name: 'uploaded before the deletion', there: secondDeleted, next: first, expected: 'stale' },
  { name: 'deleted before the upload', there: second, next: firstDeleted, expected: 'stale' },
  { name: 'uploaded after the deletion', there: firstDeleted, next: second, expected: 'replace' },
  { name: 'backfill', there: first, next: { ...second, ...untold }, expected: 'look' },
  { name: 'event after a backfill', there: { ...first, ...untold }, next: second, expected: 'look' },
  {
    name: 'backfill after a backfill',
    there: { ...first, ...untold },
    next: { ...second, ...untold },
    expected: 'look',
  },
  { name: 'deletion after a backfill', there: { ...first, ...untold }, next: secondDeleted, expected: 'look' },
  { name: 'one event, read at two times', there: first, next: { ...second, sequencer: '0069A7C1' }, expected: 'look' },
  {
    name: 'one removal, read before and after the last version went',
    there: first,
    next: firstDeleted,
    expected: 'look',
  },
  {
    name: 'one deletion, told in two envelopes',
    there: secondDeleted,
    next: { ...secondDeleted, content: 'gone v2, to the second' },
    expected: 'done',
  },
  {
    name: 'a deletion, told again by hand',
    there: secondDeleted,
    next: { ...firstDeleted, ...untold },
    expected: 'done',
  },
  {
    name: 'a deletion, after it was told by hand',
    there: { ...firstDeleted, ...untold },
    next: secondDeleted,
    expected: 'look',
  },
] as const;

const somethingElse = { name: 'something else is there', there: undefined, next: first, expected: 'replace' } as const;

for (const { name, there, next, expected } of [somethingElse, ...sameContent, ...otherContent])
  test(name, () => expect(decideWrite(there, next, false)).toBe(expected));

describe('looked at after the record was read', () => {
  for (const { name, there, next, expected } of sameContent)
    test(`${name}: as before`, () => expect(decideWrite(there, next, true)).toBe(expected));
  for (const { name, there, next } of otherContent)
    test(`${name}: replaced`, () => expect(decideWrite(there, next, true)).toBe('replace'));
});

test('whatever the order of delivery, and however often, the newest event wins', () => {
  const event = fc.record({ sequencer: fc.nat(9), duplicates: fc.integer({ min: 1, max: 3 }) });
  fc.assert(
    fc.property(
      fc.uniqueArray(event, { selector: (e) => e.sequencer, minLength: 1 }),
      fc.infiniteStream(fc.nat()),
      (events, random) => {
        const deliveries = events
          .flatMap(({ sequencer, duplicates }) => Array.from({ length: duplicates }, () => sequencer))
          .map((sequencer) => ({ sequencer, order: random.next().value }))
          .sort((a, b) => a.order - b.order)
          .map(({ sequencer }) => ({ ...first, sequencer: `00${sequencer}`, content: `v${sequencer % 3}` }));
        let there: Delivery | undefined;
        for (const next of deliveries) if (decideWrite(there, next, false) === 'replace') there = next;
        expect(there?.sequencer).toBe(`00${Math.max(...events.map(({ sequencer }) => sequencer))}`);
      },
    ),
  );
});
