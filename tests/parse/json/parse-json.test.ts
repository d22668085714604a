import { describe, expect, test } from 'vitest';
import { limits } from '../../../lib/model/limits.ts';
import { Unreadable } from '../../../lib/model/unreadable.ts';
import { parseJson } from '../../../lib/parse/json/parse-json.ts';

const first = 'The old pier was closed on Tuesday.';
const second = 'A survey had found cracks in nine pillars.';
const plain = [
  { kind: 'text', text: first },
  { kind: 'text', text: second },
];

const readable: readonly { name: string; input: unknown; expected: object }[] = [
  {
    name: 'a schema.org article',
    input: {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Pier closes',
      alternativeHeadline: 'Cracks in nine pillars',
      articleBody: `${first}\n\n${second}`,
      datePublished: '2026-03-04T06:12:09Z',
      dateModified: '2026-03-05',
      author: { '@type': 'Person', name: 'Mara Lindqvist' },
      inLanguage: { '@type': 'Language', alternateName: 'en-gb' },
    },
    expected: {
      headline: 'Pier closes',
      deck: 'Cracks in nine pillars',
      blocks: plain,
      published: '2026-03-04T06:12:09Z',
      modified: '2026-03-05',
      authors: ['Mara Lindqvist'],
      language: 'en-GB',
    },
  },
  {
    name: 'list markers, which are words of the body',
    input: { headline: 'Pier closes', articleBody: `1.) ${first}\n\n• ${second}\n\na. ${second}\n\n2) ${first}` },
    expected: {
      blocks: [
        { kind: 'list-item', text: `1.) ${first}` },
        { kind: 'list-item', text: `• ${second}` },
        { kind: 'text', text: `a. ${second}` },
        { kind: 'list-item', text: `2) ${first}` },
      ],
    },
  },
  {
    name: 'the article of a graph, whatever else is in it',
    input: {
      '@graph': [
        { '@type': 'WebSite', name: 'Courier' },
        { '@type': 'Article', articleBody: first, name: 'Pier closes' },
      ],
    },
    expected: { headline: 'Pier closes', blocks: plain.slice(0, 1) },
  },
  {
    name: 'ninjs 1 with text',
    input: {
      uri: 'urn:x',
      type: 'text',
      versioncreated: '2026-03-04T06:12:09Z',
      headline: 'Pier closes',
      byline: 'By Mara Lindqvist',
      language: 'en',
      body_text: `${first}\n${second}`,
    },
    expected: {
      headline: 'Pier closes',
      blocks: plain,
      authors: ['Mara Lindqvist'],
      published: '2026-03-04T06:12:09Z',
    },
  },
  {
    name: 'ninjs 1 with XHTML, which comes before its text',
    input: { uri: 'urn:x', body_xhtml: `<div><h2>Cracks</h2><p>${first}</p></div>`, body_text: 'other' },
    expected: {
      blocks: [
        { kind: 'heading', text: 'Cracks' },
        { kind: 'text', text: first },
      ],
    },
  },
  {
    name: 'ninjs 3 by its roles',
    input: {
      headlines: [
        { role: 'short', value: 'Pier' },
        { role: 'main', value: 'Pier closes' },
      ],
      by: 'Mara Lindqvist',
      firstCreated: '2026-03-03T01:00:00Z',
      contentCreated: '2026-03-04T06:12:09Z',
      versionCreated: '2026-03-05T06:12:09Z',
      bodies: [
        { role: 'short', contentType: 'text/plain', value: 'Pier.' },
        { role: 'main', contentType: 'text/html', value: `<p>${first}<p>${second}` },
      ],
    },
    expected: {
      headline: 'Pier closes',
      authors: ['Mara Lindqvist'],
      blocks: plain,
      published: '2026-03-04T06:12:09Z',
      modified: '2026-03-05T06:12:09Z',
    },
  },
  {
    name: 'plain names',
    input: {
      title: 'Pier &amp; market',
      body: `${first}\r\n\r\n${second}`,
      authors: ['Mara Lindqvist', { name: 'Tomé Duarte' }],
      date: '4 March 2026',
      link: 'https://courier.example/pier',
      source: { name: 'Courier' },
    },
    expected: {
      headline: 'Pier & market',
      authors: ['Mara Lindqvist', 'Tomé Duarte'],
      published: '2026-03-04',
      url: 'https://courier.example/pier',
      publisher: 'Courier',
    },
  },
  {
    name: 'names in other cases',
    input: { Headline: 'Pier closes', 'Body-Text': first },
    expected: { headline: 'Pier closes', blocks: plain.slice(0, 1) },
  },
  {
    name: 'a list of paragraphs',
    input: { headline: 'x', paragraphs: [first, { text: second }] },
    expected: { blocks: plain },
  },
  {
    name: 'the REST interface of a blog',
    input: [{ title: { rendered: 'Pier closes' }, content: { rendered: `<p>${first}</p>\n<p>${second}</p>` } }],
    expected: { headline: 'Pier closes', blocks: plain },
  },
  {
    name: 'an item in its envelope',
    input: { status: 'ok', data: { item: { headline: 'Pier closes', body_html: `<p>${first}</p>` } } },
    expected: { headline: 'Pier closes', blocks: plain.slice(0, 1) },
  },
  {
    name: 'less-than signs that are no tags',
    input: { body: 'Prices rose by <b 3 percent, or a < b.' },
    expected: { blocks: [{ kind: 'text', text: 'Prices rose by <b 3 percent, or a < b.' }] },
  },
  {
    name: 'references in a text without markup',
    input: { articleBody: 'Mara&#39;s caf&eacute; &amp; bar closed.', '@type': 'Article' },
    expected: { blocks: [{ kind: 'text', text: "Mara's café & bar closed." }] },
  },
  {
    name: 'an article in a member that is named so',
    input: { article: { headline: 'Pier closes', content: first } },
    expected: { headline: 'Pier closes', blocks: plain.slice(0, 1) },
  },
  {
    name: 'a member named __proto__ is a name like others',
    input: JSON.parse(`{"__proto__": {"headline": "no"}, "body": "${first}"}`),
    expected: { headline: undefined, blocks: plain.slice(0, 1) },
  },
];

