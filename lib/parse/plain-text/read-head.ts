import { messageWords } from '../../languages/languages.ts';
import type { MessageKind } from '../../languages/message-language.ts';
import type { Metadata } from '../../model/article.ts';
import { words } from '../../model/words.ts';
import { normalizeLanguage } from '../lines/normalize-language.ts';
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

/** Headers of mail and of news groups, and labels of archives, that say nothing of the article. */
const ignored = words(`
  article-i.d bcc cc content-transfer-encoding content-type copyright disclaimer distribution edition embargo expires
  followup-to id in-reply-to issn keywords length license lines message-id mime-version newsgroups nntp-posting-host
  originator page pages path received references reply-to return-path rights sender slug slugline summary tags to
  user-agent word-count wordcount words x-newsreader xref
`);

/** By its key in small letters. */
const fields: ReadonlyMap<string, Field> = new Map<string, Field>([
  ...ignored.map((key) => [key, 'ignored'] as const),
  ...kinds.flatMap(([field, kind]) => messageWords(kind).map((key) => [key, field] as const)),
]);

const keyed = /^([\p{L}][\p{L}. -]{0,30}?) ?:(?: +(.*)|)$/u;
const longestHead = 40;
/** Lines that may stand above a head: a headline of two lines, a rule. */
const longestTitle = 3;
/** Known keys among which others count as keys, too. */
const fewestKnown = 2;

export interface Head {
  readonly metadata: Partial<Metadata>;
  /** The lines without it. */
  readonly rest: readonly string[];
}

interface Entry {
  /** Undefined for a key that is not known. */
  readonly field: Field | undefined;
  readonly value: string;
}

/** Lines of keys that follow each other. */
interface Run {
  readonly values: ReadonlyMap<Field, string>;
  readonly known: number;
  readonly end: number;
}

/**
 * Reads `Key: value` lines above the text ("Title:", "By:", mail headers), below a headline, and behind the text. One
 * line is a head only when it gives the headline; otherwise a head has two known keys and more, among which any other
 * key is one of the head.
 */
export function readHead(lines: readonly string[]): Head {
  const head = readTop(lines);
  const below = head ? lines.toSpliced(head.start, head.end - head.start) : lines;
  const tail = readTail(below);
  const values = new Map([...(tail?.values ?? []), ...(head?.values ?? [])]);
  return { metadata: values.size > 0 ? toMetadata(values) : {}, rest: tail ? below.slice(0, tail.start) : below };
}

function readTop(lines: readonly string[]): (Run & { readonly start: number }) | undefined {
  for (let start = 0; start <= longestTitle; start++) {
    const run = readRun(lines, start);
    const isHead = run.known >= fewestKnown || (start === 0 && run.values.has('headline'));
    if (isHead && (start === 0 || !run.values.has('headline'))) return { ...run, start };
  }
  return undefined;
}

function readRun(lines: readonly string[], start: number): Run {
  const values = new Map<Field, string>();
  let known = 0;
  let end = start;
  let isMail = false;
  for (let index = start; index < Math.min(lines.length, start + longestHead); index++) {
    const line = lines[index] ?? '';
    if (line === '') {
      isMail = false;
      continue;
    }
    const entry = readEntry(line, isMail);
    if (!entry || (entry.field === undefined && known < fewestKnown)) break;
    isMail ||= index < start + 3 && /^(?:from|subject):/iu.test(line);
    // A sentence behind an unknown key may be the article's first.
    if (entry.field === undefined && (lines[index - 1] === '' || /[.!?]["”]?$/u.test(entry.value))) break;
    end = index + 1;
    if (entry.field === undefined) continue;
    known++;
    if (!values.has(entry.field) && entry.value !== '') values.set(entry.field, entry.value);
  }
  return { values, known, end };
}

/** Lines of keys behind the text, as archives have them: three and more, of which two are known. */
function readTail(lines: readonly string[]): { values: ReadonlyMap<Field, string>; start: number } | undefined {
  const values = new Map<Field, string>();
  let known = 0;
  let all = 0;
  let start = lines.length;
  for (let index = lines.length - 1; index > 0 && index >= lines.length - longestHead; index--) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const entry = readEntry(line, false);
    if (!entry || (entry.field === undefined && /[.!?]["”]?$/u.test(entry.value))) break;
    all++;
    start = index;
    if (entry.field === undefined) continue;
    known++;
    if (entry.value !== '') values.set(entry.field, entry.value);
  }
  return all > fewestKnown && known >= fewestKnown ? { values, start } : undefined;
}

/** In the head of a mail any key is a field; elsewhere "Quote: value" may be the article. */
function readEntry(line: string, isMail: boolean): Entry | undefined {
  if (!line.includes(':')) return undefined;
  const [, key = '', value = ''] = keyed.exec(line) ?? [];
  if (key === '') return undefined;
  const isOther = isMail && /^[\w.-]+$/u.test(key);
  return { field: fields.get(key.toLowerCase()) ?? (isOther ? 'ignored' : undefined), value: value.trim() };
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
    language: normalizeLanguage(values.get('language') ?? ''),
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
