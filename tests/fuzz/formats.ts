import type { Random } from '../model/random.ts';
import { compress, encode, makeContentType } from './encode.ts';
import { dialSize, enlarge } from './enlarge.ts';
import type { FuzzFormat, FuzzInput } from './fuzz-format.ts';
import { makePdfFile, makePdfText, makeWordFile } from './make-documents.ts';
import { makeJson } from './make-json.ts';
import { makeMail } from './make-mail.ts';
import { html, makeMarkup, xml } from './make-markup.ts';
import { makePhrase, makeText } from './make-text.ts';
import { makeAnpa, makeIptc7901 } from './make-wire.ts';
import { mutateBytes, mutateText } from './mutate.ts';
import { archiveShapes } from './shapes/archives.ts';
import { makeOfficeFile, makePrintedPages } from './shapes/documents.ts';
import { editorShapes } from './shapes/editors.ts';
import { mailShapes } from './shapes/mails.ts';
import { pageShapes } from './shapes/pages.ts';
import { paperShapes } from './shapes/papers.ts';
import { serviceShapes } from './shapes/services.ts';
import type { Shape } from './shapes/shape.ts';
import { makeUndeclared, tableShapes } from './shapes/tables-and-dumps.ts';
import { xmlShapes } from './shapes/xml-exports.ts';
import { fillTemplate, templates } from './templates.ts';

/** As the grammar makes it, or with some changes, or far too long. */
const textFormat = (name: string, weight: number, key: string, make: (random: Random) => string): FuzzFormat => ({
  name,
  weight,
  make: (random) => {
    const size = dialSize(random);
    const made = make(random);
    const text = size === undefined ? made : enlarge(made, size, random);
    return { key, bytes: Buffer.from(random.chance(0.4) ? mutateText(text, random) : text) };
  },
});

const byteFormat = (name: string, weight: number, key: string, make: (random: Random) => Uint8Array): FuzzFormat => ({
  name,
  weight,
  make: (random) => {
    const bytes = make(random);
    return { key, bytes: random.chance(0.3) ? mutateBytes(bytes, random) : bytes };
  },
});

/** Half are proper documents, half whatever the vocabulary allows. */
const makeXml = (root: string) => (random: Random) => {
  const words = xml[root];
  const template = templates[root];
  if (!words || !template) throw new Error(`There is no grammar of ${root}.`);
  const head = random.chance(0.3) ? '<?xml version="1.0" encoding="utf-8"?>\n' : '';
  return (
    head +
    (random.chance(0.6) ? fillTemplate(random, template, words) : `<${root}>${makeMarkup(random, words)}</${root}>`)
  );
};

const makePage = (random: Random): string =>
  random.chance(0.4) ? fillTemplate(random, templates['HTML'] ?? '', html) : makeMarkup(random, html);

const markdownMarks: readonly string[] = [
  ...[
    '# ',
    '## ',
    '- ',
    '* ',
    '1. ',
    '> ',
    '>> ',
    '    ',
    '```\n',
    '---\n',
    '===\n',
    '| a | b |\n|---|---|\n',
    '**',
    '*',
    '_',
    '`',
    '~~',
    '[a](b)',
    '[a][b]',
    '[b]: c\n',
  ],
  ...[
    '![a](b "c")',
    '<http://a.b>',
    '<p>',
    '</p>',
    '<!-- ',
    '\\',
    '  \n',
    '---\ntitle: Pier closes\nauthor: [Mara, "Tomé"]\ndate: 2026-03-04\n---\n',
    'title: >\n  a\n',
    '\n\n',
    '\n',
  ],
];
function makeMarkdown(random: Random): string {
  let text = random.chance(0.2) ? '---\ntitle: Pier closes\nauthor:\n  - Mara Lindqvist\n__proto__: a\n---\n' : '';
  for (let count = random.below(20); count > 0; count--)
    text += random.chance(0.6) ? random.pick(markdownMarks) : makePhrase(random);
  return text;
}

const sources: readonly ((random: Random) => string)[] = [
  makeText,
  makePage,
  makeXml('rss'),
  makeXml('nitf'),
  makeJson,
  makeMail,
];
const keys: readonly string[] = [
  'a',
  'a.txt',
  'a.html',
  'a.xml',
  'a.json',
  'a.md',
  'a.eml',
  'a.docx',
  'a.pdf',
  'a.rss',
  'a.sgm',
  'a.gz',
  'a.txt.br',
  '__proto__',
];
const mediaTypes: readonly string[] = [
  'text/plain',
  'text/html',
  'application/xml',
  'application/json',
  'application/octet-stream',
  'message/rfc822',
  'text/markdown',
  'x',
  '',
];

/** Any text in any charset, declared as any charset, under any name. */
const charsets: FuzzFormat = {
  name: 'charsets',
  weight: 6,
  make: (random) => {
    const bytes = encode(random.pick(sources)(random), random);
    return {
      key: random.pick(keys),
      bytes,
      ...(random.chance(0.5) ? { contentType: makeContentType(random, random.pick(mediaTypes)) } : {}),
    };
  },
};

const compression: FuzzFormat = {
  name: 'compression',
  weight: 2,
  make: (random) => ({ key: random.pick(keys), ...compress(Buffer.from(random.pick(sources)(random)), random) }),
};

const pdfPages: FuzzFormat = {
  name: 'PDF, pages as read',
  weight: 6,
  make: (random): FuzzInput => ({ key: 'a.pdf', bytes: Buffer.from('%PDF-1.7\n'), pdf: makePdfText(random) }),
};

const shapes: readonly Shape[] = [
  ...editorShapes,
  ...serviceShapes,
  ...archiveShapes,
  ...paperShapes,
  ...pageShapes,
  ...mailShapes,
  ...tableShapes,
  ...xmlShapes,
];

const printedPages: FuzzFormat = {
  name: 'PDF, printed pages as read',
  weight: 5,
  make: (random): FuzzInput => ({ key: 'a.pdf', bytes: Buffer.from('%PDF-1.7\n'), pdf: makePrintedPages(random) }),
};

const undeclared: FuzzFormat = {
  name: 'types and codings that say nothing',
  weight: 6,
  make: (random) => makeUndeclared(random, shapes),
};

/** Every format that can be read, and every shape in which newsrooms have it. */
export const formats: readonly FuzzFormat[] = [
  textFormat('HTML', 18, 'a.html', makePage),
  textFormat('plain text', 10, 'a.txt', (random) => makeText(random, 30)),
  textFormat('Markdown', 8, 'a.md', makeMarkdown),
  textFormat('JSON', 12, 'a.json', makeJson),
  ...Object.keys(xml).map((root) => textFormat(`XML, ${root}`, 3, 'a.xml', makeXml(root))),
  textFormat('ANPA', 3, 'a', makeAnpa),
  textFormat('IPTC 7901', 3, 'a', makeIptc7901),
  textFormat('EML', 8, 'a.eml', makeMail),
  byteFormat('DOCX', 6, 'a.docx', makeWordFile),
  byteFormat('PDF', 1, 'a.pdf', makePdfFile),
  pdfPages,
  charsets,
  compression,
  ...shapes.map(({ name, key, make }) => textFormat(name, 3, key, make)),
  byteFormat('DOCX of archives and pages', 5, 'a.docx', makeOfficeFile),
  printedPages,
  undeclared,
];

const allWeights = formats.reduce((sum, { weight }) => sum + weight, 0);

export function pickFormat(random: Random): FuzzFormat {
  let left = random.below(allWeights);
  for (const format of formats) {
    left -= format.weight;
    if (left < 0) return format;
  }
  throw new Error('The weights do not add up.');
}
