import { once } from '../../../model/once.ts';
import { anyOf, words } from '../../../model/words.ts';

/**
 * Names of meta elements, the most reliable first. Sources: Open Graph, Dublin Core, Parse.ly, Sailthru, publishers.
 */
export const metaNames = {
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
    'shareaholic:article_author_name',
    'vr:author',
    'citation_author',
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
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'dcterms.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'article.published',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'rnews:datepublished',
  ],
  modified: ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'],
  publisher: ['og:site_name', 'application-name', 'dc.publisher'],
  section: ['article:section', 'parsely-section', 'section'],
  language: ['og:locale', 'content-language', 'language', 'dc.language'],
  url: ['og:url', 'twitter:url'],
} as const;

const publishingWords = words(
  'create created creation issue post posted pub publication publish published release upload',
);
const publishedWords = words('created issued posted publication published release');

/** Any other meta element whose name, without its prefix and marks, says that it holds the date of publication. */
export const publishedName = once(
  () => new RegExp(`${anyOf(publishingWords)}(?:date|datetime|time)$|date${anyOf(publishedWords)}$`),
);
