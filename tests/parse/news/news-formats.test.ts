import { describe, expect, test } from 'vitest';
import { readItems, readOne } from '../read-one.ts';

const first = 'The old pier was closed on Tuesday.';
const second = 'A survey had found cracks in nine pillars.';
const plain = [
  { kind: 'text', text: first },
  { kind: 'text', text: second },
];

interface Case {
  readonly name: string;
  readonly xml: string;
  readonly expected: object;
}

const nitf = (head: string, bodyHead: string, content: string): string =>
  `<nitf baselang="en-GB"><head>${head}</head><body><body.head>${bodyHead}</body.head>
    <body.content>${content}</body.content></body></nitf>`;
const paragraphs = `<p>${first}</p><p>${second}</p>`;

const nitfCases: readonly Case[] = [
  {
    name: 'a story with everything',
    xml: nitf(
      `<title>Other</title><docdata><date.issue norm="20260304T061209+0100"/><doc.copyright holder="Courier"/>
        </docdata>`,
      `<hedline><hl1>Pier closes</hl1><hl2>Nine pillars cracked</hl2></hedline>
        <byline>By <person>Mara Lindqvist</person><byttl>Editor</byttl></byline>`,
      paragraphs,
    ),
    expected: {
      headline: 'Pier closes',
      deck: 'Nine pillars cracked',
      authors: ['Mara Lindqvist'],
      published: '2026-03-04T06:12:09+01:00',
      language: 'en-GB',
      publisher: 'Courier',
      blocks: plain,
    },
  },
  {
    name: 'the title where there is no headline',
    xml: nitf('<title>Pier closes</title>', '', paragraphs),
    expected: { headline: 'Pier closes' },
  },
  {
    name: 'a dateline kept apart goes in front of the text',
    xml: nitf('', '<dateline>PORT MAREN, March 4 (Example Wire) -</dateline>', paragraphs),
    expected: { blocks: [{ text: `PORT MAREN, March 4 (Example Wire) - ${first}` }, { text: second }] },
  },
  {
    name: 'a dateline that is there already is not doubled',
    xml: nitf('', '<dateline>PORT MAREN</dateline>', `<p>PORT MAREN (Example Wire) - ${first}</p>`),
    expected: { blocks: [{ text: `PORT MAREN (Example Wire) - ${first}` }] },
  },
  {
    name: 'a text with another dateline keeps its own',
    xml: nitf('', '<dateline>VARN (Example Wire) -</dateline>', `<p>PORT MAREN (Example Wire) - ${first}</p>`),
    expected: { blocks: [{ text: `PORT MAREN (Example Wire) - ${first}` }] },
  },
  {
    name: 'a title beside a name that is not marked',
    xml: nitf('', '<byline>By Mara Lindqvist<byttl>Harbour Reporter</byttl></byline>', paragraphs),
    expected: { authors: ['Mara Lindqvist'] },
  },
  {
    name: 'a date of issue in the dateline is none',
    xml: nitf('', '<dateline><story.date norm="20260304T061209Z">20260304T061209Z</story.date></dateline>', paragraphs),
    expected: { blocks: plain, published: '2026-03-04T06:12:09Z' },
  },
  {
    name: 'headings, lists, quotations, tables, captions; marked names are text',
    xml: nitf(
      '',
      '',
      `<block><hl2>Cracks</hl2><p>The <org>Board</org> of <location>Maren</location> met.</p><ul><li>One</li>
        </ul><bq><p>${first}</p></bq><table><tr><td>1</td></tr></table><media><media-metadata>x</media-metadata>
        <media-caption>The pier.</media-caption></media></block>`,
    ),
    expected: {
      blocks: [
        { kind: 'heading', text: 'Cracks' },
        { kind: 'text', text: 'The Board of Maren met.' },
        { kind: 'list-item', text: 'One' },
        { kind: 'quotation', text: first },
        { kind: 'table', text: '1' },
        { kind: 'caption', text: 'The pier.' },
      ],
    },
  },
  {
    name: 'an abstract that is the first paragraph is no standfirst; initials are no authors',
    xml: nitf('', `<byline>gr/bp</byline><abstract><p>${first}</p></abstract>`, paragraphs),
    expected: { deck: undefined, authors: [], blocks: plain },
  },
  {
    name: 'an abstract alone is the text',
    xml: nitf('', `<abstract><p>${first}</p></abstract>`, ''),
    expected: { deck: undefined, blocks: plain.slice(0, 1) },
  },
  {
    name: 'routing codes beside paragraphs, and escaped markup',
    xml: nitf('', '', `${paragraphs}51 77 CRO01<p>&lt;iframe src="x"&gt;&lt;/iframe&gt;</p>`),
    expected: { blocks: plain },
  },
  {
    name: 'NITF in an envelope of its own',
    xml: `<x><y>${nitf('', '', paragraphs)}</y></x>`,
    expected: { blocks: plain },
  },
];

