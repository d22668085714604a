import { describe, expect, test } from 'vitest';
import { readItems } from '../read-one.ts';

const text =
  'The salt works of Halla will close in May. Its owner said on Friday that nobody buys coarse salt any more.';
const more = 'About 60 people work there, and most of them will move to the harbour.';
const headline = 'Salt works of Halla to close';
const url = 'https://echo.example/salt-works';
const time = '2026-02-06T14:05:09Z';
const authors = ['Jon Berg', 'Mia Toll'];
const publisher = 'Halla Echo';

interface Case {
  readonly name: string;
  readonly input: unknown;
  /** What is read otherwise than usual. */
  readonly expected?: object;
}

const all = { headline, url, published: time, authors, publisher, language: 'en' };

const cases: readonly Case[] = [
  {
    name: 'NewsAPI.org',
    input: {
      status: 'ok',
      totalResults: 1,
      articles: [
        {
          source: { id: null, name: publisher },
          author: 'Jon Berg, Mia Toll',
          title: `${headline} - ${publisher}`,
          description: 'Nobody buys coarse salt any more.',
          url,
          publishedAt: time,
          content: text,
        },
      ],
    },
    expected: { language: undefined },
  },
  {
    name: 'Mediastack',
    input: {
      pagination: { limit: 40, offset: 80, total: 81 },
      data: [
        {
          author: 'Jon Berg and Mia Toll',
          title: headline,
          description: text,
          url,
          source: publisher,
          language: 'en',
          published_at: '2026-02-06T14:05:09+00:00',
        },
      ],
    },
    expected: { published: '2026-02-06T14:05:09+00:00' },
  },
  {
    name: 'Currents',
    input: {
      status: 'ok',
      news: [
        {
          id: 'c1',
          title: headline,
          description: text,
          url,
          author: 'Jon Berg, Mia Toll',
          language: 'en',
          category: ['business'],
          published: '2026-02-06 14:05:09 +0000',
        },
      ],
    },
    expected: { publisher: undefined, published: '2026-02-06T14:05:09+00:00' },
  },
  {
    name: 'NewsData.io',
    input: {
      status: 'success',
      results: [
        {
          article_id: 'x1',
          title: headline,
          link: url,
          creator: ['Jon Berg', 'Mia Toll'],
          description: text,
          content: 'ONLY AVAILABLE IN PAID PLANS',
          pubDate: '2026-02-06 14:05:09',
          pubDateTZ: 'UTC',
          source_id: 'echo',
          source_name: publisher,
          source_url: 'https://echo.example',
          language: 'english',
        },
      ],
      nextPage: null,
    },
  },
  {
    name: 'Event Registry',
    input: {
      articles: {
        page: 1,
        results: [
          {
            uri: '77',
            lang: 'eng',
            date: '2026-02-06',
            time: '14:09:00',
            dateTime: '2026-02-06T14:09:00Z',
            dateTimePub: time,
            url,
            title: headline,
            body: text,
            source: { uri: 'echo.example', dataType: 'news', title: publisher },
            authors: [
              { uri: 'jon@echo.example', name: 'Jon Berg', type: 'author' },
              { uri: 'mia@echo.example', name: 'Mia Toll', type: 'author' },
            ],
          },
        ],
      },
    },
  },
  {
    name: 'a search that gives a lead paragraph',
    input: {
      status: 'OK',
      response: {
        docs: [
          {
            abstract: 'Sixty people will move to the harbour.',
            web_url: url,
            lead_paragraph: text,
            source: publisher,
            headline: { main: headline, kicker: null, print_headline: 'Salt Works Close' },
            pub_date: '2026-02-06T14:05:09+0000',
            byline: { original: 'By Jon Berg and Mia Toll', person: [], organization: null },
            section_name: 'Towns',
            _id: 'a://1',
          },
        ],
      },
    },
    expected: {
      published: '2026-02-06T14:05:09+00:00',
      language: undefined,
      section: 'Towns',
      deck: 'Sixty people will move to the harbour.',
    },
  },
  {
    name: 'Bing News',
    input: {
      _type: 'News',
      value: [
        {
          name: headline,
          url,
          description: text,
          provider: [{ _type: 'Organization', name: publisher }],
          datePublished: '2026-02-06T14:05:09.0000000Z',
          category: 'Business',
        },
        {
          name: 'Ice on the lake of Halla',
          url: 'https://echo.example/ice',
          description: more,
          datePublished: '2026-02-06T10:00:00.0000000Z',
        },
      ],
    },
    expected: { authors: [], language: undefined },
  },
  {
    name: 'Webz.io',
    input: {
      posts: [
        {
          thread: {
            uuid: 'u',
            site_full: 'www.echo.example',
            site: publisher,
            section_title: 'Towns',
            title_full: headline,
          },
          uuid: 'u',
          url,
          author: 'Jon Berg; Mia Toll',
          published: '2026-02-06T14:05:09.000+02:00',
          title: headline,
          text,
          language: 'english',
        },
      ],
    },
    expected: { published: '2026-02-06T14:05:09+02:00' },
  },
  {
    name: 'news-please',
    input: {
      authors,
      date_download: '2026-02-07 08:00:00',
      date_modify: null,
      date_publish: '2026-02-06 14:05:09',
      description: null,
      language: 'en',
      maintext: text,
      source_domain: 'echo.example',
      title: headline,
      url,
    },
    expected: { publisher: undefined },
  },
  {
    name: 'fundus',
    input: {
      title: headline,
      authors,
      publishing_date: '2026-02-06 14:05:09+00:00',
      body: { summary: [], sections: [{ headline: [], paragraphs: [text] }] },
      free_access: true,
    },
    expected: { published: '2026-02-06T14:05:09+00:00', url: undefined, publisher: undefined, language: undefined },
  },
  {
    name: 'trafilatura',
    input: {
      title: headline,
      author: 'Jon Berg; Mia Toll',
      hostname: 'echo.example',
      date: '2026-02-06',
      fingerprint: 'f',
      comments: 'First!',
      raw_text: text.toLowerCase(),
      text,
      language: 'en',
      source: url,
      'source-hostname': publisher,
      excerpt: 'Nobody buys it.',
    },
    expected: { published: '2026-02-06' },
  },
  {
    name: 'newspaper3k',
    input: {
      url,
      title: headline,
      authors,
      publish_date: '2026-02-06T00:00:00',
      text,
      summary: 'Short.',
      keywords: ['salt'],
      meta_lang: 'en',
      html: '<html><body><p>Menu</p></body></html>',
    },
    expected: { published: '2026-02-06', publisher: undefined, language: undefined },
  },
  {
    name: 'Jina',
    input: {
      code: 200,
      status: 20000,
      data: {
        title: `${headline} | ${publisher}`,
        description: '',
        url,
        content: `${text}\n\n${more}`,
        publishedTime: time,
        metadata: { lang: 'en', 'og:site_name': publisher, author: 'Jon Berg and Mia Toll' },
        usage: { tokens: 90 },
      },
    },
  },
  {
    name: 'Firecrawl',
    input: {
      success: true,
      data: {
        markdown: `${text}\n\n**Mia Toll** writes for the Echo.\n`,
        metadata: {
          title: `${headline} - ${publisher}`,
          ogSiteName: publisher,
          ogTitle: headline,
          language: 'en',
          sourceURL: url,
          statusCode: 200,
          'article:published_time': time,
          author: 'Jon Berg, Mia Toll',
        },
      },
    },
  },
  {
    name: 'Diffbot',
    input: {
      request: { pageUrl: url, api: 'article' },
      objects: [
        {
          type: 'article',
          siteName: publisher,
          title: headline,
          author: 'Jon Berg, Mia Toll',
          date: 'Fri, 06 Feb 2026 14:05:09 GMT',
          humanLanguage: 'en',
          pageUrl: url,
          text,
          html: `<p>${text}</p>`,
        },
      ],
    },
    expected: { language: undefined },
  },
  {
    name: 'Readability',
    input: {
      title: headline,
      byline: 'By Jon Berg and Mia Toll',
      dir: null,
      lang: 'en',
      content: `<div id="readability-page-1"><p>${text}</p></div>`,
      textContent: text,
      length: 100,
      excerpt: 'Nobody buys it.',
      siteName: publisher,
      publishedTime: time,
      url,
    },
  },
  {
    name: 'Postlight',
    input: {
      title: headline,
      author: 'Jon Berg, Mia Toll',
      date_published: time,
      dek: null,
      lead_image_url: 'https://echo.example/i.jpg',
      content: `<div><p>${text}</p></div>`,
      url,
      domain: 'echo.example',
      excerpt: 'Nobody buys it.',
    },
    expected: { publisher: undefined, language: undefined },
  },
  {
    name: 'the Guardian, whose HTML comes before its flat text',
    input: {
      response: {
        status: 'ok',
        content: {
          id: 'halla/salt',
          type: 'article',
          webTitle: headline,
          webUrl: url,
          webPublicationDate: time,
          sectionName: 'Towns',
          fields: {
            headline,
            byline: 'Jon Berg and Mia Toll',
            publication: publisher,
            lang: 'en',
            bodyText: `${text} ${more}`,
            body: `<p>${text}</p>`,
          },
        },
      },
    },
    expected: { section: 'Towns' },
  },
  {
    name: 'WordPress with what is embedded',
    input: {
      id: 7,
      date: '2026-02-06T16:05:09',
      date_gmt: '2026-02-06T14:05:09',
      modified_gmt: '2026-02-06T15:00:00',
      link: url,
      title: { rendered: headline },
      content: { rendered: `<p>${text}</p>`, protected: false },
      excerpt: { rendered: '<p>Nobody buys it.</p>' },
      author: 12,
      _embedded: {
        author: [
          { id: 12, name: 'Jon Berg' },
          { id: 13, name: 'Mia Toll' },
        ],
      },
      yoast_head_json: { og_site_name: publisher },
    },
    expected: { language: undefined, modified: '2026-02-06T15:00:00Z' },
  },
  {
    name: 'Ghost',
    input: {
      posts: [
        {
          id: 'g',
          uuid: 'u',
          title: headline,
          html: `<p>${text}</p>`,
          url,
          published_at: '2026-02-06T14:05:09.000+00:00',
          authors: [
            { id: '1', name: 'Jon Berg' },
            { id: '2', name: 'Mia Toll' },
          ],
          primary_tag: { name: 'Towns' },
        },
      ],
    },
    expected: { published: '2026-02-06T14:05:09+00:00', publisher: undefined, language: undefined },
  },
  {
    name: 'Strapi',
    input: {
      data: {
        id: 3,
        attributes: {
          title: headline,
          body: text,
          publishedAt: time,
          locale: 'en',
          author: { data: { attributes: { name: 'Jon Berg' } } },
        },
      },
      meta: {},
    },
    expected: { authors: ['Jon Berg'], url: undefined, publisher: undefined },
  },
  {
    name: 'NewsCatcher',
    input: {
      status: 'ok',
      articles: [
        {
          title: headline,
          author: 'Jon Berg',
          authors: ['Jon Berg', 'Mia Toll'],
          published_date: '2026-02-06 14:05:09',
          link: url,
          clean_url: 'echo.example',
          name_source: publisher,
          excerpt: 'Nobody buys it.',
          summary: text,
          language: 'en',
          _id: 'n',
        },
      ],
    },
    expected: { published: '2026-02-06' },
  },
  {
    name: 'a search index',
    input: {
      took: 3,
      hits: {
        total: { value: 2 },
        hits: [
          {
            _index: 'news',
            _id: 'h1',
            _source: { title: headline, text, url, published: time, authors, source: publisher, lang: 'en' },
          },
          { _index: 'news', _id: 'h2', _source: { title: 'Ice on the lake', text: more } },
        ],
      },
    },
  },
  {
    name: 'edges of a query',
    input: {
      data: {
        articles: {
          edges: [
            {
              node: {
                id: '1',
                headline,
                body: `<p>${text}</p>`,
                url,
                publishedAt: time,
                authors: [{ displayName: 'Jon Berg' }, { displayName: 'Mia Toll' }],
                publisher: { name: publisher },
                language: 'en',
              },
            },
            { node: { id: '2', headline: 'Ice on the lake', body: `<p>${more}</p>` } },
          ],
        },
      },
    },
  },
  {
    name: 'names in parts and other cases',
    input: {
      Title: headline,
      'Body Text': text,
      Authors: [
        { first_name: 'Jon', last_name: 'Berg' },
        { firstName: 'Mia', lastName: 'Toll' },
      ],
      'Publication Date': time,
      Publication: publisher,
      URL: url,
      Language: 'en_GB',
    },
    expected: { language: 'en-GB' },
  },
  {
    name: 'names of another language',
    input: { titolo: headline, testo_articolo: `${text} ${more} ${more}`, autore: 'Jon Berg', data: '6 febbraio 2026' },
    expected: {
      authors: ['Jon Berg'],
      published: '2026-02-06',
      url: undefined,
      publisher: undefined,
      language: undefined,
    },
  },
];

