import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { makeDocx, paragraph } from './parse/docx/make-docx.ts';
import { assemblePdf, makePdf, stream } from './parse/pdf/make-pdf.ts';

/** An upload that goes wrong, and what its record must say: a problem's code, or the status `abstained`. */
export interface BadInput {
  readonly name: string;
  readonly key: string;
  readonly contentType?: string;
  readonly contentEncoding?: string;
  readonly makeBytes: () => Uint8Array;
  readonly expected: string;
}

const MIB = 1024 * 1024;
const text = (value: string) => () => Buffer.from(value);
const sentence = 'The council of Riverton met on Monday and agreed on the plan. ';

/** Bytes without a pattern, the same each time (a linear congruential generator, Numerical Recipes' constants). */
function noise(): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length: 10_000 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  });
}

const zeros = (size: number) => Buffer.alloc(size);
const brotliBomb = () => brotliCompressSync(zeros(200 * MIB), { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

const latin1 = (value: string) => Buffer.from(value, 'latin1');
const mailHead = 'From: a@example.org\nSubject: Pier\nMIME-Version: 1.0\n';

const pageOf = (facts: string): string => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R${facts}>>`;
const pageTree = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[3 0 R]>>'];

function encryptedPdf(): Uint8Array {
  const secret = 'a'.repeat(32);
  const encryption = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O(${secret})/U(${secret})>>/ID[(a)(a)]`;
  return assemblePdf([...pageTree, pageOf(''), stream('')], encryption);
}

function bombPdf(layers: number): Uint8Array {
  let content: Uint8Array = Buffer.alloc(200 * MIB, 'BT (a) Tj ET ');
  for (let layer = 0; layer < layers; layer++) content = deflateSync(content);
  const filters = '/FlateDecode'.repeat(layers);
  const data = Buffer.from(content).toString('latin1');
  return assemblePdf([...pageTree, pageOf(''), stream(data, `/Filter[${filters}]`)]);
}

/** Each of twelve forms draws the next ten times. */
function manyForms(): Uint8Array {
  const form = '/Type/XObject/Subtype/Form/BBox[0 0 1 1]';
  const forms = Array.from({ length: 12 }, (_, index) =>
    stream('/X Do '.repeat(10), `${form}/Resources<</XObject<</X ${index + 6} 0 R>>>>`),
  );
  const last = stream('BT /F 1 Tf (a) Tj ET', `${form}/Resources<</Font<</F 18 0 R>>>>`);
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
  const page = pageOf('/Resources<</XObject<</X 5 0 R>>>>');
  return assemblePdf([...pageTree, page, stream('/X Do'), ...forms, last, font]);
}

function manyEntries(): Uint8Array {
  const names = ['word/document.xml', ...Array.from({ length: 59_999 }, (_, index) => String(index))];
  const empty = new Uint8Array();
  return zipSync(Object.fromEntries(names.map((name) => [name, empty])), { level: 0 });
}

export const badInputs: readonly BadInput[] = [
  { name: 'an empty file', key: 'a.txt', makeBytes: text(''), expected: 'empty' },
  { name: 'white space alone', key: 'a.txt', makeBytes: text(' \n\t\n '), expected: 'no-text' },
  {
    name: 'a PDF that is cut off',
    key: 'a.pdf',
    makeBytes: text('%PDF-1.7\n%âãÏÓ\n1 0 obj'),
    expected: 'damaged-document',
  },
  { name: 'a PDF without text', key: 'a.pdf', makeBytes: () => makePdf([[]]), expected: 'no-text' },
  { name: 'a PDF that opens with a password', key: 'a.pdf', makeBytes: encryptedPdf, expected: 'encrypted' },
  {
    name: 'a PDF whose page tree is a loop',
    key: 'a.pdf',
    makeBytes: () => assemblePdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>']),
    expected: 'damaged-document',
  },
  { name: 'a PDF with a bomb', key: 'a.pdf', makeBytes: () => bombPdf(1), expected: 'decompression-bomb' },
  { name: 'a PDF with a bomb in a bomb', key: 'a.pdf', makeBytes: () => bombPdf(2), expected: 'decompression-bomb' },
  { name: 'a PDF whose forms draw ten forms each', key: 'a.pdf', makeBytes: manyForms, expected: 'too-complex' },
  {
    name: 'a DOCX that is cut off',
    key: 'a.docx',
    makeBytes: () => makeDocx({ body: paragraph(sentence) }).subarray(0, 300),
    expected: 'damaged-document',
  },
  {
    name: 'a DOCX with a bomb',
    key: 'a.docx',
    makeBytes: () => makeDocx({ body: paragraph(sentence.repeat(400_000)) }),
    expected: 'decompression-bomb',
  },
  { name: 'a DOCX with 60,000 entries', key: 'a.docx', makeBytes: manyEntries, expected: 'too-complex' },
  {
    name: 'a DOCX with tables in tables',
    key: 'a.docx',
    makeBytes: () => makeDocx({ body: '<w:tbl><w:tr><w:tc>'.repeat(100_000) }),
    expected: 'too-complex',
  },
  {
    name: 'an Office document that opens with a password',
    key: 'a.docx',
    makeBytes: () =>
      Buffer.concat([
        latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
        zeros(500),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
    expected: 'encrypted',
  },
  {
    name: 'a spreadsheet',
    key: 'a.xlsx',
    makeBytes: () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
    expected: 'unsupported-media-type',
  },
  {
    name: 'an e-mail with a picture alone',
    key: 'a.eml',
    makeBytes: text('From: a@example.org\nSubject: Pier\nContent-Type: image/png\n\nabc'),
    expected: 'no-text',
  },
  {
    name: 'an e-mail with 500,000 parts',
    key: 'a.eml',
    makeBytes: text(`${mailHead}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nPier.\n'.repeat(500_000)}`),
    expected: 'too-complex',
  },
  {
    name: 'an e-mail of parts in parts',
    key: 'a.eml',
    makeBytes: text(
      mailHead +
        Array.from({ length: 9999 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join(''),
    ),
    expected: 'too-complex',
  },
  {
    name: 'random bytes',
    key: 'a.txt',
    makeBytes: noise,
    expected: 'binary',
  },
  {
    name: 'a media type that is no text',
    key: 'a',
    contentType: 'video/mp4',
    makeBytes: text(sentence),
    expected: 'unsupported-media-type',
  },
  {
    name: 'a truncated gzip',
    key: 'a.txt.gz',
    makeBytes: () => gzipSync(sentence.repeat(99)).subarray(0, 60),
    expected: 'damaged-content-encoding',
  },
  { name: 'a gzip bomb', key: 'a.txt.gz', makeBytes: () => gzipSync(zeros(200 * MIB)), expected: 'decompression-bomb' },
  { name: 'a brotli bomb', key: 'a.txt', contentEncoding: 'br', makeBytes: brotliBomb, expected: 'decompression-bomb' },
  {
    name: 'an unknown content encoding',
    key: 'a.txt',
    contentEncoding: 'lzma',
    makeBytes: text(sentence),
    expected: 'unsupported-content-encoding',
  },
  { name: '100 MB of text', key: 'a.txt', makeBytes: () => Buffer.alloc(100 * MIB, sentence), expected: 'too-large' },
  {
    name: 'invalid JSON',
    key: 'a.json',
    makeBytes: text('{"headline": "Riverton", "body": '),
    expected: 'invalid-json',
  },
  {
    name: 'JSON nested 100,000 deep',
    key: 'a.json',
    makeBytes: text('['.repeat(100_000) + ']'.repeat(100_000)),
    expected: 'too-complex',
  },
  { name: 'JSON without text', key: 'a.json', makeBytes: text('{"id": 7, "tags": ["a", "b"]}'), expected: 'no-text' },
  {
    name: 'a web page without text',
    key: 'a.html',
    makeBytes: text('<!doctype html><title></title><p></p>'),
    expected: 'no-text',
  },
  { name: 'a feed without items', key: 'a.rss', makeBytes: text('<rss><channel/></rss>'), expected: 'no-text' },
  { name: 'XML nested 100,000 deep', key: 'a.xml', makeBytes: text('<a>'.repeat(100_000)), expected: 'too-complex' },
  {
    name: 'XML of a million elements',
    key: 'a.xml',
    makeBytes: text(`<r>${'<a/>'.repeat(1_000_000)}</r>`),
    expected: 'too-complex',
  },
  {
    name: 'XML with 200,000 attributes',
    key: 'a.xml',
    makeBytes: text(`<rss ${Array.from({ length: 200_000 }, (_, index) => `a${index}=""`).join(' ')}>`),
    expected: 'too-complex',
  },
  { name: 'a picture in a news format', key: 'a.json', makeBytes: text('{"headline": "Pier"}'), expected: 'no-text' },
  { name: 'one word', key: 'a.txt', makeBytes: text('Riverton'), expected: 'abstained' },
];

/** Uploads made to hang or exhaust a parser. They hold too little or too much to say what the record must be, but there must be one. */
export const hostileInputs: readonly Omit<BadInput, 'expected'>[] = [
  {
    name: 'HTML nested 100,000 deep',
    key: 'a.html',
    makeBytes: text(`${'<div>'.repeat(100_000)}${sentence.repeat(9)}`),
  },
  { name: 'HTML of misnested formatting', key: 'a.html', makeBytes: text('<b><i><a><p>'.repeat(20_000) + sentence) },
  { name: 'HTML of open angles', key: 'a.html', makeBytes: text('<'.repeat(MIB)) },
  {
    name: 'HTML with an attribute of 5 MB',
    key: 'a.html',
    makeBytes: text(`<p title="${'a'.repeat(5 * MIB)}">${sentence}`),
  },
  { name: 'HTML of entity references', key: 'a.html', makeBytes: text(`<p>${'&amp;'.repeat(300_000)}`) },
  {
    name: 'an entity bomb',
    key: 'a.xml',
    makeBytes: text(
      `<!DOCTYPE rss [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY b${index} "${'&a;'.repeat(1000)}">`).join('')}]><rss><item><description>${'&b29;'.repeat(1000)} ${sentence}</description></item></rss>`,
    ),
  },
  {
    name: 'a document type that never ends',
    key: 'a.xml',
    makeBytes: text(`<!DOCTYPE a [${'<!-- "'.repeat(300_000)}`),
  },
  {
    name: 'an external entity',
    key: 'a.nitf',
    makeBytes: text(
      '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>&x; was read.</p></body.content></body></nitf>',
    ),
  },
  {
    name: 'a feed of 20,000 items of one id',
    key: 'a.rss',
    makeBytes: text(`<rss>${`<item><guid>a</guid><description>${sentence}</description></item>`.repeat(20_000)}`),
  },
  { name: 'XML of open CDATA', key: 'a.xml', makeBytes: text(`<rss>${'<![CDATA['.repeat(500_000)}`) },
  {
    name: 'XML of names of entities',
    key: 'a.xml',
    makeBytes: () =>
      Buffer.from(
        `<rss><item><description>${Array.from({ length: 300_000 }, (_, index) => `&e${index};`).join('')}</description></item></rss>`,
      ),
  },
  { name: 'XML of comments', key: 'a.xml', makeBytes: text('<!--'.repeat(1_000_000)) },
  {
    name: 'XML of namespaces',
    key: 'a.xml',
    makeBytes: text(`${'<a xmlns:b="c">'.repeat(200)}${'<x:d/>'.repeat(200_000)}`),
  },
  { name: 'a wire message of carets', key: 'a', makeBytes: text(`\u0001\u0016\u001f\u0002${'^'.repeat(MIB)}`) },
  { name: 'a wire message of spaces', key: 'a', makeBytes: text(`\u0001\u0016\u001f\u0002^a ${' '.repeat(MIB)}b`) },
  {
    name: 'a wire message of short lines',
    key: 'a',
    makeBytes: text(`\u0001\u0016\u001f\u0002${'^a=\n'.repeat(10_000)}`),
  },
  {
    name: 'a wire message of lines that go on',
    key: 'a',
    makeBytes: text(`\u0001\u0016\u001f\u0002^a<\n${'a b c\n'.repeat(150_000)}`),
  },
  { name: 'JSON of 500,000 lines', key: 'a.json', makeBytes: text('{"a":1}\n'.repeat(500_000)) },
  { name: 'JSON of broken strings', key: 'a.json', makeBytes: text(`{"a": "${'\n'.repeat(MIB)}`) },
  { name: 'Markdown of 100,000 quotation marks', key: 'a.md', makeBytes: text('>'.repeat(100_000)) },
  { name: 'Markdown of open brackets', key: 'a.md', makeBytes: text('['.repeat(100_000)) },
  { name: 'Markdown of stars', key: 'a.md', makeBytes: text('*a '.repeat(100_000)) },
  ...['a', ' ', '"', '“', '1', '(', '.', '\n', 'A ', 'Mr. ', 'June ', 'said ', '1,', '- ', '日', '\u{1f6b2}'].map(
    (unit) => ({
      name: `1 MB of ${JSON.stringify(unit)}`,
      key: 'a.txt',
      makeBytes: () => Buffer.alloc(MIB, unit),
    }),
  ),
  { name: '9 MB of sentences', key: 'a.txt', makeBytes: () => Buffer.alloc(9 * MIB, `${sentence}\n\n`) },
  { name: '9 MB of one paragraph', key: 'a.txt', makeBytes: () => Buffer.alloc(9 * MIB, sentence) },
];
