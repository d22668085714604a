import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanArticle } from '../../lib/clean/clean-article.ts';
import { explainDropped } from '../../lib/clean/explain-dropped.ts';
import { siftDocument } from '../../lib/clean/sift-document.ts';
import type { Block, ParsedDocument } from '../../lib/model/article.ts';
import { emptyMetadata } from '../../lib/parse/lines/empty-metadata.ts';

const lede =
  'The council of Riverton voted on Tuesday to build a tram line to the harbour, ending a dispute of nine years.';
const documentOf = (blocks: readonly Block[], headline?: string): ParsedDocument => ({
  ...emptyMetadata,
  headline,
  blocks,
  notes: [],
});
const texts = (...values: readonly string[]): Block[] => values.map((text) => ({ kind: 'text', text }));

interface Case {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly headline?: string;
  /** [text, rule, zone] */
  readonly expected: readonly (readonly [string, string, string])[];
}

const cases: readonly Case[] = [
  {
    name: 'furniture, in article order and in its zone',
    blocks: texts('By Jane Doe', '4 March 2026', '412', lede, 'Read more', lede, '© 2026 Example Wire'),
    expected: [
      ['By Jane Doe', 'byline', 'head'],
      ['4 March 2026', 'timestamp', 'head'],
      ['412', 'counter', 'head'],
      ['Read more', 'read-more', 'body'],
      ['© 2026 Example Wire', 'copyright', 'tail'],
    ],
  },
  {
    name: 'a headline that stands again',
    blocks: texts('Riverton Builds a Tram', lede),
    headline: 'Riverton builds a tram',
    expected: [['Riverton Builds a Tram', 'headline', 'head']],
  },
  {
    name: 'the ending of a paragraph',
    blocks: texts(`${lede} (Reporting by Jane Doe)`, lede, 'Reuter'),
    expected: [
      ['(Reporting by Jane Doe)', 'production-credit', 'ending'],
      ['Reuter', 'sign-off', 'tail'],
    ],
  },
  {
    name: 'a dateline between furniture above and below',
    blocks: texts('By Jane Doe', `RIVERTON (AP) — ${lede} read more`, lede, 'Reuter'),
    expected: [
      ['By Jane Doe', 'byline', 'head'],
      ['RIVERTON (AP) —', 'dateline', 'opening'],
      ['read more', 'read-more', 'ending'],
      ['Reuter', 'sign-off', 'tail'],
    ],
  },
  {
    name: 'a dateline on a line of its own',
    blocks: texts('RIVERTON (AP) --', '12', lede),
    expected: [
      ['RIVERTON (AP) --', 'dateline', 'opening'],
      ['12', 'counter', 'head'],
    ],
  },
  {
    name: "the editors' own summary",
    blocks: texts(lede, '@highlight', 'Riverton builds a tram'),
    expected: [
      ['@highlight', 'highlight', 'tail'],
      ['Riverton builds a tram', 'highlight', 'tail'],
    ],
  },
  {
    name: 'all of a document that is no article',
    blocks: texts('0', 'Read more'),
    expected: [
      ['0', 'counter', 'head'],
      ['Read more', 'read-more', 'tail'],
    ],
  },
  { name: 'nothing of an article that is all text', blocks: texts(lede, lede), expected: [] },
];

describe('names', () => {
  for (const { name, blocks, headline, expected } of cases)
    test(name, () => {
      const lines = explainDropped(documentOf(blocks, headline));
      expect(lines).toEqual(expected.map(([text, rule, zone]) => ({ text, rule, zone })));
    });
});

test('every block is kept or dropped, and the note of the article counts the dropped ones, for any blocks', () => {
  const block = fc.record({
    kind: fc.constantFrom('text', 'heading', 'table', 'caption', 'quotation'),
    text: fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Read more', 'RIVERTON (AP) --', `${lede} read more`, '12', 'By Jane Doe', '9:05 p.m.'),
    ),
  }) as fc.Arbitrary<Block>;
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
      const document = documentOf([...blocks, ...texts(lede)]);
      const { dropped, text } = siftDocument(document);
      const lines = explainDropped(document);
      const furniture = lines.filter(({ rule }) => rule !== 'dateline');
      expect(furniture.map(({ rule }) => rule)).toEqual(dropped.map(({ rule }) => rule));
      expect(lines.length - furniture.length).toBe(cleanArticle(document).dateline ? 1 : 0);
      const [note] = cleanArticle(document).notes;
      const counted = note?.message.match(/\d+/g)?.reduce((sum, digits) => sum + Number(digits), 0) ?? 0;
      expect(counted).toBe(furniture.length);
      for (const line of lines) if (line.rule === 'dateline') expect(text).toContain(line.text);
    }),
  );
});
