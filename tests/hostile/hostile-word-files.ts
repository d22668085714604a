import { crc32, deflateRawSync } from 'node:zlib';
import { makeDocx } from '../parse/docx/make-docx.ts';
import { around, counted, repeated, sentence, word } from './fills.ts';
import type { Fill, HostileInput } from './hostile-input.ts';

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

/**
 * An archive whose directory lists as many entries as fit, and claims a number of its own.
 * @param claimed at most 65,535
 */
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

export const hostileWordFiles: readonly HostileInput[] = [...wordFiles, ...archives];
