import { limits } from '../../lib/model/limits.ts';
import { around, counted, half, repeated, sentence, textsOf, upTo, word } from './fills.ts';
import type { Fill, HostileInput } from './hostile-input.ts';

/** Repeats a piece as often as a limit allows: more lines, values or elements are refused at once. */
const within =
  (most: number, sign: RegExp) =>
  (piece: string): Fill =>
    upTo(Math.floor(most / Math.max(1, piece.match(sign)?.length ?? 0)), piece);
const lines = within(limits.lines * 0.99, /\n/g);
const values = within(limits.jsonValues * 0.99, /[,[{]/g);
const elements = within(limits.htmlNodes * 0.99, /<\w/g);

const archives: Readonly<Record<string, Fill>> = {
  'counters of documents': lines(`1 of 9 DOCUMENTS\n\nPier\n\nBODY:\n\n${sentence}\n\nLOAD-DATE: March 4, 2026\n`),
  'ends of documents': lines(`Pier\nExample Courier\nMarch 4, 2026\n\nBody\n\n${sentence}\nEnd of Document\n`),
  'one document of labels': around(
    'BODY:\n\na\n',
    (bytes) => counted((i) => `LABEL-${word(i)}: a\n`)(Math.min(bytes, 1_200_000)),
    'LOAD-DATE: a\n',
  ),
  'one label of many lines': around('1 of 1 DOCUMENTS\n\nHIGHLIGHT: a\n', lines('a b c\n'), '\nBODY:\na\n'),
  'tags of Factiva': lines(`HD Pier\nWC 9 words\nPD 4 March 2026\nSN Example Courier\nLP\n${sentence}\nTD\na\n`),
  'one tag of many lines': around('HD Pier\nWC 9 words\nPD 4 March 2026\nSN Example Courier\nLP\n', lines('a b c\n')),
  'numbers of documents': lines(
    `Pier\n9 words\n4 March 2026\nExample Courier\n\n${sentence}\nDocument EXCOUR0020260304em340001a\n`,
  ),
  'a cover of searches': around(
    'User Name: a\n',
    lines('Search Terms: pier\n'),
    'Pier\nBody\na b c.\nEnd of Document\n',
  ),
};

const papers: Readonly<Record<string, Fill>> = {
  'pages of print': lines('Example Courier 3\n\nThe council met and\nagreed on the plan.\n\nContinued on page 9\n\f'),
  'form feeds': repeated('a\f'),
  'words broken at the end of a line': around('a\f', lines('The coun-\ncil met.\n')),
  'a line of an address among wrapped lines': lines(
    `The council of Riverton met on\nMonday and agreed\nhttps://example.org/${'a'.repeat(200)}\n\n`,
  ),
  'datelines of agencies': lines('RIVERTON, March 4, 2026 /PRNewswire/ -- a\n\n'),
  'firms about themselves': around(`${sentence}\n\n`, lines(`About Example Ltd.\n\n${sentence}\n\n`)),
  'contacts behind a release': around(`${sentence}\n\n`, lines('a@example.org\n\n'), 'SOURCE Example Ltd.\n'),
  'warnings about forecasts': around(
    `${sentence}\n\n`,
    lines('Forward-looking statements\n\nThis release contains forward-looking statements.\n\n'),
  ),
  'speakers of a broadcast': lines('ADA MOOR, HOST: Good evening. Ada Moor, Example News, Riverton.\n\n'),
  'one speaker of capitals': repeated('ADA MOOR '),
  'brackets of editors': repeated('（编辑：李明'),
  'pay walls': lines('Subscribe to continue reading.\n\n'),
  'struck-out words': repeated('The council ~~met~~ agreed. '),
  'marks that strike out and never end': repeated('~~a [strike] <s>b '),
};

const pages: Readonly<Record<string, Fill>> = {
  'struck-out spans': elements('<p>a <s>b</s> <span style="text-decoration: line-through">c</span></p>'),
  'struck-out elements in each other': around(`<p>${sentence}</p>`, elements('<s><del>')),
  'a sheet of struck classes': around(
    '<style>',
    counted((i) => `.c${i}{text-decoration:line-through}`),
    `</style><p class="c7">${sentence}</p>`,
  ),
  'a sheet without brackets': around('<style>line-through', repeated('.c1,'), `</style><p>${sentence}</p>`),
  'comments of Google Docs': around(
    `<body class="doc-content"><p>${sentence}</p>`,
    elements('<div><p><a href="#cmnt_ref1">[a]</a>a</p></div>'),
  ),
  'boxes around a comment': around('<body class="doc-content">', elements('<div>'), '<a href="#cmnt_ref1">[a]</a>'),
  'styles of Word': around('<body>', elements('<p class=MsoNormal>a<o:p></o:p></p><p class=MsoTitle>b</p>')),
  dialogs: elements('<div role="dialog" aria-hidden="true"><p>a b c.</p></div>'),
  'pull quotes': elements(`<p>${sentence}</p><blockquote class="pullquote">${sentence}</blockquote>`),
  'offers of pay walls': elements('<div class="paywall">Subscribe to continue reading</div>'),
};

const json = (what: string, before: string, piece: string, after: string): readonly [string, Fill] => [
  what,
  around(`{"title":"Pier","date":"2026-03-04",${before}`, values(`${piece},`), `${piece}${after}}`),
];
const editors: Readonly<Record<string, Fill>> = Object.fromEntries([
  json('lines of a Delta', '"body":{"ops":[', '{"insert":"a b\\n","attributes":{"strike":true}}', ']}'),
  json('pieces of a Delta without a line break', '"body":{"ops":[', '{"insert":"a b"}', ']}'),
  json(
    'markers of Mobiledoc that stay open',
    '"mobiledoc":{"markups":[["s"]],"sections":[[1,"p",[',
    '[0,[0],0,"a"]',
    ']]]}',
  ),
  json('sections of Mobiledoc', '"mobiledoc":{"markups":[],"cards":[],"sections":[', '[1,"p",[[0,[],0,"a b."]]]', ']}'),
  json('parts with a type each', '"content":[', '{"type":"paragraph","content":[{"type":"text","text":"a b."}]}', ']'),
  json('a type of many words', '"content":[', '{"type":"a-b/c-d:e-f@g","text":"a b."}', ']'),
  json('elements of Arc XP', '"content_elements":[', '{"type":"text","content":"<p>a b.</p>"}', ']'),
  json('blocks of the Guardian', '"blocks":{"body":[', '{"bodyHtml":"<p>a b.</p>"}', ']}'),
  json('sections with paragraphs', '"sections":[', '{"heading":"a","paragraphs":["a b."]}', ']'),
  json(
    'long pieces of struck-out text',
    '"content":[{"type":"p","children":[',
    `{"text":"${sentence.repeat(9)}"},{"text":"b ","strike":true}`,
    ']}]',
  ),
  [
    'parts of a line in each other',
    (bytes: number) =>
      `{"title":"Pier","content":[{"type":"p","children":[${'{"type":"span","text":"b","children":['.repeat(90)}` +
      `{"type":"text","text":"${repeated('a ')(Math.min(bytes, limits.writtenCharacters))}"}${']}'.repeat(90)}]}]}`,
  ],
]);

const services: Readonly<Record<string, Fill>> = {
  'a list of a service': around(
    '{"status":"ok","articles":[',
    values('{"title":"Pier","content":"a b… [9 chars]"},'),
    '{}]}',
  ),
  'lists in lists of services': around(
    '{"response":{"docs":[',
    values('{"headline":{"main":"Pier"},"articles":{"results":[{"title":"a"}]}},'),
    '{}]}}',
  ),
};

const exports: Readonly<Record<string, Fill>> = {
  'TEI of sentences': around(
    '<TEI><text><body><div type="entry"><p>',
    elements('<s>a b c.</s>'),
    '</p></div></body></text></TEI>',
  ),
  'TEI of authors': around(
    '<TEI><teiHeader><fileDesc><titleStmt>',
    elements('<author>Ada Moor</author>'),
    `</titleStmt></fileDesc></teiHeader><text><body><p>${sentence}</p></body></text></TEI>`,
  ),
  'a document of trafilatura': around('<doc title="Pier"><main>', elements('<p>a b<lb/>c.</p>'), '</main></doc>'),
  'shortcodes in a feed': around(
    '<rss><item><description>',
    repeated('[caption id="a"]b[/caption] '),
    '</description></item></rss>',
  ),
};

const heads: Readonly<Record<string, Fill>> = {
  'a list of TOML that never ends': around('+++\ntitle = ["a",\n', repeated('"b",\n'), `+++\n${sentence}`),
  'tables of TOML': around(
    '+++\n',
    counted((i) => `[${word(i)}]\nname = "a"\n`),
    `+++\n${sentence}`,
  ),
  'a head of a reader': around('Title: a\nURL Source: b\nMarkdown Content:\n', repeated('[a](b) ')),
  'lines of links': repeated('[The council met](https://example.org)\n\n'),
  'struck-out text': repeated('~~a~~ b '),
};

const mailHead = 'From: news@example.org\nSubject: Pier\nMIME-Version: 1.0\n';
const attachment = '--b\nContent-Type: text/plain; name=a.txt\nContent-Disposition: attachment; filename=a.txt\n\n';
const mails: Readonly<Record<string, Fill>> = {
  'stories of a digest': around(
    `${mailHead}Content-Type: text/html\n\n`,
    repeated(`<h2>Pier</h2><p>${sentence}</p><p><a href="/a">Read more</a></p>`),
  ),
  'lines of a newsletter': around(
    `${mailHead}\n`,
    half(repeated('Unsubscribe\n\n'), repeated(`${sentence}\n\nView in browser\n\n`)),
  ),
  attachments: around(
    `${mailHead}Content-Type: multipart/mixed; boundary=b\n\n`,
    repeated(`${attachment}\n`),
    '--b--\n',
  ),
  'an attachment of lines': around(
    `${mailHead}Content-Type: multipart/mixed; boundary=b\n\n${attachment}`,
    repeated('a b c\n'),
    '\n--b--\n',
  ),
  'pages of a saved page': around(
    'From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org\nContent-Type: multipart/related; boundary=b\n\n',
    repeated('--b\nContent-Type: text/html\n\n<p>a b c</p>\n'),
    '--b--\n',
  ),
};

/** What archives, agencies, editors, services and office programs export. */
export const hostileExports: readonly HostileInput[] = [
  ...textsOf('a.txt', 'archive', archives),
  ...textsOf('a.txt', 'paper', papers),
  ...textsOf('a.html', 'saved page', pages),
  ...textsOf('a.json', 'JSON of parts', editors),
  ...textsOf('a.json', 'news service', services),
  ...textsOf('a.xml', 'export', exports),
  ...textsOf('a.md', 'Markdown', heads),
  ...textsOf('a.eml', 'newsletter', mails),
];
