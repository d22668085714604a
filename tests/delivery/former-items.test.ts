import { describe, expect, test } from 'vitest';
import { formerItemsOf, withFormerItems } from '../../lib/delivery/former-items.ts';
import { limits } from '../../lib/model/limits.ts';
import { defaultOptions } from '../../lib/model/options.ts';
import type { NewsSummaryRecord } from '../../lib/model/record.ts';
import { fileSource } from '../../lib/model/upload.ts';
import { buildCollectionRecord, buildWithdrawnRecord } from '../../lib/record/build-record.ts';

const source = fileSource('courier.rss', 0);
const article = buildWithdrawnRecord(source, defaultOptions);

function listOf(items: readonly string[], formerItems: readonly string[] = []): NewsSummaryRecord {
  const named = items.map((item) => ({ item, key: `${item}.json` }));
  return withFormerItems(
    buildCollectionRecord({ source, bytes: undefined }, defaultOptions, named, undefined),
    formerItems,
  );
}

const cases = [
  { name: 'one article after one article', there: article, next: article, expected: [] },
  { name: 'the first list', there: article, next: listOf(['x']), expected: [] },
  { name: 'the same set', there: listOf(['x', 'y']), next: listOf(['y', 'x']), expected: [] },
  { name: 'one fewer, one more', there: listOf(['x', 'y']), next: listOf(['y', 'z']), expected: ['x'] },
  { name: 'one article after a list', there: listOf(['x', 'y']), next: article, expected: ['x', 'y'] },
  { name: 'not yet withdrawn', there: listOf(['x'], ['y']), next: listOf(['x']), expected: ['y'] },
  { name: 'not yet withdrawn, and there again', there: listOf(['x'], ['y']), next: listOf(['y']), expected: ['x'] },
  { name: 'carried on by one article', there: withFormerItems(article, ['x']), next: article, expected: ['x'] },
];

describe('former items', () => {
  for (const { name, there, next, expected } of cases)
    test(name, () => expect(formerItemsOf(there, next)).toEqual(expected));

  test('are bounded', () => {
    const many = Array.from({ length: limits.formerItems + 1 }, (_, index) => `i${index}`);
    expect(formerItemsOf(listOf(['x'], many), article)).toHaveLength(limits.formerItems);
  });

  test('stand before the notes, and leave no trace when they are gone', () => {
    const names = Object.keys(listOf(['x'], ['y']));
    expect(names.indexOf('formerItems')).toBe(names.indexOf('notes') - 1);
    expect(JSON.stringify(withFormerItems(listOf(['x'], ['y']), []))).toBe(JSON.stringify(listOf(['x'])));
  });
});
