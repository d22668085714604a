import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeKey } from '../../lib/delivery/decode-key.ts';
import { itemKey, resultKey } from '../../lib/delivery/result-key.ts';

describe('decodeKey', () => {
  const cases = [
    { name: 'plain', encoded: 'incoming/a.txt', expected: 'incoming/a.txt' },
    { name: 'plus is a space', encoded: 'incoming/riverton+tram.txt', expected: 'incoming/riverton tram.txt' },
    { name: 'an encoded plus is a plus', encoded: 'a%2Bb.txt', expected: 'a+b.txt' },
    { name: 'percent', encoded: '100%25+sure.txt', expected: '100% sure.txt' },
    { name: 'emoji', encoded: '%F0%9F%9A%8B.txt', expected: '🚋.txt' },
    { name: 'quotes', encoded: '%22a%22+%27b%27.txt', expected: '"a" \'b\'.txt' },
    { name: 'encoded once only', encoded: '%2541', expected: '%41' },
  ];
  for (const { name, encoded, expected } of cases) test(name, () => expect(decodeKey(encoded)).toBe(expected));

  for (const encoded of ['%', '%zz', 'a%F0%9F.txt', '%C3'])
    test(`broken: ${encoded}`, () =>
      expect(() => decodeKey(encoded)).toThrow(`The key "${encoded}" is not percent-encoded`));

  test('any key comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (key) => {
        const encoded = encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/');
        expect(decodeKey(encoded)).toBe(key);
      }),
    );
  });
});

describe('itemKey', () => {
  test('below the key of the upload', () =>
    expect(itemKey('records/', 'incoming/courier.rss', 'story-1')).toBe('records/incoming/courier.rss/story-1.json'));

  test('a long one is cut and hashed as a whole', () => {
    const [a, b] = ['a', 'b'].map((item) => itemKey('records/', 'k'.repeat(1015), item));
    expect(a).toMatch(/k\.[0-9a-f]{64}\.json$/);
    expect(a).not.toBe(b);
    expect(a).not.toBe(resultKey('records/', 'k'.repeat(1015)));
  });
});

describe('resultKey', () => {
  test('the article key with a prefix and an ending', () =>
    expect(resultKey('records/', 'incoming/riverton tram.txt')).toBe('records/incoming/riverton tram.txt.json'));

  test('1,024 bytes are whole', () => expect(resultKey('', 'a'.repeat(1019))).toBe(`${'a'.repeat(1019)}.json`));

  test('1,025 bytes are cut and hashed', () => {
    expect(resultKey('', 'a'.repeat(1020))).toMatch(/^a{954}\.[0-9a-f]{64}\.json$/);
  });

  test('long keys that differ at their end only stay apart', () => {
    const [a, b] = ['a', 'b'].map((end) => resultKey('records/', 'k'.repeat(1015) + end));
    expect(a).not.toBe(b);
    expect(a?.slice(0, 900)).toBe(b?.slice(0, 900));
  });

  test('always fits, splits no character, keeps keys apart', () => {
    const key = fc.string({ unit: 'binary', minLength: 200, maxLength: 400, size: 'max' });
    fc.assert(
      fc.property(key, key, (a, b) => {
        const [resultA, resultB] = [resultKey('records/', a), resultKey('records/', b)];
        expect(Buffer.byteLength(resultA)).toBeLessThanOrEqual(1024);
        expect(resultA.isWellFormed()).toBe(true);
        expect(Buffer.from(resultA).toString()).toBe(resultA);
        expect(resultA === resultB).toBe(a === b);
      }),
    );
  });
});
