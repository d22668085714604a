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

const lead = 'The lighthouse of Sund was sold on Friday for 2 million crowns, and its lamp will stay lit.';
const rest = 'The buyer is a baker from Holm, who wants to live in it.';

test.each([
  {
    name: 'TOML',
    text: '+++\ntitle = "Lighthouse sold"\ndate = 2026-05-08T07:02:11Z # Friday\nauthor = "Ebba Holt"\ntags = [\n  "sea",\n  "light"\n]\n[params]\nauthor = "nobody"\n+++\n\n',
  },
  {
    name: 'TOML with a list of names',
    text: "+++\ntitle = 'Lighthouse sold'\nauthors = ['Ebba Holt']\ndate = 2026-05-08T07:02:11Z\n+++\n",
  },
  {
    name: 'the head of a clipping',
    text: '---\ntitle: "Lighthouse sold"\nsource: "https://sund.example/lamp"\nauthor:\n  - "[[Ebba Holt]]"\npublished: 2026-05-08T07:02:11Z\ncreated: 2026-05-09\ntags:\n  - "clippings"\n---\n',
  },
  {
    name: 'the head that a reader of pages writes',
    text: 'Title: Lighthouse sold\n\nURL Source: https://sund.example/lamp\n\nPublished Time: 2026-05-08T07:02:11Z\n\nAuthor: Ebba Holt\n\nMarkdown Content:\n',
  },
])('$name is read', ({ text }) => {
  expect(parseMarkdown(`${text}${lead}\n\n${rest}`)).toMatchObject({
    headline: 'Lighthouse sold',
    authors: ['Ebba Holt'],
    published: '2026-05-08T07:02:11Z',
    blocks: [{ text: lead }, { text: rest }],
  });
});

test('what stands around the article of a page is left out', () => {
  const text = [
    '[Skip to content](https://sund.example/#main)',
    '*   [News](https://sund.example/news)\n*   [Sea](https://sund.example/sea)',
    'Lighthouse sold\n===============',
    '![Image 3: The lighthouse](https://sund.example/l.jpg)',
    lead,
    '**Read also:** [Baker buys a mill](https://sund.example/mill)',
    rest,
    '### More stories',
    '*   [Baker buys a mill](https://sund.example/mill)\n*   [Ice on the bay](https://sund.example/ice)',
  ].join('\n\n');
  expect(parseMarkdown(text)).toMatchObject({ headline: 'Lighthouse sold', blocks: [{ text: lead }, { text: rest }] });
});

test.each([
  { name: 'codes', added: '{{< figure src="l.jpg" caption="The lamp" >}}' },
  { name: 'tags of a template', added: '{% include lamp.html %}' },
  { name: 'an embedded note', added: '![[lamp.png]]' },
])('$name are no text', ({ added }) => {
  const { blocks } = parseMarkdown(
    `${lead}\n\n${added}\n\nThe buyer is [[bakers|a baker]] from [[Holm]], who wants to live in it.`,
  );
  expect(blocks.map(({ text }) => text)).toEqual([lead, rest]);
});

test('front matter in TOML may name each author in a table and quote a title thrice', () => {
  const front = '+++\ntitle = """Locks shut"""\n[[author]]\nname = "Tove Ask"\n[[author]]\nname = "Leo Brun"\n+++\n';
  expect(parseMarkdown(`${front}The locks shut at noon.`)).toMatchObject({
    headline: 'Locks shut',
    authors: ['Tove Ask', 'Leo Brun'],
  });
});

test.each([
  { name: 'an item of a list with as many lines as are read', lines: limits.markdownItemLines, rules: [] },
  { name: 'an item with more', lines: limits.markdownItemLines + 1, rules: ['markdown-too-complex'] },
  {
    name: 'as many behind a blank line',
    lines: limits.markdownItemLines + 1,
    gap: '\n',
    rules: ['markdown-too-complex'],
  },
])('$name: $rules', ({ lines, gap = '', rules }) => {
  const { notes, blocks } = parseMarkdown(`- Lamps\n${gap}${'  of the pier\n'.repeat(lines)}`);
  expect(notes.map(({ rule }) => rule)).toEqual(rules);
  expect(
    blocks
      .map(({ text }) => text)
      .join(' ')
      .match(/of the pier/g),
  ).toHaveLength(lines);
});

test('a paragraph may have any number of lines', () => {
  expect(parseMarkdown('of the pier\n'.repeat(limits.markdownItemLines * 2)).notes).toEqual([]);
});
