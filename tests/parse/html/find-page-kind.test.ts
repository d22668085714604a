import { expect, test } from 'vitest';
import { parseHtml } from '../../../lib/parse/html/parse-html.ts';

const text =
  '<p>The harbour council of Velmouth approved a new ferry terminal on Tuesday, after a debate of five hours.</p>';
const site = '<meta property="og:type" content="website">';
const data = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const cases: readonly { name: string; head: string; expected: readonly string[] }[] = [
  { name: 'a page that says nothing', head: '', expected: [] },
  { name: 'an article', head: site + data({ '@type': 'NewsArticle' }), expected: [] },
  { name: 'a live blog', head: data({ '@type': 'LiveBlogPosting' }), expected: ['stated-live-blog'] },
  {
    name: 'a live blog in a graph',
    head: data({ '@graph': [{ '@type': ['LiveBlogPosting'] }] }),
    expected: ['stated-live-blog'],
  },
  {
    name: 'an article that is one, too',
    head: data([{ '@type': 'LiveBlogPosting' }, { '@type': 'NewsArticle' }]),
    expected: [],
  },
  {
    name: 'an article about one',
    head: data({ '@type': 'Article', about: { '@type': 'LiveBlogPosting' } }),
    expected: [],
  },
  { name: 'a gallery', head: data({ '@type': 'ImageGallery' }), expected: ['stated-gallery'] },
  {
    name: 'an article with a gallery',
    head: data([{ '@type': 'ImageGallery' }, { '@type': 'Article' }]),
    expected: [],
  },
  {
    name: 'the front of a site',
    head: `${site}<link rel="canonical" href="https://courier.example/">`,
    expected: ['stated-index-page'],
  },
  { name: 'a section', head: site + data({ '@type': 'CollectionPage' }), expected: ['stated-index-page'] },
  { name: 'a list that may be anything', head: data({ '@type': 'CollectionPage' }), expected: [] },
  {
    name: 'an article whose system states the address of the site',
    head: '<meta property="og:type" content="article"><link rel="canonical" href="https://courier.example/">',
    expected: [],
  },
  {
    name: 'an article whose system states "website"',
    head: `${site}<link rel="canonical" href="https://courier.example/?p=31">`,
    expected: [],
  },
];

for (const { name, head, expected } of cases)
  test(`${name}: ${expected.join() || 'nothing'} is stated`, () => {
    const { notes } = parseHtml(`<html><head>${head}</head><body><article>${text.repeat(4)}</article></body></html>`);
    expect(notes.map(({ rule }) => rule)).toEqual(expected);
  });
