import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Delivery, decideWrite, deliveryOf, readDelivery } from '../../lib/delivery/decide-write.ts';
import { defaultOptions } from '../../lib/options.ts';
import { summarize } from '../../lib/summarize.ts';

const first: Delivery = {
  sequencer: '0069A7C1',
  version: 'v1',
  versionCreated: '2026-03-04T06:12:09Z',
  withdrawn: false,
  engine: '1.0.0 abc',
};
const second: Delivery = { ...first, sequencer: '0069A7C2', version: 'v2', versionCreated: '2026-03-04T06:12:10Z' };
const withoutSequencer = { sequencer: undefined };

const cases = [
  { name: 'something else is there', there: undefined, next: first, expected: 'replace' },
  { name: 'the same event twice', there: first, next: first, expected: 'done' },
  { name: 'a newer upload', there: first, next: second, expected: 'replace' },
  { name: 'an older upload, late', there: second, next: first, expected: 'stale' },
  { name: 'the same event, newer engine', there: first, next: { ...first, engine: '1.1.0 abc' }, expected: 'replace' },
  { name: 'an older upload, newer engine', there: second, next: { ...first, engine: '1.1.0 abc' }, expected: 'stale' },
  { name: 'the same bytes again', there: first, next: { ...second, version: 'v1' }, expected: 'replace' },
  { name: 'the same bytes, older event', there: { ...second, version: 'v1' }, next: first, expected: 'done' },
  { name: 'deleted', there: first, next: { ...second, withdrawn: true }, expected: 'replace' },
  { name: 'uploaded before the deletion', there: { ...second, withdrawn: true }, next: first, expected: 'stale' },
  { name: 'deleted before the upload', there: second, next: { ...first, withdrawn: true }, expected: 'stale' },
  { name: 'backfill, same version', there: first, next: { ...first, ...withoutSequencer }, expected: 'done' },
  { name: 'backfill, older version', there: second, next: { ...first, ...withoutSequencer }, expected: 'stale' },
  { name: 'found deleted, nothing else tells', there: first, next: { ...first, withdrawn: true }, expected: 'replace' },
  { name: 'event after a backfill', there: { ...first, ...withoutSequencer }, next: second, expected: 'replace' },
  {
    name: 'nothing tells the order',
    there: { ...first, ...withoutSequencer, versionCreated: undefined },
    next: second,
    expected: 'replace',
  },
];

for (const { name, there, next, expected } of cases) {
  test(name, () => expect(decideWrite(there, next)).toBe(expected));
}

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
          .map(({ sequencer }) => ({ ...first, sequencer: `00${sequencer}`, version: `v${sequencer % 3}` }));
        let there: Delivery | undefined;
        for (const next of deliveries) if (!there || decideWrite(there, next) === 'replace') there = next;
        expect(there?.sequencer).toBe(`00${Math.max(...events.map(({ sequencer }) => sequencer))}`);
      },
    ),
  );
});

const source = {
  bucket: 'news-in',
  key: 'incoming/a.txt',
  versionId: undefined,
  eTag: 'e1',
  sequencer: '0069A7C1',
  lastModified: '2026-03-04T06:12:09Z',
  size: 0,
  contentType: undefined,
  contentEncoding: undefined,
};

test('a record tells its delivery, also after it was stored', () => {
  const record = summarize({ source, bytes: new Uint8Array() }, defaultOptions);
  const delivery = deliveryOf(record);
  expect(delivery).toEqual({
    sequencer: '0069A7C1',
    version: 'e1',
    versionCreated: '2026-03-04T06:12:09Z',
    withdrawn: false,
    engine: expect.stringMatching(/^\d+\.\d+\.\d+ [0-9a-f]{64}$/),
  });
  expect(readDelivery(JSON.stringify(record))).toEqual(delivery);
  const other = summarize({ source, bytes: new Uint8Array() }, { ...defaultOptions, sentences: 5 });
  expect(deliveryOf(other).engine).not.toBe(delivery.engine);
});

for (const json of ['', 'null', '[]', '{}', '{"provenance":{}}', 'not JSON', '{"provenance":{"source":{}}}']) {
  test(`no record: ${json}`, () => expect(readDelivery(json)).toBeUndefined());
}
