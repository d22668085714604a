import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRecursion, findRefusal, type Places } from '../../lib/delivery/find-refusal.ts';

const apart: Places = {
  articlesBucket: 'news-in',
  articlesPrefix: 'incoming/',
  resultsBucket: 'news-out',
  resultsPrefix: 'records/',
};
const shared = { ...apart, resultsBucket: 'news-in' };

const refusals = [
  { name: 'an article', places: apart, key: 'incoming/a.txt', expected: undefined },
  { name: 'any article without a prefix', places: { ...apart, articlesPrefix: '' }, key: 'a.txt', expected: undefined },
  { name: 'an article beside records', places: shared, key: 'incoming/a.txt', expected: undefined },
  { name: 'a record', places: shared, key: 'records/incoming/a.txt.json', expected: 'where records are written' },
  {
    name: 'a record, whatever the prefixes',
    places: { ...shared, articlesPrefix: '' },
    key: 'records/a.txt.json',
    expected: 'where records are written',
  },
  { name: 'outside of the prefix', places: apart, key: 'drafts/a.txt', expected: 'outside of the article prefix' },
  { name: 'a folder', places: apart, key: 'incoming/2026/', expected: 'marks a folder' },
];

for (const { name, places, key, expected } of refusals)
  test(name, () => {
    const refusal = findRefusal(places, 'news-in', key);
    if (expected === undefined) expect(refusal).toBeUndefined();
    else expect(refusal).toContain(expected);
  });

const recursions = [
  { name: 'two buckets', places: { ...apart, articlesPrefix: '', resultsPrefix: '' }, expected: false },
  { name: 'one bucket, disjoint prefixes', places: shared, expected: false },
  { name: 'one bucket, equal prefixes', places: { ...shared, resultsPrefix: 'incoming/' }, expected: true },
  { name: 'one bucket, records below', places: { ...shared, resultsPrefix: 'incoming/records/' }, expected: true },
  { name: 'one bucket, articles below', places: { ...shared, resultsPrefix: 'in' }, expected: true },
  { name: 'one bucket, no prefix for records', places: { ...shared, resultsPrefix: '' }, expected: true },
  { name: 'one bucket, no prefix for articles', places: { ...shared, articlesPrefix: '' }, expected: true },
];

for (const { name, places, expected } of recursions)
  test(name, () => expect(findRecursion(places) !== undefined).toBe(expected));

test('no record is ever taken for an article where start-up lets the function run', () => {
  const prefix = fc.constantFrom('', 'a/', 'a/b/', 'b/', 'ab', 'a');
  fc.assert(
    fc.property(fc.boolean(), prefix, prefix, fc.string(), (oneBucket, articlesPrefix, resultsPrefix, key) => {
      const places = { ...apart, articlesPrefix, resultsPrefix, ...(oneBucket ? { resultsBucket: 'news-in' } : {}) };
      const record = `${resultsPrefix}${articlesPrefix}${key}.json`;
      expect(findRefusal(places, places.resultsBucket, record)).toBeDefined();
      if (!findRecursion(places) && oneBucket)
        expect(findRefusal(places, 'news-in', `${articlesPrefix}${key}.txt`)).toBeUndefined();
    }),
  );
});
