import { deflateSync } from 'node:zlib';
import { assemblePdf, stream } from '../parse/pdf/make-pdf.ts';
import { around, counted, repeated, sentence } from './fills.ts';
import type { HostileInput } from './hostile-input.ts';

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

export const hostilePdfs: readonly HostileInput[] = [
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