const g2 = (meta: string, content: string, id = 'urn:a', type = 'text'): string =>
  `<newsItem guid="${id}" xml:lang="en"><itemMeta><itemClass qcode="ninat:${type}"/>
    <provider literal="Example Wire"/><versionCreated>2026-03-05T01:00:00Z</versionCreated></itemMeta>
    <contentMeta>${meta}</contentMeta><contentSet>${content}</contentSet></newsItem>`;
const xhtml = (body: string): string =>
  `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head>
    <title>t</title></head><body>${body}</body></html></inlineXML>`;
const namespace = 'xmlns="http://iptc.org/std/nar/2006-10-01/"';
const message = (items: string): string =>
  `<newsMessage ${namespace}><header/><itemSet>${items}</itemSet></newsMessage>`;

const g2Cases: readonly Case[] = [
  {
    name: 'XHTML with all metadata',
    xml: g2(
      `<contentCreated>2026-03-04T06:12:09Z</contentCreated>
        <contentModified>2026-03-04T07:00:00Z</contentModified><headline rank="3">Kicker</headline>
        <headline rank="1">Pier closes</headline><by>By Mara Lindqvist, Example Wire</by>
        <description role="drol:summary">Cracks.</description><language tag="en-GB"/>`,
      xhtml(paragraphs),
    ),
    expected: {
      headline: 'Pier closes',
      deck: 'Cracks.',
      authors: ['Mara Lindqvist'],
      published: '2026-03-04T06:12:09Z',
      modified: '2026-03-04T07:00:00Z',
      language: 'en-GB',
      publisher: 'Example Wire',
      blocks: plain,
    },
  },
  {
    name: 'with the prefix that a program gave it',
    xml: `<ns0:newsItem xmlns:ns0="http://iptc.org/std/nar/2006-10-01/"><ns0:contentMeta>
      <ns0:headline>Pier closes</ns0:headline></ns0:contentMeta><ns0:contentSet><ns0:inlineXML><p>${first}</p>
      </ns0:inlineXML></ns0:contentSet></ns0:newsItem>`,
    expected: { headline: 'Pier closes', blocks: plain.slice(0, 1) },
  },
  {
    name: 'NITF, whose metadata fill the gaps',
    xml: g2('', `<inlineXML>${nitf('', '<hedline><hl1>Pier closes</hl1></hedline>', paragraphs)}</inlineXML>`),
    expected: { headline: 'Pier closes', blocks: plain },
  },
  {
    name: 'plain text',
    xml: g2('', `<inlineData contenttype="text/plain">${first}\n\n${second}</inlineData>`),
    expected: { blocks: plain },
  },
  {
    name: "a wire's lines in one paragraph",
    xml: g2(
      '',
      xhtml(
        [
          '<p>The first line stands at the margin, and\nmore of it goes on below until it ends at\n',
          'the third.\n    Then a new paragraph begins with\n',
          'spaces, and that one ends after it has had\nthree lines of its own.</p>',
        ].join(''),
      ),
    ),
    expected: {
      blocks: [
        { text: 'The first line stands at the margin, and more of it goes on below until it ends at the third.' },
        {
          text: 'Then a new paragraph begins with spaces, and that one ends after it has had three lines of its own.',
        },
      ],
    },
  },
  {
    name: "a page's header and teaser above the text",
    xml: g2(
      '<description role="x:teaser">Cracks found.</description>',
      xhtml(`<header><h1>Pier</h1></header><p class="teaser">Cracks found.</p>${paragraphs}`),
    ),
    expected: { deck: 'Cracks found.', blocks: plain },
  },
  {
    name: 'a message with one text and its picture',
    xml: message(
      g2('<headline>Picture</headline>', '<remoteContent href="x.jpg"/>', 'urn:p', 'picture') +
        g2('<headline>Pier closes</headline>', xhtml(paragraphs)),
    ),
    expected: { headline: 'Pier closes', blocks: plain },
  },
  {
    name: 'a package has a headline and no text',
    xml: `<packageItem ${namespace}><itemMeta/><contentMeta><headline>The day</headline></contentMeta>
      <groupSet/></packageItem>`,
    expected: { headline: 'The day', blocks: [] },
  },
  {
    name: 'results in SportsML are no text',
    xml: g2('', '<inlineXML><sports-content><team>Maren</team></sports-content></inlineXML>'),
    expected: { blocks: [] },
  },
];

