import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUpload } from '../../lib/decode/decode-upload.ts';
import { parseUpload } from '../../lib/parse/index.ts';
import { preparePdf } from '../../lib/parse/pdf/prepare-pdf.ts';
import { readPdf } from '../../lib/parse/pdf/read-pdf.ts';
import { Unreadable } from '../../lib/unreadable.ts';
import { fileSource } from '../../lib/upload.ts';
import { makeDocx, paragraph } from './docx/make-docx.ts';
import { column, makePdf } from './pdf/make-pdf.ts';

const sentence = 'The pier was closed on Tuesday.';

/** Whether it was read; what is refused is refused by name. */
async function isRead(key: string, bytes: Uint8Array): Promise<boolean> {
  const source = fileSource(key, bytes.length);
  const { pdf } = await preparePdf({ source, bytes }, readPdf);
  try {
    return parseUpload(decodeUpload(bytes, source), pdf).some(({ document }) => document.blocks.length > 0);
  } catch (error) {
    if (error instanceof Unreadable) return false;
    throw error;
  }
}

const wordTags = [
  'w:p',
  'w:r',
  'w:t',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:del',
  'w:pPr',
  'w:rPr',
  'mc:Fallback',
  'w:txbxContent',
];
const wordPieces = [
  ...wordTags.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag}/>`]),
  ...[
    '<w:pStyle w:val="Title"/>',
    '<w:vanish/>',
    '<w:tab/>',
    '<w:br/>',
    '&amp;',
    '&x;',
    '<![CDATA[',
    ']]>',
    '<!--',
    sentence,
  ],
];
const mailPieces = [
  ...[
    'From: Mara Lindqvist <m@example.org>\n',
    'Subject: Pier\n',
    'Subject: =?utf-8?B?',
    '?=',
    'Date: x\n',
    '\n',
    '\r\n',
    ' ',
    '\t',
  ],
  ...[
    'Content-Type: multipart/mixed; boundary=b\n',
    'Content-Type: text/html\n',
    'Content-Type: message/rfc822\n',
    '--b\n',
    '--b--\n',
  ],
  ...[
    'Content-Transfer-Encoding: base64\n',
    'Content-Transfer-Encoding: quoted-printable\n',
    '=E9',
    '=\n',
    '> ',
    '-- \n',
  ],
  ...[
    'format=flowed',
    '----- Original Message -----\n',
    '---------- Forwarded message ---------\n',
    'Mara wrote:\n',
    sentence,
    '<p>',
    '{"',
  ],
];
const joined = (pieces: readonly string[]) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((found) => found.join(''));

/** A good file in which some bytes are others, and which may end too early. */
const broken = (bytes: Uint8Array) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 8 }),
      fc.integer({ min: 1, max: bytes.length }),
      fc.boolean(),
    )
    .map(([changes, length, isWhole]) => {
      const changed = Uint8Array.from(bytes);
      for (const [index, byte] of changes) changed[index] = byte;
      return isWhole ? changed : changed.subarray(0, length);
    });

const docx = makeDocx({
  body: paragraph('Pier', 'Title') + paragraph(sentence),
  styles: '',
  footnotes: '',
  properties: '',
});
const pdf = makePdf([column(50, 700, [sentence, sentence])], '/Title(Pier closed)');

const inputs: readonly { name: string; key: string; bytes: fc.Arbitrary<Uint8Array>; runs: number }[] = [
  {
    name: 'any markup in a DOCX',
    key: 'a.docx',
    bytes: joined(wordPieces).map((body) => makeDocx({ body: paragraph(sentence) + body })),
    runs: 1000,
  },
  { name: 'a damaged DOCX', key: 'a.docx', bytes: broken(docx), runs: 1000 },
  { name: 'any message', key: 'a.eml', bytes: joined(mailPieces).map((text) => Buffer.from(text)), runs: 2000 },
  { name: 'a damaged PDF', key: 'a.pdf', bytes: broken(pdf), runs: 200 },
];

test.for(inputs)('$name is read or refused', async ({ key, bytes, runs }) => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(bytes, async (input) => {
      if (await isRead(key, input)) read++;
    }),
    { numRuns: runs },
  );
  expect(read).toBeGreaterThan(runs / 50);
});
