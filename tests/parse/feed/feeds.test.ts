import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../lib/model/article.ts';
import { Unreadable } from '../../../lib/model/unreadable.ts';
import { readItems, readOne } from '../read-one.ts';

const first = 'The old pier was closed on Tuesday.';
const second = 'A survey had found cracks in nine pillars.';
const plain = [
  { kind: 'text', text: first },
  { kind: 'text', text: second },
];
const html = `&lt;p&gt;${first}&lt;/p&gt;&lt;p&gt;${second}&lt;/p&gt;`;

interface Case {
  readonly name: string;
  readonly item: string;
  readonly expected: object;
}

const rss = (item: string): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:c="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
    <channel><title>Courier</title><language>en-gb</language><image><title>Logo</title></image>
    <item>${item}</item></channel></rss>`;

const rssCases: readonly Case[] = [
  {
    name: 'content before description, which becomes the standfirst',
    item: `<title>Pier closes</title><media:title>no</media:title><description>Cracks.</description>
      <content:encoded><![CDATA[<p>${first}</p><p>${second}</p>]]></content:encoded>
      <c:creator>Mara Lindqvist</c:creator><pubDate>Wed, 04 Mar 2026 06:12:09 +0100</pubDate>
      <category>Local</category><link>https://courier.example/1</link>`,
    expected: {
      headline: 'Pier closes',
      deck: 'Cracks.',
      blocks: plain,
      authors: ['Mara Lindqvist'],
      published: '2026-03-04T06:12:09+01:00',
      language: 'en-GB',
      publisher: 'Courier',
      section: 'Local',
      url: 'https://courier.example/1',
    },
  },
  {
    name: 'a description alone is the text',
    item: `<description>${html}</description>`,
    expected: { deck: undefined, blocks: plain },
  },
  {
    name: 'plain text with references',
    item: '<description>Caf&amp;eacute; owners met.\n\nThey agreed.</description>',
    expected: { blocks: [{ text: 'Café owners met.' }, { text: 'They agreed.' }] },
  },
  {
    name: 'less-than signs that are no tags',
    item: '<description>a &lt; b</description>',
    expected: { blocks: [{ text: 'a < b' }] },
  },
  {
    name: 'a description that repeats the text is no standfirst',
    item: `<description>${first}</description><content:encoded>${html}</content:encoded>`,
    expected: { deck: undefined },
  },
  {
    name: 'escaped markup in a title',
    item: '<title>Pier &amp;amp; &lt;b&gt;market&lt;/b&gt;</title>',
    expected: { headline: 'Pier & market' },
  },
  {
    name: 'an author with an address',
    item: '<author>desk@courier.example (Mara Lindqvist)</author>',
    expected: { authors: ['Mara Lindqvist'] },
  },
  {
    name: 'XHTML',
    item: `<body xmlns="http://www.w3.org/1999/xhtml"><p>${first}</p></body>`,
    expected: { blocks: plain.slice(0, 1) },
  },
  {
    name: 'the description of a video',
    item: `<media:group><media:description>${first}</media:description></media:group>`,
    expected: { blocks: plain.slice(0, 1) },
  },
  {
    name: 'an address that is the guid',
    item: '<guid>https://courier.example/2</guid>',
    expected: { url: 'https://courier.example/2' },
  },
  {
    name: 'a guid that is no address',
    item: '<guid isPermaLink="false">https://courier.example/2</guid>',
    expected: { url: undefined },
  },
  {
    name: 'a title alone is the text as well',
    item: '<title>Pier closes</title>',
    expected: { headline: 'Pier closes', blocks: [{ kind: 'text', text: 'Pier closes' }] },
  },
];

const atom = (entry: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Courier</title><author><name>Tomas Weir</name>
    </author><entry>${entry}</entry></feed>`;

const atomCases: readonly Case[] = [
  {
    name: 'content and summary',
    item: `<title type="html">Pier &amp;amp; market</title><summary>Cracks.</summary>
      <content type="html">${html}</content><author><name>Mara Lindqvist</name><email>m@x.example</email>
      </author><published>2026-03-04T06:12:09Z</published><updated>2026-03-05T06:12:09Z</updated>
      <link rel="self" href="https://courier.example/s"/><link href="https://courier.example/1"/>`,
    expected: {
      headline: 'Pier & market',
      deck: 'Cracks.',
      blocks: plain,
      authors: ['Mara Lindqvist'],
      published: '2026-03-04T06:12:09Z',
      modified: '2026-03-05T06:12:09Z',
      language: 'en',
      publisher: 'Courier',
      url: 'https://courier.example/1',
    },
  },
  {
    name: 'XHTML, and the author of the feed',
    item: `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${first}</p><p>${second}</p></div>
      </content>`,
    expected: { blocks: plain, authors: ['Tomas Weir'] },
  },
  {
    name: 'a summary alone is the text',
    item: `<summary>${first}</summary>`,
    expected: { deck: undefined, blocks: plain.slice(0, 1) },
  },
  {
    name: 'base64',
    item: `<content mode="base64" type="text/html">${Buffer.from(`<p>${first}</p>`).toString('base64')}</content>`,
    expected: { blocks: plain.slice(0, 1) },
  },
  {
    name: 'HTML that was escaped although it is said to be XHTML',
    item: `<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">&lt;b>Pier&lt;/b></div></title>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html}</div></content>`,
    expected: { headline: 'Pier', blocks: plain },
  },
  {
    name: 'a script in a title',
    item: '<title type="html">Pier&lt;script>alert(1)&lt;/script> closes</title>',
    expected: { headline: 'Pier closes' },
  },
  {
    name: 'content elsewhere, and pictures',
    item: '<content src="https://x.example/v.mp4" type="video/mp4">x</content>',
    expected: { blocks: [] },
  },
];

