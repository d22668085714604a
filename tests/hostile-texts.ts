/** A valid text made to cost as much as a text can: so many bytes of it, in a format that is parsed. */
export interface HostileText {
  readonly name: string;
  readonly key: string;
  readonly make: (bytes: number) => Uint8Array;
}

type Fill = (bytes: number) => string;

/** The piece again and again, and nothing cut in its middle. */
const repeated =
  (piece: string): Fill =>
  (bytes) =>
    piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)));

/** A piece that counts: no two are alike, and what is kept of each stays. */
const counted =
  (piece: (index: number) => string): Fill =>
  (bytes) => {
    const pieces: string[] = [];
    let length = 0;
    for (let index = 0; length < bytes; index++) {
      const next = piece(index);
      pieces.push(next);
      length += Buffer.byteLength(next);
    }
    return pieces.slice(0, -1).join('');
  };

const around =
  (head: string, fill: Fill, tail: string): Fill =>
  (bytes) =>
    head + fill(bytes - head.length - tail.length) + tail;

const letters = (index: number): string =>
  index < 26 ? String.fromCharCode(97 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);
/** A word of its own for every index. */
const word = (index: number): string => letters(index + 700);
const name = (index: number): string => `${letters(index % 26).toUpperCase()}${word(index)}`;

const sentence = 'The council of Riverton met on Monday and agreed on the plan. ';
const half =
  (fill: Fill, other: Fill): Fill =>
  (bytes) =>
    fill(bytes / 2) + other(bytes / 2);

/** Kinds of one character or one word, in a single paragraph. */
const units: readonly string[] = [
  ...['a', '1', '(', ')', '"', '“', '”', "'", '’', '«', '.', ',', '-', '&', '@', '$', '%', '!', ':', '_', '\t'],
  ...['a ', 'A ', '1 ', '" ', '( ', '“a” ', '“A', "'a ", 'a. ', 'A. ', 'a, ', 'A, ', 'A-', 'a@', 'a.b', 'a’s ', '. '],
  ...[
    '$1 ',
    '1,',
    '1.',
    '1/',
    '1-',
    '10 % ',
    '3 million ',
    '5 km ',
    'one ',
    'hundred ',
    'twenty-one ',
    '2-3 ',
    'No. 1 ',
  ],
  ...[
    'June ',
    'June 3, ',
    '3 June 2026, ',
    '2026-06-03 ',
    'Monday ',
    'last ',
    'the ',
    'of ',
    '10:30 ',
    'two days ago ',
    'to ',
  ],
  ...[
    'said ',
    'she said, ',
    'he ',
    'who ',
    'and ',
    'that ',
    ', who, ',
    'according to ',
    'he said that ',
    '“It is,” she said. ',
  ],
  ...[
    'Mr. ',
    'Mr. Ash ',
    'U.S. ',
    'St. ',
    'Dr. A. ',
    'President Ada Moor, ',
    'Ada Moor and ',
    'Moor of ',
    'the Moor Bank of ',
    "Moor's ",
  ],
  ...[
    '日',
    '日。',
    '“日',
    'é',
    'e\u0301',
    '\u0301',
    '\u200f',
    'ש ',
    'مر ',
    '\u{1f6b2}',
    '\ud800',
    '\u202e',
    '\u00ad',
    '\u2028',
    '&amp;',
    '&',
    '\\',
  ],
  ...['http://a.b ', 'www.', 'a@b.c ', '... ', '[', ']', '<', '>', '{', '* ', '…', '-- ', '`', '|', '#', '~', '/'],
  ...[
    ' ',
    '\u00a0',
    '-LRB- ',
    "`` '' ",
    'Read more ',
    '(CNN) -- ',
    'RIVERTON, June 3 (Reuters) - ',
    'By Ada Moor ',
    'Photo: ',
  ],
];

const lines: readonly string[] = [
  ...[
    'a\n',
    'A\n\n',
    'a\n\n',
    '"\n\n',
    '“a\n\n',
    '“A b c.\n\n',
    '- a\n',
    '1. a\n',
    '> a\n',
    '10:30\n\n',
    'a b c.\n',
    'Title: a\n',
    '\n a',
  ],
  ...[
    'By Ada Moor\n\n',
    'Read more\n\n',
    'June 3, 2026\n\n',
    'Photo: Ada Moor\n\n',
    '(Reuters) - a\n\n',
    `${sentence}\n\n`,
    `${sentence}\n`,
  ],
  ...[
    '| a | b |\n',
    '***\n',
    '# a\n',
    '“It is,” she said.\n\n',
    'a: b\n',
    'Reporting by Ada Moor\n\n',
    '\r',
    '\f',
    'A b\n\t',
  ],
];