describe('reads', () => {
  for (const { name, input, expected } of readable) {
    test(name, () => expect(parseJson(JSON.stringify(input))).toMatchObject(expected));
  }
});

const nested = (depth: number): string => `${'[{"a":'.repeat(depth / 2)}1${'}]'.repeat(depth / 2)}`;

const unreadable: readonly { name: string; text: string; expected: object }[] = [
  {
    name: 'broken JSON, by line and column',
    text: '{\n "headline": "x",\n "body": }',
    expected: { code: 'invalid-json', message: expect.stringContaining('line 3, column 10') },
  },
  { name: 'JSON that nests too deep', text: nested(limits.jsonDepth + 2), expected: { code: 'too-complex' } },
  { name: 'JSON that nests 5 million deep', text: '['.repeat(5_000_000), expected: { code: 'too-complex' } },
  { name: 'numbers', text: '[1, 2, 3]', expected: { code: 'no-text' } },
  { name: 'a string', text: '"The pier was closed."', expected: { code: 'no-text' } },
];

describe('refuses', () => {
  for (const { name, text, expected } of unreadable) {
    test(name, () => {
      let reason: unknown;
      try {
        parseJson(text);
      } catch (error) {
        reason = error;
      }
      expect(reason).toBeInstanceOf(Unreadable);
      expect(reason).toMatchObject(expected);
    });
  }
});

const stated: readonly { name: string; text: string; expected: object }[] = [
  { name: 'a text field that is empty', text: '{"headline": "Pier closes", "body": "  "}', expected: { blocks: [] } },
  {
    name: 'metadata only',
    text: '{"@type": "NewsArticle", "headline": "Pier closes", "datePublished": "2026-03-04"}',
    expected: { blocks: [], published: '2026-03-04' },
  },
  {
    name: 'a picture',
    text: '{"type": "picture", "headline": "Pier closes", "byline": "Mara Lindqvist", "description_text": "The pier."}',
    expected: { blocks: [], authors: ['Mara Lindqvist'] },
  },
];

describe('gives what is stated without a text:', () => {
  for (const { name, text, expected } of stated)
    test(name, () => expect(parseJson(text)).toMatchObject({ headline: 'Pier closes', ...expected }));
});

test('line breaks and tabs in strings, which JSON forbids, are read', () => {
  const text = `{"headline": "Pier\tcloses", "body": "${first}\n\n${second} \\"\\\\\n"}`;
  expect(parseJson(text)).toMatchObject({
    headline: 'Pier closes',
    blocks: [{ text: first }, { text: `${second} "\\` }],
  });
});

test('a dateline kept apart goes in front of the text', () => {
  const input = { headline: 'Pier closes', dateline: 'Maren (exw/lni) - ', article_html: `<p>${first}</p>` };
  expect(parseJson(JSON.stringify(input))).toMatchObject({ blocks: [{ text: `Maren (exw/lni) - ${first}` }] });
});

test('brackets in strings do not nest', () => {
  const text = JSON.stringify({ body: `${'['.repeat(1000)} \\" ${'{'.repeat(1000)}` });
  expect(parseJson(text)).toMatchObject({ blocks: [{ kind: 'text' }] });
});