describe('reads the article of', () => {
  for (const { name, input, expected } of cases)
    test(name, () => {
      const [item] = readItems(JSON.stringify(input), 'application/json');
      expect(item?.document).toMatchObject({ ...all, ...expected });
      expect(item?.document.blocks[0]?.text.slice(0, 42)).toBe(text.slice(0, 42));
    });
});

test('every entry of a list is an article, and a title alone an alert', () => {
  const list = [
    { title: headline, publishedAt: time, content: text },
    { title: 'Ice on the lake of Halla', publishedAt: time, description: more, content: null },
    { title: 'Mayor of Halla steps down', publishedAt: time, content: '' },
    { title: '[Removed]', publishedAt: '1970-01-01T00:00:00Z', content: '[Removed]' },
  ];
  const items = readItems(JSON.stringify(list), 'application/json');
  expect(items.map(({ document }) => document.blocks.map((block) => block.text))).toEqual([
    [text],
    [more],
    ['Mayor of Halla steps down'],
  ]);
});

test.each([
  { name: 'under a name of its own', wrap: (list: unknown) => ({ count: 2, newsItems: list }) },
  {
    name: 'by their ids',
    wrap: (list: unknown) => ({ articles: { a1: (list as object[])[0], a2: (list as object[])[1] } }),
  },
  { name: 'deeper', wrap: (list: unknown) => ({ ok: true, payload: { page: 1, beitraege: list } }) },
])('a list $name gives an article each', ({ wrap }) => {
  const list = [
    { title: headline, url, text },
    { title: 'Ice on the lake of Halla', url: 'https://echo.example/ice', text: more },
  ];
  expect(readItems(JSON.stringify(wrap(list)), 'application/json')).toHaveLength(2);
});