const markup: Readonly<Record<string, string>> = {
  paragraphs: '<p>a</p>',
  'paragraphs of a sentence': `<p>${sentence}</p>`,
  spans: '<span>a</span>',
  'open divisions': '<div>',
  divisions: '<div>a</div>',
  breaks: 'a<br>',
  links: '<a href="/a">a b</a> ',
  tables: '<table><tr><td>a</td></tr></table>',
  cells: '<td>a',
  'list items': '<li>a',
  headings: '<h1>a</h1>',
  'meta elements': '<meta name="author" content="Ada Moor">',
  'linked data': '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"a"}</script>',
  scripts: '<script>a</script>',
  'open scripts': '<script>',
  comments: '<!--a-->',
  'open comments': '<!-- ',
  'closing tags': '</p>',
  attributes: '<p a b c d="e">',
  quotations: '<blockquote><p>a</p></blockquote>',
  articles: '<article><p>a b c</p></article>',
  times: '<time datetime="2026-06-03">a</time>',
  references: '&lt;&#65;&nosuch;',
  formatting: '<b><i>',
  'formatting and paragraphs': '<b><p><i>',
  selects: '<select><option>a',
  vectors: '<svg><g>',
};

const markdown: readonly string[] = [
  ...[
    '*',
    '**a',
    '_a_',
    '[a](b)',
    '[',
    '![',
    '[[a]',
    '`',
    '``a',
    '~~a',
    '<a',
    '<',
    '\\*',
    '&amp;',
    '- ',
    '* a\n',
    '> ',
    '> a\n',
    '>\n',
  ],
  ...[
    '| a |',
    '|',
    'a|b\n-|-\n',
    '# a\n',
    'a\n===\n',
    '[a]: b\n',
    '[a][b]',
    '1. a\n',
    '1) ',
    '```\n',
    '    a\n',
    '***\n',
    '<p>\n\n',
    'a  \n',
  ],
  ...[
    '- a\n  - b\n',
    '\t- ',
    'http://a.b ',
    '<http://a.b>',
    'a*b_',
    '*a **b ',
    '!['.repeat(3),
    '](',
    '- a\n\n',
    '| a | b |\n|---|---|\n',
  ],
];

const json: Readonly<Record<string, Fill>> = {
  'a body of sentences': around('{"body":"', repeated(sentence), '"}'),
  'a body of escapes': around('{"body":"', repeated('\\u0061\\n'), '"}'),
  'a body of elements': around('{"body_html":"', repeated('<p>a</p>'), '"}'),
  'a body of entities': around('{"body_html":"', repeated('&amp;'), '"}'),
  'a list of paragraphs': around('{"body":["', repeated('a","'), 'a"]}'),
  'a list of numbers': around('{"body":"a b c.","x":[', repeated('1,'), '1]}'),
  'a list of objects': around('[', repeated('{},'), '{}]'),
  'a list of articles': around('[', repeated('{"@type":"NewsArticle"},'), '{}]'),
  members: around(
    '{',
    counted((i) => `"${word(i)}":1,`),
    '"body":"a"}',
  ),
  'many authors': around('{"body":"Ada met Bo in Riverton.","author":[', repeated('"Ada Moor",'), '"Bo"]}'),
  'one long author': around('{"body":"Ada met Bo in Riverton.","author":"', repeated('Ada Moor and '), 'Bo"}'),
  'a long headline': around('{"body":"Ada met Bo in Riverton.","headline":"', repeated('Ada Moor '), 'Bo"}'),
  'a long date': around('{"body":"Ada met Bo in Riverton.","datePublished":"', repeated('1'), '"}'),
  'a long date of words': around('{"body":"Ada met Bo in Riverton.","datePublished":"', repeated('June 3 '), '"}'),
  'lists 199 deep': around('[', repeated(`${'['.repeat(190)}${']'.repeat(190)},`), '1]'),
  spaces: around('{"body":"a"', repeated(' '), '}'),
};