const component = (inner: string): string =>
  `<NewsML><NewsItem xml:lang="en"><Identification><NewsIdentifier><ProviderId>example.org</ProviderId>
    <NewsItemId>7</NewsItemId></NewsIdentifier></Identification><NewsManagement>
    <FirstCreated>20260304T061209Z</FirstCreated></NewsManagement>${inner}</NewsItem></NewsML>`;
const data = (content: string): string => `<ContentItem><DataContent>${content}</DataContent></ContentItem>`;

const newsMl1Cases: readonly Case[] = [
  {
    name: 'lines and paragraphs',
    xml: component(
      `<NewsComponent><NewsLines><HeadLine>Pier closes</HeadLine><ByLine>By Mara Lindqvist</ByLine></NewsLines>
        <AdministrativeMetadata><Provider><Party FormalName="Example Wire"/></Provider></AdministrativeMetadata>
        <NewsComponent>${data(paragraphs)}</NewsComponent></NewsComponent>`,
    ),
    expected: {
      headline: 'Pier closes',
      authors: ['Mara Lindqvist'],
      published: '2026-03-04T06:12:09Z',
      language: 'en',
      publisher: 'Example Wire',
      blocks: plain,
    },
  },
  {
    name: 'the text, and not the caption before it',
    xml: component(
      `<NewsComponent><NewsComponent><Role FormalName="Caption"/>${data('<p>The pier.</p>')}</NewsComponent>
        <NewsComponent>${data(nitf('', '', paragraphs))}</NewsComponent></NewsComponent>`,
    ),
    expected: { blocks: plain },
  },
  {
    name: 'each part of a story in a component of its own',
    xml: component(
      `<NewsComponent>${[
        ['Title', 'Pier closes'],
        ['Lead', 'Cracks were found.'],
        ['Body', `${first}\n\n${second}`],
      ]
        .map(([role, text]) => `<NewsComponent><Role FormalName="${role}"/>${data(text ?? '')}</NewsComponent>`)
        .join('')}</NewsComponent>`,
    ),
    expected: { headline: 'Pier closes', deck: 'Cracks were found.', blocks: plain },
  },
  {
    name: 'escaped HTML',
    xml: component(`<NewsComponent>${data('&lt;p>The pier.&lt;/p>')}</NewsComponent>`),
    expected: { blocks: [{ kind: 'text', text: 'The pier.' }] },
  },
  {
    name: 'a caption alone is a caption; a number is no headline',
    xml: component(
      `<NewsComponent><NewsLines><HeadLine>569697</HeadLine></NewsLines>
        <Role FormalName="Caption"/>${data('<p>The pier.</p>')}</NewsComponent>`,
    ),
    expected: { headline: undefined, blocks: [{ kind: 'caption', text: 'The pier.' }] },
  },
  {
    name: 'a picture has no text',
    xml: component('<NewsComponent><ContentItem Href="x.jpg"/></NewsComponent>'),
    expected: { blocks: [] },
  },
];

const sgml = (inner: string, id = 1): string =>
  `<REUTERS NEWID="${id}"><DATE> 3-MAR-1987 09:14:21.10</DATE><TEXT>&#2;${inner}</TEXT></REUTERS>`;

