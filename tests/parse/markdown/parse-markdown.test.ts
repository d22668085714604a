import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../lib/model/limits.ts';
import { parseMarkdown } from '../../../lib/parse/markdown/parse-markdown.ts';

const cases: readonly { name: string; input: string; expected: object }[] = [
  {
    name: 'front matter and a heading that repeats it',
    input: [
      '---\ntitle: "Pier: closed"\nauthors: [Mara Lindqvist, "Tomé Duarte"]\n',
      'date: 2026-03-04 # Wednesday\nlang: en_GB\n---\n# Pier: closed\n\nThe pier is old.\n',
    ].join(''),
    expected: {
      headline: 'Pier: closed',
      authors: ['Mara Lindqvist', 'Tomé Duarte'],
      published: '2026-03-04',
      language: 'en-GB',
      blocks: [{ kind: 'text', text: 'The pier is old.' }],
    },
  },
  {
    name: 'lists and folded text in front matter',
    input: [
      "---\r\ntitle: 'It''s closed'\r\nauthor:\r\n  - name: Mara Lindqvist\r\n",
      '    mail: m@courier.example\r\n  - Tomé Duarte\r\nsummary: >\r\n  A survey\r\n',
      '  found cracks.\r\n---\r\nThe pier is old.',
    ].join(''),
    expected: {
      headline: "It's closed",
      authors: ['Mara Lindqvist', 'Tomé Duarte'],
      deck: 'A survey found cracks.',
      blocks: [{ kind: 'text', text: 'The pier is old.' }],
    },
  },
  {
    name: 'the first heading as headline',
    input: '# Pier *closes*\n\nThe pier is old.',
    expected: { headline: 'Pier closes', blocks: [{ kind: 'text', text: 'The pier is old.' }] },
  },
  {
    name: 'an underlined heading',
    input: 'Pier closes\n===\n\nThe pier is old.',
    expected: { headline: 'Pier closes' },
  },
  {
    name: 'blocks by their kinds',
    input: [
      'One.\n\n## Two\n\n- three\n- four\n  - five\n\n> six\n\n```\nseven\n```\n\n| a | b |\n',
      '|---|---|\n| 1 | 2 |\n\n<p>eight</p>\n',
    ].join(''),
    expected: {
      blocks: [
        { kind: 'text', text: 'One.' },
        { kind: 'heading', text: 'Two' },
        { kind: 'list-item', text: 'three' },
        { kind: 'list-item', text: 'four' },
        { kind: 'list-item', text: 'five' },
        { kind: 'quotation', text: 'six' },
        { kind: 'preformatted', text: 'seven' },
        { kind: 'table', text: 'a | b' },
        { kind: 'table', text: '1 | 2' },
        { kind: 'text', text: 'eight' },
      ],
    },
  },
  {
    name: 'inline marks fall away',
    input: [
      'The **old** _pier_ of [Riverton](https://r.example "r") is `shut` ![photo](p.jpg) ',
      'for A&amp;B, see [the map][1] or <https://m.example>.\n',
      '\n[1]: https://m.example',
    ].join(''),
    expected: {
      blocks: [{ kind: 'text', text: 'The old pier of Riverton is shut  for A&B, see the map or https://m.example.' }],
    },
  },
  {
    name: 'marks that are none',
    input: 'It cost 5 * 3 \\* 2 and snake_case_name, a < b.',
    expected: { blocks: [{ kind: 'text', text: 'It cost 5 * 3 * 2 and snake_case_name, a < b.' }] },
  },
  {
    name: 'a rule at the top is no front matter',
    input: '---\n\nThe pier is old.',
    expected: { headline: undefined, blocks: [{ kind: 'text', text: 'The pier is old.' }] },
  },
];

describe('reads', () => {
  for (const { name, input, expected } of cases) test(name, () => expect(parseMarkdown(input)).toMatchObject(expected));
});

const big = 100_000;
const hostile: readonly { name: string; input: string }[] = [
  ...[
    '>',
    '> ',
    '[',
    '*',
    '_a',
    '**a',
    '`',
    '- ',
    '1. ',
    '#',
    '|',
    '<',
    '<!--',
    '![',
    '[a](',
    '&',
    '\\',
    ' ',
    '\n',
  ].map((piece) => ({
    name: JSON.stringify(piece),
    input: piece.repeat(big),
  })),
  { name: 'list items', input: '- a\n'.repeat(limits.markdownCharacters / 4) },
  { name: 'quotations', input: '> a\n>> b\n'.repeat(limits.markdownCharacters / 9) },
  { name: 'paragraphs of marks', input: `${'*a _b '.repeat(60)}\n\n`.repeat(270) },
  { name: 'lists below lists', input: Array.from({ length: 400 }, (_, level) => `${' '.repeat(level)}- a`).join('\n') },
  { name: 'lines of front matter', input: `---\n${'a: b\n'.repeat(limits.lines - 9)}` },
];

describe('every letter comes out of', () => {
  const lettersOf = (text: string): string => text.replace(/[^a-z]+/g, '');
  for (const { name, input } of hostile) {
    test(name, () => {
      const { headline, blocks } = parseMarkdown(input);
      const output = [headline ?? '', ...blocks.map(({ text }) => text)].join('');
      expect(lettersOf(output) === lettersOf(input)).toBe(true);
    });
  }
});

test('words come out in the order in which they went in', () => {
  const word = fc.stringMatching(/^[a-z]{2,6}$/);
  const mark = fc.constantFrom(' ', '\n', '\n\n', '\n\n## ', '\n\n- ', '\n\n> ', ' **', '** ', ' _', '_ ');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 40 }), (pairs) => {
      const { headline, blocks } = parseMarkdown(pairs.map(([text, between]) => text + between).join(''));
      const found = [headline ?? '', ...blocks.map(({ text }) => text)].join(' ');
      expect(found.match(/[a-z]+/g) ?? []).toEqual(pairs.map(([text]) => text));
    }),
  );
});
