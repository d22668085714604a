import type { Metadata } from '../../model/article.ts';
import { readByline } from '../lines/read-byline.ts';
import { readDate } from '../lines/read-date.ts';

type Field =
  | 'headline'
  | 'deck'
  | 'author'
  | 'published'
  | 'modified'
  | 'language'
  | 'publisher'
  | 'section'
  | 'url'
  | 'ignored';

/** Keys of a head, in lower case. Mail and news headers that say nothing of the article are ignored. */
const fields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ...keys(
    'headline',
    'title',
    'headline',
    'subject',
    'titre',
    'titel',
    'título',
    'titulo',
    'titolo',
    'überschrift',
    'betreff',
  ),
  ...keys('deck', 'subtitle', 'deck', 'standfirst', 'subhead', 'subheadline'),
  ...keys(
    'author',
    'by',
    'author',
    'authors',
    'byline',
    'from',
    'writer',
    'reporter',
    'auteur',
    'autor',
    'autore',
    'von',
    'par',
  ),
  ...keys(
    'published',
    'date',
    'published',
    'publication date',
    'pubdate',
    'date published',
    'publish date',
    'datum',
    'fecha',
    'data',
  ),
  ...keys('modified', 'updated', 'modified', 'last updated', 'last modified', 'date modified'),
  ...keys('language', 'language', 'lang', 'content-language'),
  ...keys('publisher', 'publisher', 'source', 'publication', 'site', 'newspaper', 'outlet', 'organization'),
  ...keys('section', 'section', 'category', 'rubric', 'desk'),
  ...keys('url', 'url', 'link', 'canonical', 'source url', 'permalink'),
  ...keys(
    'ignored',
    'to',
    'cc',
    'bcc',
    'sender',
    'reply-to',
    'lines',
    'newsgroups',
    'message-id',
    'in-reply-to',
    'references',
  ),
  ...keys(
    'ignored',
    'keywords',
    'tags',
    'summary',
    'distribution',
    'nntp-posting-host',
    'path',
    'xref',
    'expires',
    'followup-to',
  ),
  ...keys(
    'ignored',
    'id',
    'slug',
    'slugline',
    'article-i.d',
    'originator',
    'mime-version',
    'content-type',
    'x-newsreader',
  ),
  ...keys(
    'ignored',
    'content-transfer-encoding',
    'disclaimer',
    'return-path',
    'received',
    'user-agent',
    'copyright',
    'embargo',
  ),
]);

function keys(field: Field, ...names: readonly string[]): (readonly [string, Field])[] {
  return names.map((name) => [name, field]);
}

const keyed = /^([\p{L}][\p{L}. -]{0,30}?) ?:(?: +(.*)|)$/u;
const longestHead = 40;

export interface Head {
  readonly metadata: Partial<Metadata>;
  /** How many lines it takes; 0 without a head. */
  readonly lines: number;
}

/**
 * Reads `Key: value` lines at the top ("Title:", "By:", mail headers). One line is a head only when it gives the headline;
 * anything else needs two.
 */
export function readHead(lines: readonly string[]): Head {
  const values = new Map<Field, string>();
  let found = 0;
  let end = 0;
  let isMail = false;
  for (const [index, line] of lines.slice(0, longestHead).entries()) {
    if (line === '') {
      isMail = false;
      continue;
    }
    const entry = readEntry(line, isMail);
    if (!entry) break;
    isMail ||= index < 3 && /^(?:from|subject):/iu.test(line);
    found++;
    end = index + 1;
    if (!values.has(entry.field) && entry.value !== '') values.set(entry.field, entry.value);
  }
  if (found < 2 && !values.has('headline')) return { metadata: {}, lines: 0 };
  return { metadata: toMetadata(values), lines: end };
}

/** In the head of a mail any key is one; elsewhere "Quote: value" may be the article. */
function readEntry(line: string, isMail: boolean): { field: Field; value: string } | undefined {
  if (!line.includes(':')) return undefined;
  const [, key = '', value = ''] = keyed.exec(line) ?? [];
  const isOther = isMail && /^[\w.-]+$/u.test(key);
  const field = fields.get(key.toLowerCase()) ?? (isOther ? 'ignored' : undefined);
  return field && { field, value: value.trim() };
}

function toMetadata(values: ReadonlyMap<Field, string>): Partial<Metadata> {
  const author = values.get('author');
  const published = values.get('published');
  const modified = values.get('modified');
  return {
    headline: values.get('headline')?.replace(/^(?:re|fwd?|aw|tr): */iu, ''),
    deck: values.get('deck'),
    authors: author ? authorsOf(author) : [],
    published: published && readDate(published),
    modified: modified && readDate(modified),
    language: values.get('language'),
    publisher: values.get('publisher'),
    section: values.get('section'),
    url: values.get('url'),
  };
}

/** "Jane Doe <jane@example.org>", "jane@example.org (Jane Doe)", "Jane Doe and John Roe". */
function authorsOf(value: string): readonly string[] {
  const mailName = /^[^\s(]+@[^\s(]+ \(([^()]+)\)$/u.exec(value)?.[1];
  const name = (mailName ?? value)
    .replace(/<[^>]*>/u, '')
    .replace(/^by /iu, '')
    .replace(/"/gu, '')
    .trim();
  return readByline(`By ${name}`)?.authors ?? (name === '' || name.includes('@') ? [] : [name]);
}
