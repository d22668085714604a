import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../lib/model/limits.ts';
import { parseHtml } from '../../../lib/parse/html/parse-html.ts';

const first =
  'The harbour board voted on Tuesday to close the old ferry pier, after a survey found cracks in nine of its pillars.';
const second =
  'Repairs would cost 4 million crowns, the survey says, and the board has set aside less than half of that this year.';
const third =
  'Passengers will board at the fish market instead, where a pontoon was moored last week, the harbour master said.';
const paragraphs = `<p>${first}</p><p>${second}</p><p>${third}</p>`;
const texts = [first, second, third];

const bodies: readonly { name: string; html: string; expected: readonly string[] }[] = [
  { name: 'a bare page', html: `<h1>Pier closes</h1>${paragraphs}`, expected: texts },
  {
    name: 'paragraphs in a head that was never closed',
    html: `<html><head><title>Pier</title><div id="story"><p>${first}</p><p>${second}</p><p>${third}</p></div></html>`,
    expected: texts,
  },
  {
    name: 'paragraphs made of line breaks',
    html: `<div id="story">${first}<br><br>${second}<br /><br />${third}</div>`,
    expected: texts,
  },
  {
    name: 'references and inline elements',
    html: `<article>
      <p>The <b>harb</b>our &amp; the <a href="/pier">pier</a>&nbsp;are old&hellip;
      but not <em>that</em> old, the board said.</p>${paragraphs}</article>`,
    expected: ['The harbour & the pier are old… but not that old, the board said.', ...texts],
  },
  {
    name: 'tags that are never closed',
    html: `<div><p>${first}<p>${second}<p><b>${third}`,
    expected: texts,
  },
  {
    name: 'parts whose names say what they have or are not',
    html: `<article><div class="has-ads non-paywall"><p>${first}</p></div>
      <div class="field field--label-hidden"><p>${second}</p></div>
      <p class="hidden md:block">${third}</p></article>`,
    expected: texts,
  },
  {
    name: 'a page whose names were shortened by a machine',
    html: `<main><div class="sc-qOi jpYiAd"><p>${first}</p></div><div class="sc-qOi jpYiAd"><p>${second}</p>
      </div><p>${third}</p></main>`,
    expected: texts,
  },
  {
    name: 'links around whole boxes',
    html: `<article>${paragraphs}<a href="/b"><section><div><h4>Bridge</h4>
      <div>The plans for the bridge were shown on Monday, and the works begin in May.</div></div></section></a>
      </article>`,
    expected: texts,
  },
  {
    name: 'kickers and a headline of its own above the text',
    html: `<article><p>Harbour</p><h1>Old pier is closed</h1>${paragraphs}</article>`,
    expected: texts,
  },
  {
    name: 'an article in a form, as some servers write pages',
    html: `<form action="/"><div><div>${paragraphs}</div></div></form>`,
    expected: texts,
  },
];

describe('finds the text of', () => {
  for (const { name, html, expected } of bodies) {
    test(name, () =>
      expect(parseHtml(`<html><body>${html}</body></html>`).blocks.map(({ text }) => text)).toEqual(expected),
    );
  }
});

test('blocks say what they are', () => {
  const html = `<article>${paragraphs}<h2>What comes next</h2><ul><li>A pontoon at the market</li>
    <li>New pillars by May</li></ul>
    <blockquote><p>${first}</p></blockquote><pre>08:00  Riverton
09:10  Skerry</pre><p>${second}</p></article>`;
  expect(parseHtml(html).blocks.map(({ kind }) => kind)).toEqual([
    'text',
    'text',
    'text',
    'heading',
    'list-item',
    'list-item',
    'quotation',
    'preformatted',
    'text',
  ]);
});

const page = (head: string, body = ''): string =>
  `<html lang="en-gb"><head>${head}</head><body>${body}${paragraphs}</body></html>`;
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const metadata: readonly { name: string; html: string; expected: object }[] = [
  {
    name: 'JSON-LD before everything else',
    html: page(
      `<title>Other</title><meta property="og:title" content="Another">
        <meta name="author" content="Nobody Else">${jsonLd({
          '@type': 'NewsArticle',
          headline: 'Pier &amp; market',
          author: [{ '@type': 'Person', name: 'Mara Lindqvist' }, 'Tomé Duarte'],
          datePublished: '2026-03-04T06:12:09+01:00',
          publisher: { name: 'The Riverton Courier' },
          articleSection: ['Local', 'Harbour'],
          inLanguage: 'en',
          url: 'https://courier.example/pier',
        })}`,
    ),
    expected: {
      headline: 'Pier & market',
      authors: ['Mara Lindqvist', 'Tomé Duarte'],
      published: '2026-03-04T06:12:09+01:00',
      publisher: 'The Riverton Courier',
      section: 'Local',
      language: 'en',
      url: 'https://courier.example/pier',
    },
  },
  {
    name: 'a graph with references',
    html: page(
      jsonLd({
        '@graph': [
          { '@type': 'WebPage', name: 'Page' },
          { '@type': ['NewsArticle'], headline: 'Pier closes', author: { '@id': '#mara' } },
          { '@type': 'Person', '@id': '#mara', name: 'Mara Lindqvist' },
        ],
      }),
    ),
    expected: { headline: 'Pier closes', authors: ['Mara Lindqvist'], language: 'en-GB' },
  },
  {
    name: 'meta elements',
    html: page(
      `<meta property="og:title" content="Pier closes | Courier"><meta property="og:site_name" content="Courier">
       <meta name="author" content="By Mara Lindqvist"><meta property="article:published_time" content="2026-03-04">
       <link rel="canonical" href="https://courier.example/pier">
       <meta property="og:description" content="A survey found cracks.">`,
    ),
    expected: {
      headline: 'Pier closes',
      publisher: 'Courier',
      authors: ['Mara Lindqvist'],
      published: '2026-03-04',
      url: 'https://courier.example/pier',
      deck: 'A survey found cracks.',
    },
  },
  {
    name: 'markup',
    html: page(
      '<title>Pier closes - Courier</title>',
      `<h1>Pier closes</h1><span class="byline">By <a rel="author" href="/m">Mara Lindqvist</a></span>
        <time datetime="2026-03-04T06:12Z">today</time>`,
    ),
    expected: { headline: 'Pier closes', authors: ['Mara Lindqvist'], published: '2026-03-04T06:12:00Z' },
  },
  {
    name: 'the address',
    html: page('<link rel="canonical" href="https://courier.example/2026/03/04/pier">'),
    expected: { published: '2026-03-04' },
  },
  {
    name: 'nothing, where a page says nothing',
    html: page('', '').replace(' lang="en-gb"', ''),
    expected: { headline: undefined, authors: [], published: undefined, language: undefined, url: undefined },
  },
  {
    name: 'JSON-LD that is broken is passed over',
    html: page(
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script><title>Pier closes</title>',
    ),
    expected: { headline: 'Pier closes' },
  },
];

