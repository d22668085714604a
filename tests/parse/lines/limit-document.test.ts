import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParsedDocument } from '../../../lib/model/article.ts';
import { limits } from '../../../lib/model/limits.ts';
import { countPieces } from '../../../lib/parse/lines/count-pieces.ts';
import { cutText } from '../../../lib/parse/lines/cut-text.ts';
import { emptyMetadata } from '../../../lib/parse/lines/empty-metadata.ts';
import { limitDocument } from '../../../lib/parse/lines/limit-document.ts';
import { findTokens } from '../../../lib/segment/find-tokens.ts';

const documentOf = (...texts: readonly string[]): ParsedDocument => ({
  ...emptyMetadata,
  blocks: texts.map((text) => ({ kind: 'text', text })),
  notes: [],
});

const textOf = ({ blocks }: ParsedDocument): string => blocks.map(({ text }) => text).join('\n');
const rulesOf = ({ notes }: ParsedDocument): readonly string[] => notes.map(({ rule }) => rule);
const sentence = 'The council of Riverton met on Monday and agreed on the plan. ';

const untouched: readonly { name: string; document: ParsedDocument }[] = [
  { name: 'a short text', document: documentOf(sentence, sentence) },
  { name: 'a long text of 350,000 characters', document: documentOf(sentence.repeat(350_000 / sentence.length)) },
  { name: 'a long text in paragraphs', document: documentOf(...Array<string>(5600).fill(sentence)) },
];

for (const { name, document } of untouched)
  test(`${name} is given back as it is`, () => {
    expect(limitDocument(document)).toBe(document);
  });

const cut: readonly { name: string; document: ParsedDocument; kept: string }[] = [
  {
    name: 'after so many words and marks',
    document: documentOf('('.repeat(limits.articlePieces + 1)),
    kept: '('.repeat(limits.articlePieces),
  },
  {
    name: 'after so many in all paragraphs together',
    document: documentOf('a '.repeat(limits.articlePieces - 1), 'Ada met Bo', 'Cy'),
    kept: `${'a '.repeat(limits.articlePieces - 1)}\nAda`,
  },
  {
    name: 'after so many characters, at a space',
    document: documentOf('a'.repeat(limits.articleCharacters - 3), 'Ada met'),
    kept: `${'a'.repeat(limits.articleCharacters - 3)}\nAda`,
  },
  {
    name: 'between two code points',
    document: documentOf('\u{20000}'.repeat(limits.articleCharacters)),
    kept: '\u{20000}'.repeat(limits.articleCharacters / 2),
  },
];

for (const { name, document, kept } of cut)
  test(`a text is cut ${name}, and a note tells`, () => {
    const limited = limitDocument(document);
    expect(textOf(limited) === kept).toBe(true);
    expect(rulesOf(limited)).toEqual(['cut-text']);
  });

test('what a document says of itself is cut, and a note tells', () => {
  const long = 'Ada '.repeat(limits.metadataCharacters);
  const authors = Array<string>(limits.authors + 1).fill('Ada Moor');
  const limited = limitDocument({ ...documentOf(sentence), headline: long, authors });
  expect(limited.headline).toBe(long.slice(0, limits.metadataCharacters - 1));
  expect(limited.authors).toEqual(authors.slice(1));
  expect(rulesOf(limited)).toEqual(['cut-metadata']);
});

test('a cut text is a beginning of the text and well formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, most) => {
      const kept = cutText(text, most);
      expect(text.startsWith(kept)).toBe(true);
      expect(kept.length).toBeLessThanOrEqual(most < text.length ? most : text.length);
      expect(kept.isWellFormed()).toBe(true);
    }),
  );
});

test('a text has at most as many tokens as pieces', () => {
  const unit = fc.constantFrom(
    'a',
    'Mr.',
    '1',
    ' ',
    '.',
    '-',
    '"',
    'é',
    '\u0301',
    '日',
    '\u{1f6b2}',
    '@',
    '’s',
    '$',
    'ー',
    '\u00ad',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const { count } = countPieces(text, Number.POSITIVE_INFINITY);
      expect(findTokens(text, { start: 0, end: text.length }).length).toBeLessThanOrEqual(count);
    }),
  );
});
