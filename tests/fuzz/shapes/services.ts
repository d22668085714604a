import type { Random } from '../../model/random.ts';
import { makeDay, makeName, makeParagraph, makeParagraphs, makeTitle, several } from '../fill.ts';
import { makePhrase } from '../make-text.ts';
import type { Shape } from './shape.ts';

type Make = (random: Random) => object;

/** An article as a news service gives it, and what it puts its list into. */
interface Service {
  readonly name: string;
  readonly article: Make;
  readonly list: (articles: readonly object[]) => unknown;
}

const cut = (random: Random): string => `${makeParagraph(random)}… [+1842 chars]`;
const url = 'https://example.org/pier';

const services: readonly Service[] = [
  {
    name: 'NewsAPI',
    article: (random) => ({
      source: { id: null, name: 'Example Courier' },
      author: makeName(random),
      title: makeTitle(random),
      description: makeParagraph(random),
      url,
      publishedAt: makeDay(random),
      content: random.chance(0.5) ? cut(random) : random.pick(['[Removed]', 'ONLY AVAILABLE IN PAID PLANS', null]),
    }),
    list: (articles) => ({ status: 'ok', totalResults: articles.length, articles }),
  },
  {
    name: 'NYT',
    article: (random) => ({
      headline: { main: makeTitle(random), kicker: makePhrase(random), print_headline: makeTitle(random) },
      byline: { original: `By ${makeName(random)}`, person: [{ firstname: 'Mara', lastname: 'Lindqvist' }] },
      abstract: makeParagraph(random),
      lead_paragraph: makeParagraph(random),
      pub_date: makeDay(random),
      web_url: url,
      _id: 'nyt://a',
    }),
    list: (docs) => ({ status: 'OK', response: { docs, meta: { hits: docs.length } } }),
  },
  {
    name: 'Guardian',
    article: (random) => ({
      id: 'a/b',
      webTitle: makeTitle(random),
      webPublicationDate: makeDay(random),
      webUrl: url,
      fields: {
        headline: makeTitle(random),
        trailText: makePhrase(random),
        byline: makeName(random),
        bodyText: makeParagraphs(random, ' '),
        body: `<p>${makeParagraphs(random, '</p><p>')}</p>`,
      },
    }),
    list: (results) => ({ response: { status: 'ok', results } }),
  },
  {
    name: 'Event Registry',
    article: (random) => ({
      uri: '8123',
      lang: random.pick(['eng', 'deu', 'kr', 'zho', 'x']),
      dateTimePub: makeDay(random),
      url,
      title: makeTitle(random),
      body: makeParagraphs(random),
      source: { uri: 'example.org', title: 'Example Courier' },
      authors: [{ uri: 'a', name: makeName(random), isAgency: false }],
    }),
    list: (results) => ({ articles: { results, totalResults: results.length, page: 1 } }),
  },
  {
    name: 'GNews and Mediastack',
    article: (random) => ({
      title: makeTitle(random),
      author: random.chance(0.5) ? makeName(random) : null,
      description: makeParagraph(random),
      content: cut(random),
      url,
      publishedAt: makeDay(random),
      published_at: makeDay(random),
      source: random.chance(0.5) ? 'Example Courier' : { name: 'Example Courier', url },
    }),
    list: (data) => ({ pagination: { limit: 25, total: data.length }, data }),
  },
  {
    name: 'Bing',
    article: (random) => ({
      _type: 'NewsArticle',
      name: makeTitle(random),
      url,
      description: makeParagraph(random),
      provider: [{ _type: 'Organization', name: 'Example Courier' }],
      datePublished: makeDay(random),
    }),
    list: (value) => ({ _type: 'News', readLink: url, value }),
  },
  {
    name: 'news-please',
    article: (random) => ({
      authors: several(random, 0, 3, makeName),
      date_publish: makeDay(random),
      date_modify: null,
      description: makePhrase(random),
      language: 'en',
      maintext: makeParagraphs(random, '\n'),
      source_domain: 'example.org',
      title: makeTitle(random),
      title_rss: null,
      url,
    }),
    list: (articles) => articles,
  },
  {
    name: 'fundus',
    article: (random) => ({
      html: { requested_url: url, crawl_date: makeDay(random) },
      body: {
        summary: [makeParagraph(random)],
        sections: several(random, 1, 3, () => ({
          headline: random.chance(0.5) ? [makePhrase(random)] : [],
          paragraphs: several(random, 0, 3, makeParagraph),
        })),
      },
      authors: several(random, 0, 3, makeName),
      publishing_date: makeDay(random),
      title: makeTitle(random),
      free_access: random.chance(0.5),
    }),
    list: (articles) => articles,
  },
  {
    name: 'trafilatura',
    article: (random) => ({
      title: makeTitle(random),
      author: `${makeName(random)}; ${makeName(random)}`,
      hostname: 'example.org',
      date: makeDay(random),
      'source-hostname': 'Example Courier',
      raw_text: makeParagraphs(random, ' '),
      text: makeParagraphs(random, '\n'),
      excerpt: makePhrase(random),
      comments: makePhrase(random),
    }),
    list: (articles) => articles,
  },
  {
    name: 'schema.org',
    article: (random) => ({
      '@context': 'https://schema.org',
      '@type': random.pick(['NewsArticle', 'LiveBlogPosting', 'ImageObject', 'WebPage']),
      headline: makeTitle(random),
      articleBody: makeParagraphs(random),
      liveBlogUpdate: several(random, 0, 2, () => ({
        headline: makeTitle(random),
        articleBody: makeParagraph(random),
      })),
      author: several(random, 0, 3, () => ({ '@type': 'Person', name: makeName(random) })),
      datePublished: makeDay(random),
    }),
    list: (graph) => ({ '@context': 'https://schema.org', '@graph': graph }),
  },
];

/** Some members are missing, null, empty, or wrapped into a list. */
function loosen(value: object, random: Random): object {
  const members = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    if (random.chance(0.93)) return [[name, member]];
    const kind = random.below(5);
    if (kind === 0) return [];
    return [[name, kind === 1 ? null : kind === 2 ? '' : kind === 3 ? [member, member] : { value: member }]];
  });
  return Object.fromEntries(members);
}

/** One article, a list as the service gives it, or a line for each. */
function write({ article, list }: Service, random: Random): string {
  const articles = several(random, 1, 4, (each) => loosen(article(each), each));
  if (random.chance(0.2)) return articles.map((each) => JSON.stringify(each)).join('\n');
  return JSON.stringify(random.chance(0.3) ? articles[0] : list(articles));
}

export const serviceShapes: readonly Shape[] = services.map((service) => ({
  name: `news service, ${service.name}`,
  key: 'a.json',
  make: (random) => write(service, random),
}));
