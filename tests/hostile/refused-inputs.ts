import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { makeDocx, paragraph } from '../parse/docx/make-docx.ts';
import { assemblePdf, makePdf, stream } from '../parse/pdf/make-pdf.ts';
import { sentence } from './fills.ts';
import type { HostileInput } from './hostile-input.ts';

const MIB = 1024 * 1024;
const text = (value: string) => () => Buffer.from(value);

/** Pseudo-random bytes, the same each time (a linear congruential generator, Numerical Recipes' constants). */
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

/** Each of twelve forms draws the next one ten times. */
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

/** Uploads that cannot be read, or not as an article, with the codes of their records. */
export const refusedInputs: readonly (HostileInput & { readonly expected: string })[] = [
  { name: 'an empty file', key: 'a.txt', make: text(''), expected: 'empty' },
  { name: 'white space alone', key: 'a.txt', make: text(' \n\t\n '), expected: 'no-text' },
  {
    name: 'a PDF that is cut off',
    key: 'a.pdf',
    make: text('%PDF-1.7\n%âãÏÓ\n1 0 obj'),
    expected: 'damaged-document',
  },
  { name: 'a PDF without text', key: 'a.pdf', make: () => makePdf([[]]), expected: 'no-text' },
  { name: 'a PDF that opens with a password', key: 'a.pdf', make: encryptedPdf, expected: 'encrypted' },
  {
    name: 'a PDF whose page tree is a loop',
    key: 'a.pdf',
    make: () => assemblePdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>>']),
    expected: 'damaged-document',
  },
  { name: 'a PDF with a bomb', key: 'a.pdf', make: () => bombPdf(1), expected: 'decompression-bomb' },
  { name: 'a PDF with a bomb in a bomb', key: 'a.pdf', make: () => bombPdf(2), expected: 'decompression-bomb' },
  { name: 'a PDF whose forms draw ten forms each', key: 'a.pdf', make: manyForms, expected: 'too-complex' },
  {
    name: 'a DOCX that is cut off',
    key: 'a.docx',
    make: () => makeDocx({ body: paragraph(sentence) }).subarray(0, 300),
    expected: 'damaged-document',
  },
  {
    name: 'a DOCX with a bomb',
    key: 'a.docx',
    make: () => makeDocx({ body: paragraph(sentence.repeat(400_000)) }),
    expected: 'decompression-bomb',
  },
  { name: 'a DOCX with 60,000 entries', key: 'a.docx', make: manyEntries, expected: 'too-complex' },
  {
    name: 'a DOCX with tables in tables',
    key: 'a.docx',
    make: () => makeDocx({ body: '<w:tbl><w:tr><w:tc>'.repeat(100_000) }),
    expected: 'too-complex',
  },
  {
    name: 'an Office document that opens with a password',
    key: 'a.docx',
    make: () =>
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
    make: () => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }),
    expected: 'unsupported-media-type',
  },
  {
    name: 'an e-mail with a picture alone',
    key: 'a.eml',
    make: text('From: a@example.org\nSubject: Pier\nContent-Type: image/png\n\nabc'),
    expected: 'no-text',
  },
  {
    name: 'an e-mail with 500,000 parts',
    key: 'a.eml',
    make: text(`${mailHead}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nPier.\n'.repeat(500_000)}`),
    expected: 'too-complex',
  },
  {
    name: 'an e-mail of parts in parts',
    key: 'a.eml',
    make: text(
      mailHead +
        Array.from({ length: 9999 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`).join(''),
    ),
    expected: 'too-complex',
  },
  {
    name: 'random bytes',
    key: 'a.txt',
    make: noise,
    expected: 'binary',
  },
  {
    name: 'a media type that is no text',
    key: 'a',
    contentType: 'video/mp4',
    make: text(sentence),
    expected: 'unsupported-media-type',
  },
  {
    name: 'a truncated gzip',
    key: 'a.txt.gz',
    make: () => gzipSync(sentence.repeat(99)).subarray(0, 60),
    expected: 'damaged-content-encoding',
  },
  { name: 'a gzip bomb', key: 'a.txt.gz', make: () => gzipSync(zeros(200 * MIB)), expected: 'decompression-bomb' },
  { name: 'a brotli bomb', key: 'a.txt', contentEncoding: 'br', make: brotliBomb, expected: 'decompression-bomb' },
  {
    name: 'an unknown content encoding',
    key: 'a.txt',
    contentEncoding: 'lzma',
    make: () => Buffer.from('5d00008000ffffffffffffffff003419ee8de9', 'hex'),
    expected: 'unsupported-content-encoding',
  },
  { name: '100 MB of text', key: 'a.txt', make: () => Buffer.alloc(100 * MIB, sentence), expected: 'too-large' },
  {
    name: 'invalid JSON',
    key: 'a.json',
    make: text('{"headline": "Riverton", "body": '),
    expected: 'invalid-json',
  },
  {
    name: 'JSON nested 100,000 deep',
    key: 'a.json',
    make: text('['.repeat(100_000) + ']'.repeat(100_000)),
    expected: 'too-complex',
  },
  { name: 'JSON without text', key: 'a.json', make: text('{"id": 7, "tags": ["a", "b"]}'), expected: 'no-text' },
  {
    name: 'a web page without text',
    key: 'a.html',
    make: text('<!doctype html><title></title><p></p>'),
    expected: 'no-text',
  },
  { name: 'a feed without items', key: 'a.rss', make: text('<rss><channel/></rss>'), expected: 'no-text' },
  { name: 'XML nested 100,000 deep', key: 'a.xml', make: text('<a>'.repeat(100_000)), expected: 'too-complex' },
  {
    name: 'XML of a million elements',
    key: 'a.xml',
    make: text(`<r>${'<a/>'.repeat(1_000_000)}</r>`),
    expected: 'too-complex',
  },
  {
    name: 'XML with 200,000 attributes',
    key: 'a.xml',
    make: text(`<rss ${Array.from({ length: 200_000 }, (_, index) => `a${index}=""`).join(' ')}>`),
    expected: 'too-complex',
  },
  { name: 'a picture in a news format', key: 'a.json', make: text('{"headline": "Pier"}'), expected: 'no-text' },
  { name: 'one word', key: 'a.txt', make: text('Riverton'), expected: 'abstained' },
];
