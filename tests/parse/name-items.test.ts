import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '../../lib/model/limits.ts';
import { emptyMetadata } from '../../lib/parse/lines/empty-metadata.ts';
import { nameItems } from '../../lib/parse/name-items.ts';

const document = { ...emptyMetadata, blocks: [], notes: [] };
const namesOf = (...ids: readonly (string | undefined)[]) =>
  nameItems({ count: ids.length, items: ids.map((id) => ({ id, document })) }).map(({ item }) => item);

const cases: readonly { name: string; ids: readonly (string | undefined)[]; expected: readonly unknown[] }[] = [
  { name: 'an id that is fit for a key', ids: ['a-101', 'B_2.x'], expected: ['a-101', 'B_2.x'] },
  { name: 'none: the position', ids: ['a', undefined, ' '], expected: ['a', '2', '3'] },
  {
    name: 'an address',
    ids: ['https://x.example/2026/pier?a=1'],
    expected: [expect.stringMatching(/^2026-pier-a-1-[\da-f]{12}$/)],
  },
  { name: 'letters beyond ASCII', ids: ['Älva'], expected: [expect.stringMatching(/^lva-[\da-f]{12}$/)] },
  {
    name: 'nothing that can be kept',
    ids: ['日本', '../..'],
    expected: [expect.stringMatching(/^[\da-f]{12}$/), expect.stringMatching(/^[\da-f]{12}$/)],
  },
  { name: 'one id for several', ids: ['a', 'a', 'a.2', 'a'], expected: ['a', 'a.2', 'a.2.2', 'a.3'] },
  { name: 'an id like a position', ids: ['2', undefined], expected: ['2', '2.2'] },
  {
    name: 'addresses that differ in one mark',
    ids: ['u:a/b', 'u:a?b'],
    expected: [expect.stringMatching(/^u-a-b-/), expect.stringMatching(/^u-a-b-/)],
  },
];

for (const { name, ids, expected } of cases) test(name, () => expect(namesOf(...ids)).toEqual(expected));

test('names are short, fit for a key, and all different, for any ids', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.string({ unit: 'binary', maxLength: 200 }), { nil: undefined })), (ids) => {
      const names = namesOf(...ids);
      expect(new Set(names).size).toBe(names.length);
      for (const item of names) {
        expect(item).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);
        expect(item?.length).toBeLessThan(limits.itemNameCharacters + 6);
      }
    }),
  );
});

test('more items than are read leave a note on the first', () => {
  const found = Array.from({ length: limits.items }, () => ({ id: undefined, document }));
  const items = nameItems({ count: limits.items + 1, items: found });
  expect(items).toHaveLength(limits.items);
  expect(items.map((item) => item.document.notes.length).slice(0, 2)).toEqual([1, 0]);
});