const sgmlCases: readonly Case[] = [
  {
    name: 'a story',
    xml: `<!DOCTYPE lewis SYSTEM "lewis.dtd">
      ${sgml(`<TITLE>PIER CLOSES</TITLE><AUTHOR> By Mara Lindqvist, Example Wire</AUTHOR>
        <DATELINE>  PORT MAREN, March 3 - </DATELINE>
        <BODY>${first}\n    ${second}\n Reuter\n&#3;</BODY>`)}`,
    expected: { headline: 'PIER CLOSES', authors: ['Mara Lindqvist'], published: '1987-03-03' },
  },
  { name: 'a story without elements', xml: sgml(`${first}\n    ${second}\n`), expected: { headline: undefined } },
  {
    name: 'a brief has a title only, which is its text',
    xml: sgml('*<TITLE>PIER CLOSES</TITLE>'),
    expected: { headline: 'PIER CLOSES', blocks: [{ text: 'PIER CLOSES' }] },
  },
];

for (const [format, cases] of Object.entries({
  nitf: nitfCases,
  'NewsML-G2': g2Cases,
  'NewsML 1': newsMl1Cases,
  SGML: sgmlCases,
}))
  describe(`reads ${format}`, () => {
    for (const { name, xml, expected } of cases) test(name, () => expect(readOne(xml)).toMatchObject(expected));
  });

test("the SGML story's dateline and text are one", () => {
  const text = readOne(sgmlCases[0]?.xml ?? '').blocks.map((block) => block.text);
  expect(text[0]).toMatch(/^PORT MAREN, March 3 - The old pier/);
});

const several: readonly { name: string; xml: string; expected: readonly string[] }[] = [
  {
    name: 'two texts in a message, each by its guid',
    xml: message(
      g2('', xhtml(paragraphs), 'a.1') + g2('', '<remoteContent/>', 'p', 'picture') + g2('', xhtml(paragraphs), 'a.2'),
    ),
    expected: ['a.1', 'a.2'],
  },
  {
    name: 'a text without content keeps its place beside the others',
    xml: message(g2('', '', 'a.1') + g2('', xhtml(paragraphs), 'a.2')),
    expected: ['a.1', 'a.2'],
  },
  {
    name: 'two NewsItems in NewsML 1, whatever their revision',
    xml: `<NewsML>
      ${[1, 2]
        .map((id) => `<NewsItem Duid="d${id}"><NewsComponent>${data(paragraphs)}</NewsComponent></NewsItem>`)
        .join('')}</NewsML>`,
    expected: ['d1', 'd2'],
  },
  {
    name: 'a file of stories in SGML',
    xml: sgml(`<BODY>${first}</BODY>`, 11) + sgml('<TITLE>X</TITLE>', 12),
    expected: ['11', '12'],
  },
];

describe('tells several articles apart:', () => {
  for (const { name, xml, expected } of several)
    test(name, () => expect(readItems(xml).map(({ item }) => item)).toEqual(expected));
});

const others: readonly Case[] = [
  {
    name: 'XML of no known format, by the names of its elements',
    xml: `<answer><error>0</error><story><headline>Pier closes</headline><subtitle>Cracks</subtitle>
      <content>&lt;P&gt;${first}&lt;/P&gt;</content></story></answer>`,
    expected: { headline: 'Pier closes', deck: 'Cracks', blocks: plain.slice(0, 1) },
  },
  {
    name: 'a text with markup in it',
    xml: `<story><title>Pier closes</title><body>${paragraphs}</body></story>`,
    expected: { headline: 'Pier closes', blocks: plain },
  },
  {
    name: 'nothing of an article',
    xml: '<results><id>1</id></results>',
    expected: { headline: undefined, blocks: [] },
  },
  {
    name: 'XHTML',
    xml: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>${paragraphs}</body></html>`,
    expected: { blocks: plain },
  },
  {
    name: 'paragraphs in elements of no known kind',
    xml: `<SAMI><HEAD/><BODY><SYNC Start="0"><P>${first}</P></SYNC><SYNC><P>${second}</P></SYNC></BODY></SAMI>`,
    expected: { blocks: plain },
  },
  { name: 'no XML at all', xml: 'Pier closes', expected: { blocks: [] } },
];

describe('reads other XML:', () => {
  for (const { name, xml, expected } of others) test(name, () => expect(readOne(xml)).toMatchObject(expected));
});