function onlyItem(xml: string): ParsedDocument {
  const [only, ...more] = readItems(xml);
  if (!only || more.length > 0) throw new Error('expected one item');
  return only.document;
}

describe('reads an item of RSS:', () => {
  for (const { name, item, expected } of rssCases)
    test(name, () => expect(onlyItem(rss(item))).toMatchObject(expected));
});

describe('reads an entry of Atom:', () => {
  for (const { name, item, expected } of atomCases)
    test(name, () => expect(onlyItem(atom(item))).toMatchObject(expected));
});

const jsonFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  items: [{ id: '7', title: 'Pier closes', content_text: first }],
};

const lists: readonly {
  name: string;
  text: string;
  mediaType?: string;
  expected: readonly (readonly [string, string | undefined, number])[];
}[] = [
  {
    name: 'RSS in any namespace, and RDF, where items stand beside the channel',
    text: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="x"><title>C</title></channel><item rdf:about="a"><title>A</title>
      <description>${first}</description></item><item rdf:about="b"><title>B</title></item></rdf:RDF>`,
    expected: [
      ['a', 'A', 1],
      ['b', 'B', 1],
    ],
  },
  { name: 'a feed of one item is a feed', text: rss('<guid>g</guid><title>A</title>'), expected: [['g', 'A', 1]] },
  {
    name: 'items without an id, by position',
    text: '<rss><channel><item><title>A</title></item><item><title>B</title></item></channel></rss>',
    expected: [
      ['1', 'A', 1],
      ['2', 'B', 1],
    ],
  },
  {
    name: 'JSON Feed',
    text: JSON.stringify(jsonFeed),
    mediaType: 'application/json',
    expected: [['7', 'Pier closes', 1]],
  },
  {
    name: "a JSON Feed's summary, where there is nothing else",
    text: JSON.stringify({ ...jsonFeed, items: [{ id: 8, title: 'Pier closes', summary: first }] }),
    mediaType: 'application/json',
    expected: [['8', 'Pier closes', 1]],
  },
  {
    name: 'an answer of an agency',
    text: JSON.stringify({
      data: {
        items: [1, 2].map((id) => ({
          meta: {},
          item: { itemid: `i${id}`, headline: 'Pier closes', body_text: first },
        })),
      },
    }),
    mediaType: 'application/json',
    expected: [
      ['i1', 'Pier closes', 1],
      ['i2', 'Pier closes', 1],
    ],
  },
  {
    name: 'one object a line',
    text: `{"id": "a", "title": "A", "body": "${first}"}\n{"id": "b", "title": "B", "body": "${second}"}\n`,
    mediaType: 'application/json',
    expected: [
      ['a', 'A', 1],
      ['b', 'B', 1],
    ],
  },
];

describe('reads a list:', () => {
  for (const { name, text, mediaType, expected } of lists)
    test(name, () => {
      const items = readItems(text, mediaType);
      expect(items.map(({ item, document }) => [item, document.headline, document.blocks.length])).toEqual(expected);
    });
});

const single: readonly { name: string; value: unknown }[] = [
  {
    name: 'an article with related ones',
    value: {
      headline: 'A',
      body: first,
      items: [
        { headline: 'B', body: second },
        { headline: 'C', body: second },
      ],
    },
  },
  { name: 'a list of one', value: [{ headline: 'A', body: first }] },
  {
    name: "a page's things",
    value: [
      { '@type': 'NewsArticle', headline: 'A', articleBody: first },
      { '@type': 'Comment', text: second },
    ],
  },
  { name: 'a list in which one has a text', value: { results: [{ headline: 'B' }, { headline: 'A', body: first }] } },
];

describe('is one article:', () => {
  for (const { name, value } of single)
    test(name, () => {
      const document = readOne(JSON.stringify(value), 'application/json');
      expect(document).toMatchObject({ headline: 'A', blocks: [{ text: first }] });
    });
});

test('a feed without items is unreadable', () => {
  expect(() => readItems('<rss><channel><title>C</title></channel></rss>')).toThrow(Unreadable);
});
