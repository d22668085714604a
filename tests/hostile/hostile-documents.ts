import { crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { makeDocx } from '../parse/docx/make-docx.ts';
import { assemblePdf, stream } from '../parse/pdf/make-pdf.ts';
import { around, counted, name, repeated, sentence, textsOf, word } from './fills.ts';
import type { Fill, HostileInput } from './hostile-input.ts';

const head = 'From: a@example.org\nSubject: Pier\nMIME-Version: 1.0\n';
const multipart = `${head}Content-Type: multipart/mixed; boundary=b\n\n`;

const encoded =
  (type: string, fill: Fill): Fill =>
  (bytes) =>
    `${head}Content-Type: ${type}\nContent-Transfer-Encoding: base64\n\n${Buffer.from(fill(bytes * 0.74)).toString('base64')}`;

const mails: Readonly<Record<string, Fill>> = {
  sentences: around(`${head}\n`, repeated(`${sentence}\n\n`)),
  'short lines': around(`${head}\n`, repeated('a\n')),
  'quoted lines': around(`${head}\n`, repeated('> a\n')),
  'lines quoted in each other': around(
    `${head}\n`,
    counted((i) => `${'>'.repeat(i % 500)} a\n`),
  ),
  'heads of passed-on messages': around(
    `${head}\n`,
    repeated('---------- Forwarded message ---------\nFrom: Ada\nSubject: Pier\n\na\n'),
  ),
  'flowed lines': around(`${head}Content-Type: text/plain; format=flowed; delsp=yes\n\n`, repeated('a \n')),
  'a text in base64': encoded('text/plain', repeated(`${sentence}\n\n`)),
  'HTML in base64': encoded('text/html', repeated('<p>a</p>')),
  'another charset in base64': encoded('text/plain; charset=koi8-r', repeated('\u00e9 ')),
  'a message in base64': encoded('message/rfc822', around(`${head}\n`, repeated(sentence))),
  'broken base64': around(`${head}Content-Transfer-Encoding: base64\n\n`, repeated('=\n')),
  'quoted-printable': around(`${head}Content-Transfer-Encoding: quoted-printable\n\n`, repeated('=E9')),
  'quoted-printable line breaks': around(`${head}Content-Transfer-Encoding: quoted-printable\n\n`, repeated('=\n')),
  headers: around(
    '',
    counted((i) => `X-${word(i)}: a\n`),
    `\n${sentence}`,
  ),
  'a header': around('Subject: ', repeated('a\n '), `\n\n${sentence}`),
  'a header of encoded words': around('Subject: ', repeated('=?utf-8?B?UGllcg==?= '), `\n\n${sentence}`),
  'a header of parameters': around('Content-Type: text/plain', repeated('; a=b'), `\n\n${sentence}`),
  parts: around(multipart, repeated('--b\n\nPier.\n')),
  '1,000 parts': (bytes) => `${multipart}${`--b\n\n${repeated(sentence)(bytes / 1000 - 9)}\n`.repeat(999)}--b--`,
  'marks that are none': around(multipart, repeated('--ba\n')),
  'marks within lines': around(multipart, repeated('a--b')),
  'parts in parts': (bytes) =>
    head + counted((i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`)(bytes),
  'parts 20 deep': (bytes) =>
    head +
    Array.from({ length: 19 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join('') +
    repeated(`\n${sentence}`)(bytes - 1500),
  'messages 20 deep': (bytes) =>
    `${head}Content-Type: message/rfc822\n\n`.repeat(19) + repeated(`\n${sentence}`)(bytes - 2000),
  'a form': around(`${head}\n{"body":"`, repeated(sentence), '"}'),
};

const docx = (
  what: string,
  fill: Fill,
  part: 'body' | 'styles' | 'footnotes' | 'properties' = 'body',
): HostileInput => ({
  name: `DOCX: ${what}`,
  key: 'a.docx',
  make: (bytes) =>
    makeDocx({
      body: `<w:p><w:r><w:t>${part === 'body' ? '' : sentence}</w:t></w:r></w:p>`,
      [part]: fill(bytes - 1000),
    }),
});

const openRun = '<w:p><w:r><w:t>';
const wordFiles: readonly HostileInput[] = [
  docx('runs in one paragraph', around('<w:p>', repeated('<w:r><w:t>a </w:t></w:r>'), '</w:p>')),
  docx('paragraphs', repeated('<w:p><w:r><w:t>a</w:t></w:r></w:p>')),
  docx('paragraphs of a sentence', repeated(`<w:p><w:r><w:t>${sentence}</w:t></w:r></w:p>`)),
  docx('empty elements', repeated('<w:p/>')),
  docx('breaks', around('<w:p><w:r>', repeated('<w:br/>'))),
  docx('one text', around(openRun, repeated(sentence), '</w:t></w:r></w:p>')),
  docx('references', around(openRun, repeated('&amp;'), '</w:t></w:r></w:p>')),
  docx(
    'names of entities',
    around(
      openRun,
      counted((i) => `&e${i};`),
    ),
  ),
  docx(
    'attributes',
    around(
      '<w:p>',
      counted((i) => `<w:r w:a${i % 99}="b" w:c="d" w:e="f"/>`),
    ),
  ),
  docx(
    'attributes of one element',
    around(
      '<w:p ',
      counted((i) => `w:${word(i)}="" `),
      '/>',
    ),
  ),
  docx('tables in tables', repeated('<w:tbl><w:tr><w:tc>')),
  docx(
    'a table of short cells',
    around('<w:tbl>', repeated('<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>'), '</w:tbl>'),
  ),
  docx('what is left out', around('<w:del>', repeated('<w:p><w:r/></w:p>'), '</w:del>')),
  docx(
    'paragraphs with a style each',
    counted((i) => `<w:p><w:pPr><w:pStyle w:val="${word(i)}"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>`),
  ),
  docx(
    'styles that build on each other',
    counted((i) => `<w:style w:styleId="s${i}"><w:basedOn w:val="s${i + 1}"/></w:style>`),
    'styles',
  ),
  docx('footnotes', repeated('<w:footnote><w:p><w:r><w:t>a</w:t></w:r></w:p></w:footnote>'), 'footnotes'),
  docx('a title', around('<dc:title>', repeated('Pier '), '</dc:title>'), 'properties'),
  docx('CDATA', around(openRun, repeated('<![CDATA[a]]>'))),
];

/** An archive whose directory lists as many entries as fit, and claims so many. @param claimed at most 65,535 */
function makeDirectory(bytes: number, claimed: number, nameLength: number): Uint8Array {
  const data = deflateRawSync('<w:document><w:body/></w:document>');
  const file = Buffer.from('word/document.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(crc32('a'), 14);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt16LE(file.length, 26);
  const start = Buffer.concat([local, file, data]);
  const entry = Buffer.alloc(46 + nameLength, 'a');
  entry.fill(0, 0, 46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(nameLength, 28);
  const directory = Buffer.alloc(
    Math.floor(Math.max(0, bytes - start.length - 22) / entry.length) * entry.length,
    entry,
  );
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(claimed, 8);
  end.writeUInt16LE(claimed, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(start.length, 16);
  return Buffer.concat([start, directory, end]);
}

const archives: readonly HostileInput[] = [
  {
    name: 'DOCX: a million entries, as far as they fit',
    key: 'a.docx',
    make: (bytes) => makeDirectory(bytes, 65_535, 1),
    expected: 'too-complex',
  },
  { name: 'DOCX: more entries than are claimed', key: 'a.docx', make: (bytes) => makeDirectory(bytes, 10_000, 1) },
  {
    name: 'DOCX: entries with names of 1,000 letters',
    key: 'a.docx',
    make: (bytes) => makeDirectory(bytes, 10_000, 1000),
  },
  {
    name: 'DOCX: an end mark on every place',
    key: 'a.docx',
    make: (bytes) => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(bytes - 4, 'PK\x05\x06')]),
  },
];

const page = (contents: string, more = ''): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>${more}>>/Contents ${contents}>>`;
const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
const catalog = '<</Type/Catalog/Pages 2 0 R>>';
const kids = (list: string, count: number): string => `<</Type/Pages/Count ${count}/Kids[${list}]>>`;
const pageOf = (content: string, facts = ''): Uint8Array =>
  assemblePdf([catalog, kids('4 0 R', 1), font, page('5 0 R'), stream(content, facts)]);

const pdf = (what: string, make: (bytes: number) => Uint8Array, expected?: string): HostileInput => ({
  name: `PDF: ${what}`,
  key: 'a.pdf',
  make,
  ...(expected === undefined ? {} : { expected }),
});

const packed = (content: string): Uint8Array =>
  pageOf(deflateSync(Buffer.from(content, 'latin1')).toString('latin1'), '/Filter/FlateDecode');

const pdfs: readonly HostileInput[] = [
  pdf('letters one by one', (bytes) =>
    pageOf(
      around(
        'BT /F1 10 Tf ',
        counted((i) => `1 0 0 1 ${i % 600} ${800 - (i % 800)} Tm (a) Tj `),
        'ET',
      )(bytes - 900),
    ),
  ),
  pdf('lines', (bytes) =>
    pageOf(around('BT /F1 10 Tf 50 780 Td ', repeated(`0 -12 Td (${sentence}) Tj `), 'ET')(bytes - 900)),
  ),
  pdf('one string', (bytes) => pageOf(around('BT /F1 10 Tf 50 780 Td (', repeated('a '), ') Tj ET')(bytes - 900))),
  pdf('strings in one array', (bytes) =>
    pageOf(around('BT /F1 10 Tf 50 780 Td [', repeated('(a) -999 '), '] TJ ET')(bytes - 900)),
  ),
  pdf('open brackets', (bytes) => pageOf(around('BT /F1 10 Tf ', repeated('['))(bytes - 900))),
  pdf('open dictionaries', (bytes) => pageOf(repeated('<<')(bytes - 900))),
  pdf('states that are saved', (bytes) => pageOf(repeated('q ')(bytes - 900))),
  pdf('numbers', (bytes) => pageOf(repeated('1 ')(bytes - 900))),
  pdf('paths', (bytes) => pageOf(repeated('0 0 m 1 1 l S ')(bytes - 900))),
  pdf('pictures in the content', (bytes) => pageOf(repeated('BI ID EI ')(bytes - 900))),
  pdf('packed lines', () =>
    packed(around('BT /F1 10 Tf 50 780 Td ', repeated(`0 -1 Td (${sentence}) Tj `), 'ET')(15_000_000)),
  ),
  pdf('packed spaces', () => packed(repeated(' ')(15_000_000))),
  pdf(
    'a picture that is a bomb',
    () => pageOf(deflateSync(Buffer.alloc(200_000_000)).toString('latin1'), '/Subtype/Image/Filter/FlateDecode'),
    'decompression-bomb',
  ),
  pdf('60 MB that call themselves a picture', () =>
    pageOf(
      deflateSync(Buffer.alloc(60_000_000, 'BT (a) Tj ET ')).toString('latin1'),
      '/Subtype/Image/Filter/FlateDecode',
    ),
  ),
  pdf('pages that are one page', (bytes) => {
    const count = Math.floor((bytes - 900) / 6);
    return assemblePdf([
      catalog,
      kids('4 0 R '.repeat(count), count),
      font,
      page('5 0 R'),
      stream(`BT /F1 10 Tf 50 700 Td (${sentence}) Tj ET`),
    ]);
  }),
  pdf('pages', (bytes) => {
    const count = Math.floor((bytes - 900) / 250);
    const pages = Array.from({ length: count }, () => page('4 0 R'));
    return assemblePdf([
      catalog,
      kids(pages.map((_, i) => `${i + 5} 0 R`).join(' '), count),
      font,
      stream(`BT /F1 10 Tf 50 700 Td (${sentence}) Tj ET`),
      ...pages,
    ]);
  }),
  pdf('a page tree 10,000 deep', () =>
    assemblePdf([catalog, ...Array.from({ length: 10_000 }, (_, i) => kids(`${i + 3} 0 R`, 1)), page('1 0 R')]),
  ),
  pdf(
    'a page tree that is a loop',
    () => assemblePdf([catalog, kids('3 0 R', 9), kids('2 0 R 2 0 R', 9)]),
    'damaged-document',
  ),
  pdf('a loop of references', () => assemblePdf(['<</Type/Catalog/Pages 2 0 R>>', '3 0 R', '2 0 R'])),
  pdf('a form that draws itself', () =>
    assemblePdf([
      catalog,
      kids('4 0 R', 1),
      font,
      page('5 0 R', '/XObject<</X 6 0 R>>'),
      stream('/X Do'),
      stream('/X Do /X Do', '/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 6 0 R>>>>'),
    ]),
  ),
  pdf('objects', (bytes) =>
    assemblePdf([
      catalog,
      kids('4 0 R', 1),
      font,
      page('5 0 R'),
      stream('BT /F1 10 Tf (a) Tj ET'),
      ...Array.from({ length: Math.floor((bytes - 900) / 50) }, () => '<</A 1>>'),
    ]),
  ),
  pdf('objects without a table', (bytes) =>
    Buffer.from(
      around(
        '%PDF-1.4\n',
        counted((i) => `${i} 0 obj\n<</A 1>>\nendobj\n`),
      )(bytes),
    ),
  ),
  pdf('tables in a circle', () =>
    Buffer.from(
      '%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 2/Root 1 0 R/Prev 45>>\nstartxref\n45\n%%EOF\n',
    ),
  ),
  pdf('streams', (bytes) =>
    assemblePdf([
      catalog,
      kids('4 0 R', 1),
      font,
      page('5 0 R'),
      ...Array.from({ length: Math.floor((bytes - 900) / 90) }, () => stream('q')),
    ]),
  ),
  pdf('the word stream', (bytes) => Buffer.from(around('%PDF-1.4\n', repeated('stream\n'))(bytes))),
  pdf('nothing but a beginning', (bytes) => Buffer.from(around('%PDF-1.4\n', repeated('a '))(bytes))),
  pdf('a title', (bytes) =>
    assemblePdf(
      [
        catalog,
        kids('4 0 R', 1),
        font,
        page('5 0 R'),
        stream(`BT /F1 10 Tf 50 700 Td (${sentence}) Tj ET`),
        `<</Title(${repeated('Pier ')(bytes - 900)})>>`,
      ],
      '/Info 6 0 R',
    ),
  ),
  pdf('a map of characters', (bytes) =>
    assemblePdf([
      catalog,
      kids('4 0 R', 1),
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>',
      page('5 0 R'),
      stream(`BT /F1 10 Tf 50 700 Td (${sentence}) Tj ET`),
      stream(
        around(
          'begincmap 1 begincodespacerange <00> <ff> endcodespacerange ',
          counted((i) => `1 beginbfrange <0000> <ffff> <${(i % 4096).toString(16).padStart(4, '0')}> endbfrange `),
        )(bytes - 900),
      ),
    ]),
  ),
];

const bytesOf = (what: string, make: (bytes: number) => Uint8Array, contentType?: string): HostileInput => ({
  name: `charsets: ${what}`,
  key: 'a.txt',
  make,
  ...(contentType === undefined ? {} : { contentType }),
});
const utf32 = (bytes: number): Uint8Array => {
  const text = Buffer.alloc(bytes & ~3);
  text.writeUInt32LE(0xfeff, 0);
  for (let index = 4; index < text.length; index += 4) text.writeUInt32LE(index % 24 === 0 ? 0x20 : 0x61, index);
  return text;
};

const charsets: readonly HostileInput[] = [
  bytesOf('one letter beyond ASCII', (bytes) => Buffer.alloc(bytes, '\xe9 ', 'latin1')),
  bytesOf('controls of windows-1252', (bytes) => Buffer.alloc(bytes, '\x93a\x94 ', 'latin1')),
  bytesOf('every byte', (bytes) => Uint8Array.from({ length: bytes }, (_, index) => 32 + (index % 224))),
  bytesOf('UTF-8 with one bad byte at its end', (bytes) =>
    Buffer.concat([Buffer.alloc(bytes - 2, 'é '), Buffer.from([0xff, 0x41])]),
  ),
  bytesOf('UTF-16', (bytes) =>
    Buffer.concat([Buffer.from('\ufeff', 'utf16le'), Buffer.alloc((bytes - 2) & ~1, 'é ', 'utf16le')]),
  ),
  bytesOf('half characters in UTF-16', (bytes) =>
    Buffer.concat([Buffer.from('\ufeff', 'utf16le'), Buffer.alloc((bytes - 2) & ~1, '\ud800', 'utf16le')]),
  ),
  bytesOf('UTF-32', utf32),
  bytesOf('Shift_JIS', (bytes) => Buffer.alloc(bytes, '\x93\xfa\x96\x7b\x81\x42', 'latin1')),
  bytesOf('GB18030', (bytes) => Buffer.alloc(bytes, '\xc4\xe3\xba\xc3\xa1\xa3', 'latin1')),
  bytesOf('Cyrillic', (bytes) => Buffer.alloc(bytes, '\xd0\xd2\xc9\xde\xc1\xcc ', 'latin1')),
  bytesOf('ISO-2022-JP', (bytes) => Buffer.alloc(bytes, '\x1b$B%T%"\x1b(Ba ', 'latin1')),
  bytesOf('a wrong declaration', (bytes) => Buffer.alloc(bytes, '\xe9 ', 'latin1'), 'text/plain; charset=utf-8'),
  bytesOf('mojibake', (bytes) => Buffer.alloc(bytes, 'Ã© â€œ ')),
  bytesOf('NUL in every thousand', (bytes) => Buffer.alloc(bytes, `${sentence.repeat(33)}\0`)),
];

const bombs: readonly HostileInput[] = [
  { name: 'gzip of names', key: 'a.txt.gz', make: () => gzipSync(counted((i) => `${name(i)} and `)(10_400_000)) },
  { name: 'gzip of elements', key: 'a.html.gz', make: () => gzipSync(repeated('<div>')(10_400_000)) },
  {
    name: 'gzip in gzip in gzip',
    key: 'a.txt.gz',
    make: () => gzipSync(gzipSync(gzipSync(sentence))),
    expected: 'decompression-bomb',
  },
  {
    name: '2,000 gzips in one',
    key: 'a.txt.gz',
    make: () => Buffer.concat(Array.from({ length: 2000 }, () => gzipSync(sentence))),
  },
];

/** Messages, documents, charsets and compression. */
export const hostileDocuments: readonly HostileInput[] = [
  ...textsOf('a.eml', 'EML', mails),
  ...wordFiles,
  ...archives,
  ...pdfs,
  ...charsets,
  ...bombs,
];
