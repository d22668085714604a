import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentArticle } from '../../lib/segment/segment-article.ts';
import { articleOf } from './article-of.ts';

const piece = fc.oneof(
  fc.constantFrom(
    '.',
    '. ',
    '? ',
    '“',
    '”',
    '"',
    "'",
    '’s',
    '(',
    ')',
    '...',
    ' . . ',
    'U.S. ',
    'Mr. ',
    '1. ',
    '• ',
    '@',
    '。',
  ),
  fc.constantFrom('the ', 'Lund ', 'said ', 'http://', 'www.', 'a@b.c', 'No. ', '5', '-', '\u0301', '😀', '\ud800'),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);
const paragraph = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join('').trim());

test('tokens and sentences cover all that is not blank, once, in order, inside their paragraphs', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 4 }), (paragraphs) => {
      const article = articleOf(...paragraphs);
      const { sentences, tokens } = segmentArticle(article);
      let at = 0;
      let token = 0;
      for (const sentence of sentences) {
        expect(sentence.firstToken).toBe(token);
        expect(sentence.endToken).toBeGreaterThan(token);
        expect(sentence.start).toBe(tokens[sentence.firstToken]?.start);
        expect(sentence.end).toBe(tokens[sentence.endToken - 1]?.end);
        const { start, end } = article.paragraphs[sentence.paragraph] ?? { start: 0, end: 0 };
        expect(sentence.start).toBeGreaterThanOrEqual(start);
        expect(sentence.end).toBeLessThanOrEqual(end);
        for (; token < sentence.endToken; token++) {
          const found = tokens[token] ?? { start: 0, end: 0 };
          expect(article.text.slice(at, found.start)).toMatch(/^\s*$/);
          expect(found.end).toBeGreaterThan(found.start);
          at = found.end;
        }
      }
      expect(token).toBe(tokens.length);
      expect(article.text.slice(at)).toMatch(/^\s*$/);
    }),
    { numRuns: 500 },
  );
});

const hostile = [
  'a',
  ' ',
  '"',
  "'",
  '“',
  '(',
  '1',
  '.',
  '. ',
  'a. ',
  '? “A',
  'Mr. ',
  'a@',
  'www.',
  '1. A ',
  '\u0301',
  '(A. ',
  'A-',
];

for (const unit of hostile)
  test(`a long run of ${JSON.stringify(unit)} takes time in proportion`, () => {
    const time = (size: number): number => {
      const article = articleOf(unit.repeat(size / unit.length));
      const start = process.cpuUsage();
      segmentArticle(article);
      return process.cpuUsage(start).user / 1000;
    };
    time(20_000);
    expect(time(100_000)).toBeLessThan(1_000);
  });
