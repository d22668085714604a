import type { PdfPage, PdfText } from '../../../lib/model/pdf-text.ts';
import type { Random } from '../../model/random.ts';
import { makeDocx, paragraph } from '../../parse/docx/make-docx.ts';
import { dialSize, enlarge } from '../enlarge.ts';
import { makeDay, makeName, makeParagraph, makeTitle, several, wrap } from '../fill.ts';
import { html, makeMarkup } from '../make-markup.ts';
import { makePhrase } from '../make-text.ts';
import { makeArchive } from './archives.ts';
import { mailShapes } from './mails.ts';

const chunk = '<w:altChunk r:id="rId1"/>';
const bodyOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => paragraph(line))
    .join('');
const softReturns = (text: string): string =>
  `<w:p><w:r>${text
    .split('\n')
    .map((line) => `<w:t>${line.replace(/[<&]/g, '')}</w:t>`)
    .join('<w:br/>')}</w:r></w:p>`;

/** Word documents with whole pages in them, with soft returns, with struck-out runs, and exports of archives. */
export function makeOfficeFile(random: Random): Uint8Array {
  const kind = random.below(4);
  const size = dialSize(random);
  const grow = (text: string): string => (size === undefined ? text : enlarge(text, size, random));
  if (kind === 0) return makeDocx({ body: grow(bodyOf(makeArchive(random, 'Nexis Uni'))) });
  if (kind === 1) return makeDocx({ body: grow(softReturns(several(random, 1, 9, makeParagraph).join('\n'))) });
  if (kind === 2)
    return makeDocx({
      body: `${paragraph(makeTitle(random), 'Title')}<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>was</w:t></w:r></w:p>${grow(bodyOf(several(random, 1, 4, makeParagraph).join('\n')))}`,
    });
  const name = random.pick(['afchunk.htm', 'afchunk.mht', 'afchunk.txt', 'a.html']);
  const content = name.endsWith('.mht')
    ? (mailShapes.find((shape) => shape.key === 'a.mht')?.make(random) ?? '')
    : `<html><body><p>${makeParagraph(random)}</p>${makeMarkup(random, html, 4)}</body></html>`;
  return makeDocx({ body: paragraph(makeTitle(random)) + chunk, chunks: { [name]: grow(content) } });
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const folios = [
  '3',
  '– 3 –',
  'Page 3 of 4',
  '3/4/26, 9:12 AM',
  'https://example.org/pier',
  'EXAMPLE COURIER',
  'Wednesday, March 4, 2026',
];

/** A page of print: running head, headline, byline, one to three columns of unequal height, a jump line, a folio. */
function makePage(random: Random, index: number): PdfPage {
  const size = random.pick([9, 10, 10, 11]);
  const columns = 1 + random.below(3);
  const lines: Line[] = [{ text: random.pick(folios), x: 50, y: 780, size: 8 }];
  if (index === 0)
    lines.push({ text: makeTitle(random), x: 50, y: 740, size: 22 }, { text: makeName(random), x: 50, y: 715, size });
  for (let column = 0; column < columns; column++)
    lines.push(...makeColumn(random, 50 + (column * 500) / columns, 700, size, columns));
  lines.push({ text: random.chance(0.3) ? 'Continued on page 9' : makePhrase(random), x: 50, y: 60, size });
  lines.push({ text: random.pick(folios), x: 300, y: 30, size: 8 });
  const ordered = random.chance(0.25) ? lines.toSorted((a, b) => b.y - a.y) : lines;
  return {
    width: 600,
    height: 800,
    pieces: ordered.map((line) => ({ ...line, width: line.text.length * line.size * 0.45 })),
  };
}

function makeColumn(random: Random, x: number, top: number, size: number, columns: number): readonly Line[] {
  const text = wrap(several(random, 1, 5, makeParagraph).join(' '), Math.floor(100 / columns)).split('\n');
  const lines = text.map((line, index) => ({
    text: line,
    x: index % 7 === 0 ? x + 10 : x,
    y: top - index * size * 1.2,
    size,
  }));
  const [first, ...rest] = lines;
  if (!first || random.chance(0.7)) return lines;
  const initial = { text: first.text.slice(0, 1), x, y: top - size * 2, size: size * 3 };
  return [initial, { ...first, text: first.text.slice(1), x: x + size * 3 }, ...rest];
}

/** The pages of a printed paper, as pdf.js reads them. */
export function makePrintedPages(random: Random): PdfText {
  const size = dialSize(random);
  const most = size === undefined ? 3 : Math.min(100, Math.ceil(size / 3000));
  let index = 0;
  const pages = several(random, 1, most, (each) => makePage(each, index++));
  return {
    title: random.pick([undefined, 'Microsoft Word - pier.docx', makeTitle(random)]),
    author: random.pick([undefined, makeName(random)]),
    created: random.pick([undefined, "D:20260304061209+01'00'", makeDay(random)]),
    modified: undefined,
    language: random.pick([undefined, 'en-GB']),
    pages,
    isCut: false,
  };
}