describe('reads metadata from', () => {
  for (const { name, html, expected } of metadata) test(name, () => expect(parseHtml(html)).toMatchObject(expected));
});

describe('the stated body', () => {
  const stated = (articleBody: string): string => `${jsonLd({ '@type': 'Article', articleBody })}`;
  const junk = '<p>Our ferry quiz has ten questions on ships, piers and tides, with prizes that the readers chose.</p>';
  const cases: readonly { name: string; articleBody: string; expected: readonly string[] }[] = [
    { name: 'is taken when it agrees', articleBody: texts.join('\n\n'), expected: texts },
    { name: 'on one line tells what is foreign', articleBody: texts.join(' '), expected: texts },
    {
      name: 'of another article is not',
      articleBody:
        'Snow fell on the northern valleys overnight and closed two of the three passes, police said. '.repeat(4),
      expected: [...texts, junk.replace(/<\/?p>/g, '')],
    },
    {
      name: 'that is a short beginning is not',
      articleBody: `${first} ${first.slice(0, 90)}`,
      expected: [...texts, junk.replace(/<\/?p>/g, '')],
    },
  ];
  for (const { name, articleBody, expected } of cases) {
    test(name, () =>
      expect(
        parseHtml(page(stated(articleBody)).replace('</body>', `${junk}</body>`)).blocks.map(({ text }) => text),
      ).toEqual(expected),
    );
  }
});

describe('a page beyond any page', () => {
  const cases = [
    { name: 'too deep', html: '<div>'.repeat(limits.htmlDepth + 1) },
    { name: 'too many elements', html: '<br>'.repeat(limits.htmlNodes + 1) },
  ];
  for (const { name, html } of cases) {
    test(`${name}: its text is taken in order and a note says so`, () => {
      const { blocks, notes } = parseHtml(`${html}<script>no</script>${paragraphs}`);
      expect(blocks.map(({ text }) => text)).toEqual(texts);
      expect(notes.map(({ rule }) => rule)).toEqual(['html-too-complex']);
    });
  }
});

const bigPiece = 1_000_000;
const hostile: readonly { name: string; html: string; found?: readonly string[] }[] = [
  { name: 'nested 100,000 deep', html: `${'<div>'.repeat(100_000)}x`, found: ['x'] },
  { name: 'of less-than signs', html: '<'.repeat(bigPiece) },
  { name: 'of open tags', html: '<a '.repeat(bigPiece / 3) },
  { name: 'of references', html: '&'.repeat(bigPiece) },
  { name: 'with one attribute of 5 MB', html: `<p class="${'a '.repeat(2_500_000)}">x</p>` },
  { name: 'of 100,000 attributes', html: `<p ${'a=b c '.repeat(50_000)}>x</p>` },
  { name: 'of misnested formatting', html: '<b><i><p><a></b>x</i>'.repeat(5_000) },
  { name: 'of one long word', html: `<p>${'a'.repeat(bigPiece)}</p>` },
  { name: 'of commas and spaces', html: `<p>${', '.repeat(bigPiece / 2)}</p>` },
  { name: 'of end tags', html: '</p>'.repeat(bigPiece / 4) },
  { name: 'of comments that never end', html: '<!--'.repeat(bigPiece / 4) },
  { name: 'of line breaks', html: `<p>${'a<br>'.repeat(90_000)}</p>` },
  { name: 'of short paragraphs at depth 500', html: `${'<div>'.repeat(500)}${'<p>word, word</p>'.repeat(30_000)}` },
];

describe('finds no article in a page', () => {
  for (const { name, html, found = [] } of hostile)
    test(name, () => expect(parseHtml(html).blocks.map(({ text }) => text)).toEqual(found));
});

test('every block of any page is text that the page holds, letter by letter', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 30 }).map((text) => text.replace(/[<&>]/g, '')),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<b>',
      '</b>',
      '<ul><li>',
      '</ul>',
      '<br>',
      '<h2>',
      '</h2>',
      '<td>',
      '<a href=x>',
      '</a>',
      first,
      second,
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const html = pieces.join('');
      const letters = (text: string): string => text.replace(/\s+/g, '');
      const shown = letters(html.replace(/<[^<>]*>/g, ''));
      let from = 0;
      const missing = parseHtml(html).blocks.filter(({ text }) => {
        const found = shown.indexOf(letters(text), from);
        from = found + letters(text).length;
        return found < 0;
      });
      expect(missing).toEqual([]);
    }),
  );
});