test('what an article points to is no list of articles', () => {
  const related = [
    { title: 'Ice on the lake', url: 'https://echo.example/ice' },
    { title: 'Mayor steps down', url: 'https://echo.example/mayor' },
  ];
  const items = readItems(JSON.stringify({ title: headline, text, url, moreToRead: related }), 'application/json');
  expect(items.map(({ document }) => document.headline)).toEqual([headline]);
});

test.each([
  {
    name: 'a text without a title',
    input: {
      text,
      moreToRead: [
        { title: 'A', url },
        { title: 'B', url },
      ],
    },
  },
  {
    name: 'a text in an object',
    input: {
      data: {
        kicker: 'Coast',
        text,
        links: [
          { title: 'A', url },
          { title: 'B', url },
        ],
      },
    },
  },
  { name: 'its paper', input: { article: { title: headline, text }, newspaper: { title: publisher, url } } },
])('$name beside other titles is one article', ({ input }) => {
  const items = readItems(JSON.stringify(input), 'application/json');
  expect(items.map(({ document }) => document.blocks.map((block) => block.text))).toEqual([[text]]);
});

test('names with a word for an article before them are read', () => {
  const input = { newsTitle: headline, storyContent: text, article_url: url, postDate: time };
  const [item] = readItems(JSON.stringify(input), 'application/json');
  expect(item?.document).toMatchObject({ headline, url, published: time, blocks: [{ text }] });
});

test('a date that nobody set is none', () => {
  const [item] = readItems(JSON.stringify({ title: headline, text, date: '1970-01-01T00:00:00Z' }), 'application/json');
  expect(item?.document.published).toBeUndefined();
});
