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

const hostile: readonly { unit: string; sentences: number; tokens: number }[] = [
  { unit: 'a', sentences: 1, tokens: 1 },
  { unit: ' ', sentences: 0, tokens: 0 },
  { unit: '"', sentences: 1, tokens: 100_000 },
  { unit: "'", sentences: 1, tokens: 1 },
  { unit: '“', sentences: 1, tokens: 100_000 },
  { unit: '(', sentences: 1, tokens: 100_000 },
  { unit: '1', sentences: 1, tokens: 1 },
  { unit: '.', sentences: 1, tokens: 1 },
  { unit: '. ', sentences: 1, tokens: 50_000 },
  { unit: 'a. ', sentences: 1, tokens: 66_666 },
  { unit: '? “A', sentences: 25_001, tokens: 75_000 },
  { unit: 'Mr. ', sentences: 1, tokens: 25_000 },
  { unit: 'a@', sentences: 1, tokens: 2 },
  { unit: 'www.', sentences: 1, tokens: 2 },
  { unit: '1. A ', sentences: 20_000, tokens: 60_000 },
  { unit: '\u0301', sentences: 1, tokens: 1 },
  { unit: '(A. ', sentences: 25_000, tokens: 50_000 },
  { unit: 'A-', sentences: 1, tokens: 2 },
];

for (const { unit, sentences, tokens } of hostile)
  test(`a long run of ${JSON.stringify(unit)} has ${sentences} sentences`, () => {
    const found = segmentArticle(articleOf(unit.repeat(100_000 / unit.length)));
    expect([found.sentences.length, found.tokens.length]).toEqual([sentences, tokens]);
  });
