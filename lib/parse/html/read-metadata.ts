import type { Metadata } from '../../article.ts';
import { normaliseDate } from '../metadata/normalise-date.ts';
import { normaliseLanguage } from '../metadata/normalise-language.ts';
import type { SchemaOrgArticle } from '../metadata/read-schema-org.ts';
import { splitAuthors } from '../metadata/split-authors.ts';
import type { PageFacts } from './collect-page-facts.ts';
import { flattenMarkup } from './flatten-markup.ts';
import { type ElementNode, lineOf } from './html-node.ts';

/** Names of meta elements, the most reliable first. Source: Open Graph, Dublin Core, Parse.ly, Sailthru and the habits of publishers. */
const metaNames = {
  headline: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'headline'],
  deck: ['og:description', 'twitter:description', 'description'],
  authors: [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'cxenseparse:author',
    'article:author:name',
    'vr:author',
    'creator',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'og:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'article.published',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'article:post_time',
    'last-modified-date',
    'created',
    'rnews:datepublished',
  ],
  modified: ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'],
  publisher: ['og:site_name', 'application-name', 'dc.publisher'],
  section: ['article:section', 'parsely-section', 'section'],
  language: ['og:locale', 'content-language', 'language', 'dc.language'],
  url: ['og:url', 'twitter:url'],
} as const;

/**
 * What a page says of itself. Where sources disagree: JSON-LD, then meta elements, then markup (itemprop, rel, class, `<time>`), then
 * the address; for the language of a page `<html lang>` comes before meta elements.
 */
export function readMetadata(facts: PageFacts, schemaOrg: SchemaOrgArticle | undefined): Metadata {
  const meta = (names: readonly string[]): string | undefined => {
    for (const name of names) {
      const value = facts.metas.get(name)?.[0];
      if (value) return flattenMarkup(value);
    }
    return undefined;
  };
  const publisher = schemaOrg?.publisher ?? meta(metaNames.publisher);
  const url = [facts.canonical, meta(metaNames.url), schemaOrg?.url].find(
    (value) => value && /^https?:\/\/\S+$/.test(value),
  );
  return {
    headline: readHeadline(facts, schemaOrg, meta(metaNames.headline), publisher),
    deck: schemaOrg?.deck ?? meta(metaNames.deck),
    authors: readAuthors(facts, schemaOrg),
    published: schemaOrg?.published ?? readDate(facts, url),
    modified: schemaOrg?.modified ?? normaliseDate(meta(metaNames.modified) ?? ''),
    language: readLanguage([schemaOrg?.language, facts.language, meta(metaNames.language)]),
    publisher,
    section: schemaOrg?.section ?? meta(metaNames.section),
    url,
  };
}

function readLanguage(values: readonly (string | undefined)[]): string | undefined {
  for (const value of values) {
    const tag = value && normaliseLanguage(value);
    if (tag) return tag;
  }
  return undefined;
}

function readHeadline(
  facts: PageFacts,
  schemaOrg: SchemaOrgArticle | undefined,
  meta: string | undefined,
  publisher: string | undefined,
): string | undefined {
  const marked =
    facts.marked.find(({ attributes }) => attributes.itemprop === 'headline') ??
    facts.marked.find(({ tag }) => tag === 'h1');
  const found = schemaOrg?.headline ?? meta ?? (marked && lineOf(marked)) ?? facts.title;
  return found ? withoutSiteName(found, publisher, facts) || undefined : undefined;
}

/** "Headline | Site" is a headline and a site when the site or an `<h1>` says so. */
function withoutSiteName(headline: string, publisher: string | undefined, facts: PageFacts): string {
  const cut = Math.max(...[' | ', ' - ', ' – ', ' — ', ' · ', ' » ', ' :: '].map((mark) => headline.lastIndexOf(mark)));
  if (cut <= 0) return headline;
  const [head, tail] = [headline.slice(0, cut).trim(), headline.slice(cut + 3).trim()];
  const isSite = publisher !== undefined && fold(publisher).includes(fold(tail)) && fold(tail) !== '';
  const isFirstHeading = facts.marked.some((element) => element.tag === 'h1' && fold(lineOf(element)) === fold(head));
  return isSite || isFirstHeading ? head : headline;
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function readAuthors(facts: PageFacts, schemaOrg: SchemaOrgArticle | undefined): readonly string[] {
  if (schemaOrg && schemaOrg.authors.length > 0) return schemaOrg.authors;
  for (const name of metaNames.authors) {
    const authors = (facts.metas.get(name) ?? []).flatMap((value) => splitAuthors(flattenMarkup(value)));
    if (authors.length > 0) return [...new Set(authors)];
  }
  for (const isAuthor of authorMarks) {
    const authors = facts.marked.filter(isAuthor).flatMap((element) => splitAuthors(lineOf(element)));
    if (authors.length > 0 && authors.length <= 10) return [...new Set(authors)];
  }
  return [];
}

const authorMarks: readonly ((element: ElementNode) => boolean)[] = [
  ({ attributes }) => attributes.itemprop === 'author' || attributes.itemprop === 'creator',
  ({ attributes }) => attributes.rel === 'author',
  ({ attributes }) => /(?:^|[\s_-])(?:author|byline)[\w-]*name(?:$|\s)/i.test(attributes.class ?? ''),
  ({ attributes }) => /(?:^|[\s_-])(?:byline|author)(?:$|\s)/i.test(attributes.class ?? ''),
];

function readDate(facts: PageFacts, url: string | undefined): string | undefined {
  for (const name of metaNames.published) {
    for (const value of facts.metas.get(name) ?? []) {
      const date = normaliseDate(value);
      if (date) return date;
    }
  }
  for (const isDate of dateMarks) {
    for (const element of facts.marked) {
      const date = isDate(element) && readMarkedDate(element);
      if (date) return date;
    }
  }
  const inUrl = /\/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?:[/_-]|$)/.exec(url ?? '');
  return inUrl ? normaliseDate(`${inUrl[1]}-${inUrl[2]}-${inUrl[3]}`) : undefined;
}

const dateMarks: readonly ((element: ElementNode) => boolean)[] = [
  ({ attributes }) => /^date(?:published|created)$/i.test(attributes.itemprop ?? ''),
  ({ tag, attributes }) => tag === 'time' && attributes.datetime !== undefined,
  ({ tag }) => tag === 'time',
  ({ attributes }) => /date|time|publish/i.test(attributes.class ?? ''),
];

function readMarkedDate(element: ElementNode): string | undefined {
  const { datetime, content, title } = element.attributes;
  for (const value of [datetime, content, title]) {
    const date = value && normaliseDate(value);
    if (date) return date;
  }
  const text = lineOf(element);
  return text.length < 120 ? normaliseDate(text) : undefined;
}
