import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../lib/model/article.ts';
import { parseDocx } from '../../../lib/parse/docx/parse-docx.ts';
import { type DocxSource, makeDocx, paragraph, run } from './make-docx.ts';

const lede =
  'The pilots of Port Maren went back to work on Monday after a strike of nine days, the harbour board said.';
const second = 'Forty ships had waited outside the port.';
const read = (source: DocxSource): ParsedDocument => {
  const parsed = parseDocx(makeDocx(source));
  if ('items' in parsed) throw new Error('more than one article');
  return parsed;
};
const textsOf = (source: DocxSource) => read(source).blocks.map(({ kind, text }) => [kind, text]);

const bodies: readonly { name: string; source: DocxSource; expected: readonly (readonly [string, string])[] }[] = [
  {
    name: 'runs of a paragraph joined, with tab and line break',
    source: {
      body: `<w:p>${run('The pilots')}<w:r><w:tab/><w:t>of Port</w:t><w:br/><w:t>Maren went back.</w:t></w:r></w:p>`,
    },
    expected: [['text', 'The pilots\tof Port\nMaren went back.']],
  },
  {
    name: 'tab stops of a paragraph, which are no tabs',
    source: { body: `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${run(lede)}</w:p>` },
    expected: [['text', lede]],
  },
  {
    name: 'tracked changes: what was put in, not what was taken out or moved away',
    source: {
      body: `<w:p>${run('It ')}<w:del><w:r><w:delText>cost</w:delText></w:r></w:del><w:ins>${run('costs')}</w:ins><w:moveFrom>${run(' gone')}</w:moveFrom>${run(' money.')}</w:p>`,
    },
    expected: [['text', 'It costs money.']],
  },
  {
    name: 'hidden text and what fields are computed from',
    source: {
      body: `<w:p>${run('Seen.')}${run('Hidden.', '<w:vanish/>')}${run(' Shown.', '<w:vanish w:val="0"/>')}<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r></w:p>`,
    },
    expected: [['text', 'Seen. Shown.']],
  },
  {
    name: 'a hidden paragraph mark, which hides no text',
    source: { body: `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run(second)}</w:p>` },
    expected: [['text', second]],
  },
  {
    name: 'struck-out text, which nobody stands by any more',
    source: { body: `<w:p>${run('It took ')}${run('nine ', '<w:strike/>')}${run('ten days.')}</w:p>` },
    expected: [['text', 'It took ten days.']],
  },
  {
    name: 'text struck out twice, and text that a setting of its style is off for',
    source: {
      body: `<w:p>${run('It took', '<w:strike w:val="0"/>')}${run(' nine ', '<w:dstrike/>')}${run('ten days.')}</w:p>`,
    },
    expected: [['text', 'It took ten days.']],
  },
  {
    name: 'a list, numbered by its paragraphs or by its style',
    source: {
      body: `<w:p><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>${run('One of them.')}</w:p>${paragraph('Another one.', 'Bullets')}`,
      styles:
        '<w:style w:styleId="Bullets"><w:name w:val="Points"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>',
    },
    expected: [
      ['list-item', 'One of them.'],
      ['list-item', 'Another one.'],
    ],
  },
  {
    name: 'headings, quotations and captions by the names of styles, through what they are based on',
    source: {
      body: `${paragraph(lede)}${paragraph('What comes next', 'h')}${paragraph('We had no choice.', 'q')}${paragraph('The pier in June.', 'c')}${paragraph('Contents 3', 't')}`,
      styles: `<w:style w:styleId="h"><w:name w:val="House heading"/><w:basedOn w:val="h2"/></w:style><w:style w:styleId="h2"><w:name w:val="heading 2"/></w:style>
        <w:style w:styleId="q"><w:name w:val="Quote"/></w:style><w:style w:styleId="c"><w:name w:val="caption"/></w:style><w:style w:styleId="t"><w:name w:val="toc 1"/></w:style>`,
    },
    expected: [
      ['text', lede],
      ['heading', 'What comes next'],
      ['quotation', 'We had no choice.'],
      ['caption', 'The pier in June.'],
    ],
  },
  {
    name: 'styles that are based on each other in a circle',
    source: {
      body: paragraph(lede, 'a'),
      styles:
        '<w:style w:styleId="a"><w:name w:val="x"/><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:name w:val="y"/><w:basedOn w:val="a"/></w:style>',
    },
    expected: [['text', lede]],
  },
  {
    name: 'a table, row by row',
    source: {
      body: `${paragraph(lede)}<w:tbl><w:tr><w:tc>${paragraph('Port')}</w:tc><w:tc>${paragraph('Ships')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Maren')}</w:tc><w:tc>${paragraph('40')}</w:tc></w:tr></w:tbl>`,
    },
    expected: [
      ['text', lede],
      ['table', 'Port | Ships'],
      ['table', 'Maren | 40'],
    ],
  },
  {
    name: 'a table that only lays out the page',
    source: {
      body: `<w:tbl><w:tr><w:tc>${paragraph('Seen in Port Maren.')}</w:tc><w:tc>${paragraph(lede)}</w:tc></w:tr></w:tbl>`,
    },
    expected: [
      ['text', 'Seen in Port Maren.'],
      ['text', lede],
    ],
  },
  {
    name: 'a text box once, though it is stored twice',
    source: {
      body: `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><a:t>shape</a:t><wps:txbx><w:txbxContent>${paragraph('In a box.')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('In a box.')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run(second)}</w:p>`,
    },
    expected: [
      ['text', 'In a box.'],
      ['text', second],
    ],
  },
  {
    name: 'footnotes behind the text',
    source: {
      body: `${paragraph(lede)}`,
      footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('---')}</w:footnote><w:footnote w:id="1">${paragraph('Figures of 2025.')}</w:footnote>`,
    },
    expected: [
      ['text', lede],
      ['caption', 'Figures of 2025.'],
    ],
  },
];

test.for(bodies)('$name', ({ source, expected }) => {
  expect(textsOf(source)).toEqual(expected);
});

const title =
  '<w:style w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:styleId="S"><w:name w:val="Subtitle"/></w:style><w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>';
const core = '<dc:title>Pilots of Port Maren return</dc:title>';
const facts =
  '<dc:creator>Mara Lindqvist</dc:creator><dcterms:created>2026-03-04T06:00:00Z</dcterms:created><dcterms:modified>2026-03-05T07:00:00Z</dcterms:modified>';

const heads: readonly { name: string; source: DocxSource; expected: object }[] = [
  {
    name: 'the paragraph in the style of a title, with its standfirst',
    source: {
      body: paragraph('Pilots back on deck', 'T') + paragraph('Nine days end', 'S') + paragraph(lede),
      styles: title,
      properties: core,
    },
    expected: { headline: 'Pilots back on deck', deck: 'Nine days end' },
  },
  {
    name: 'a heading that opens the document',
    source: { body: paragraph('Pilots back on deck', 'H') + paragraph(lede), styles: title },
    expected: { headline: 'Pilots back on deck' },
  },
  {
    name: 'a first line that has the shape of one',
    source: { body: paragraph('Pilots back on deck') + paragraph(lede) + paragraph(second), properties: core },
    expected: { headline: 'Pilots back on deck' },
  },
  {
    name: 'the title in the properties, when the text has none',
    source: { body: paragraph(lede) + paragraph(second), properties: core },
    expected: { headline: 'Pilots of Port Maren return' },
  },
  {
    name: 'no name that a program gave the file',
    source: {
      body: paragraph(lede) + paragraph(second),
      properties: '<dc:title>Microsoft Word - story_final.docx</dc:title>',
    },
    expected: { headline: undefined },
  },
  {
    name: 'maker and dates, when the text has no byline',
    source: { body: paragraph(lede), properties: facts },
    expected: { authors: ['Mara Lindqvist'], published: '2026-03-04T06:00:00Z', modified: '2026-03-05T07:00:00Z' },
  },
  {
    name: 'no maker and no date, when the text has them itself',
    source: {
      body:
        paragraph('Pilots back', 'T') +
        paragraph('By Owen Pryce') +
        paragraph('Published 3 March 2026') +
        paragraph(lede),
      styles: title,
      properties: facts,
    },
    expected: { authors: [], published: undefined },
  },
  {
    name: 'no account of a computer as an author',
    source: { body: paragraph(lede), properties: '<dc:creator>Office User</dc:creator>' },
    expected: { authors: [] },
  },
];

test.for(heads)('$name', ({ source, expected }) => {
  expect(read(source)).toMatchObject(expected);
});

test('line breaks within a paragraph part headline, byline and text', () => {
  const lines = ['Pilots return', 'By Mara Lindqvist', '', lede, '', second];
  const body = `<w:p>${lines.map((line) => run(line)).join('<w:r><w:br/></w:r>')}</w:p>`;
  expect(read({ body })).toMatchObject({
    headline: 'Pilots return',
    blocks: [{ text: 'By Mara Lindqvist' }, { text: lede }, { text: second }],
  });
});

const page = `<html><body><h1>Pilots return</h1><p>${lede}</p><p>${second}</p></body></html>`;
const saved = `MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${page}`;

test.each([
  ['a page', 'afchunk.html', page],
  ['a page as a message', 'afchunk.mht', saved],
])('%s that stands in the document whole', (_, name, text) => {
  const document = read({ body: '<w:altChunk r:id="a"/>', chunks: { [name]: text } });
  expect(document).toMatchObject({ headline: 'Pilots return', blocks: [{ text: lede }, { text: second }] });
});

describe('a part', () => {
  test('with a byte order mark, and entities that it declares itself, is read without them', () => {
    expect(read({ body: paragraph(lede) }).blocks).toHaveLength(1);
    expect(textsOf({ body: `<w:p><w:r><w:t>A &amp; B &#233; &bomb;</w:t></w:r></w:p>` })).toEqual([
      ['text', 'A & B é &bomb;'],
    ]);
  });
});
