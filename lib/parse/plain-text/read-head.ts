import { messageWords } from '../../languages/languages.ts';
import type { MessageKind } from '../../languages/message-language.ts';
import type { Metadata } from '../../model/article.ts';
import { words } from '../../model/words.ts';
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

/** What the languages call each field. */
const kinds: readonly (readonly [Field, MessageKind])[] = [
  ['headline', 'headlineKeys'],
  ['deck', 'deckKeys'],
  ['author', 'authorKeys'],
  ['published', 'publishedKeys'],
  ['modified', 'modifiedKeys'],
  ['language', 'languageKeys'],
  ['publisher', 'publisherKeys'],
  ['section', 'sectionKeys'],
  ['url', 'urlKeys'],
];

/** Headers of mail and of news groups that say nothing of the article. */
const ignored = words(`
  article-i.d bcc cc content-transfer-encoding content-type copyright disclaimer distribution embargo expires
  followup-to id in-reply-to keywords lines message-id mime-version newsgroups nntp-posting-host originator path
  received references reply-to return-path sender slug slugline summary tags to user-agent x-newsreader xref
`);

/** By its key in small letters. */
const fields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ...ignored.map((key) => [key, 'ignored'] as const),
  ...kinds.flatMap(([field, kind]) => messageWords(kind).map((key) => [key, field] as const)),
]);

const keyed = /^([\p{L}][\p{L}. -]{0,30}?) ?:(?: +(.*)|)$/u;
const longestHead = 40;

export interface Head {
  readonly metadata: Partial<Metadata>;
  /** How many lines the head takes; 0 without a head. */
  readonly lines: number;
}

/**
 * Reads `Key: value` lines at the top ("Title:", "By:", mail headers). One line is a head only when it gives the
 * headline; otherwise a head has two lines and more.
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

/** In the head of a mail any key is a field; elsewhere "Quote: value" may be the article. */
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