const structured: Readonly<Record<string, Fill>> = {
  'sentences in one paragraph': repeated(sentence),
  'different words': counted((i) => `${word(i)} `),
  'different words, four a sentence': counted((i) => `${word(i)}${i % 4 === 3 ? '. The ' : ' '}`),
  'different names': counted((i) => `${name(i)} and `),
  'different names in paragraphs': counted((i) => `${name(i)} ${name(i + 1)} met the mayor.\n\n`),
  'different full names': counted((i) => `${name(i)} ${name(i * 7)} and `),
  'names of one family': counted((i) => `${name(i)} Moor met `),
  'one first name': counted((i) => `Ada ${name(i)} met `),
  'a name that grows': counted((i) => `${'Ada '.repeat(i % 500)}met `),
  'names and speech': counted((i) => `“We agree,” said ${name(i)} ${name(i + 9)}. `),
  'names and pronouns': half(
    counted((i) => `${name(i)} Moor met. `),
    repeated('“It is,” she said. '),
  ),
  'names and surnames': half(
    counted((i) => `Ada ${name(i)} met. `),
    counted((i) => `Mr. ${name(i)} met. `),
  ),
  'abbreviations of names': half(
    counted((i) => `${name(i)} Bank Union met. `),
    repeated('The XBU met. '),
  ),
  'quotations in each other': counted((i) => `${i % 2 ? '‘' : '“'}so `),
  'quotations that close': half(repeated('“so ‘so '), repeated('so’ so” ')),
  'brackets that close': half(repeated('('), repeated(')')),
  'a quotation a paragraph': repeated('“We agree on the plan for the bridge.”\n\n'),
  'open quotations': repeated('“We agree on the plan for the bridge.\n\n'),
  'quotations and one speaker': half(repeated('“We agree on the plan.”\n\n'), repeated('said Ada Moor.\n\n')),
  'figures of all kinds': counted((i) => `$${i} million, ${i} km, ${i} per cent, ${i}th and `),
  'dates of all kinds': counted((i) => `on ${1 + (i % 28)} June ${1900 + (i % 150)}, at ${i % 24}:30, `),
  roles: repeated('Ada Moor, the president of the bank of the north of the, '),
  'a headline and 9 MB of it': around('Council of Riverton Agrees on Plan\n\n', repeated(`${sentence}\n`), ''),
  'two sentences of half of it': counted((i) => (i === 20_000 ? 'end. The ' : `${word(i % 999)} `)),
  'words of 1,000 letters': repeated(`${'a'.repeat(1000)} `),
  'names of 1,000 words': repeated(`${'Ada '.repeat(1000)}met. `),
  'sentences of 1,000 words': repeated(`The ${'plan '.repeat(1000)}met. `),
  'sentences of three words in 19,000 paragraphs': repeated(`${'We met here. '.repeat(30)}\n\n`),
};

const describe = (piece: string): string => JSON.stringify(piece).slice(1, 40);

const entries = (key: string, format: string, fills: Readonly<Record<string, Fill>>): HostileText[] =>
  Object.entries(fills).map(([what, fill]) => ({
    name: `${format}: ${what}`,
    key,
    make: (bytes) => Buffer.from(fill(bytes)),
  }));

const repeatedAll = (pieces: readonly string[], head = ''): Record<string, Fill> =>
  Object.fromEntries(pieces.map((piece) => [describe(piece), around(head, repeated(piece), '')]));

/** Each at any size: uploads hold up to 10 MiB. */
export const hostileTexts: readonly HostileText[] = [
  ...entries('a.txt', 'text', structured),
  ...entries('a.txt', 'text', repeatedAll(units)),
  ...entries('a.txt', 'text', repeatedAll(lines)),
  ...entries(
    'a.html',
    'HTML',
    Object.fromEntries(Object.entries(markup).map(([what, piece]) => [what, repeated(piece)])),
  ),
  ...entries('a.html', 'HTML', { 'a paragraph of sentences': around('<p>', repeated(sentence), '</p>') }),
  ...entries('a.md', 'Markdown', repeatedAll(markdown)),
  ...entries('a.md', 'Markdown', {
    'front matter': around(
      '---\n',
      counted((i) => `${word(i)}: a\n`),
      '---\na b c.',
    ),
  }),
  ...entries('a.json', 'JSON', json),
];
