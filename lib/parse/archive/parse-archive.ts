import type { Block, Metadata, ParsedDocument } from '../../model/article.ts';
import type { DroppedLine } from '../../model/dropped-line.ts';
import { limits } from '../../model/limits.ts';
import type { FoundItem, ItemList } from '../found-item.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { normalizeLanguage } from '../lines/normalize-language.ts';
import { prefixDateline } from '../lines/prefix-dateline.ts';
import { readByline } from '../lines/read-byline.ts';
import { readDate } from '../lines/read-date.ts';
import { splitAuthors } from '../lines/split-authors.ts';
import { requireFewLines } from '../plain-text/require-few-lines.ts';
import { groupIntoBlocks } from '../plain-text/split-paragraphs.ts';
import { readHeadLines } from './read-head-lines.ts';
import { type LabelledText, readLabelled, readUnlabelled } from './read-labelled.ts';
import { type ArchiveKind, splitArchive } from './split-archive.ts';

/** Documents that are read: one in two may be a page of contents. */
const mostDocuments = limits.items * 2;

/**
 * Reads the export of an archive of newspapers: LexisNexis, Nexis Uni, ProQuest, Factiva. Each of its documents is an
 * article. Undefined for other text.
 * @throws {Unreadable} `too-complex` for more lines than any article has
 */
export function parseArchive(text: string): ParsedDocument | ItemList | undefined {
  requireFewLines(text);
  const archive = splitArchive(text);
  if (!archive) return undefined;
  const items = archive.documents
    .slice(0, mostDocuments)
    .map((lines) => readDocument(lines, archive.kind))
    .filter((item) => item !== undefined);
  const [first] = items;
  if (!first) return undefined;
  const unread = Math.max(0, archive.documents.length - mostDocuments);
  return items.length + unread === 1 ? first.document : { count: items.length + unread, items };
}

/** Undefined without a text: a page of contents between documents. */
function readDocument(lines: readonly string[], kind: ArchiveKind): FoundItem | undefined {
  const read = kind === 'lines' ? readUnlabelled(lines) : readLabelled(lines, kind);
  const blocks = groupIntoBlocks(read.body);
  if (blocks.length === 0) return undefined;
  const metadata = readMetadata(read);
  const document = {
    ...metadata,
    blocks: prefixDateline(withoutRepeated(blocks, metadata.deck), read.fields.get('dateline')),
    notes: [labelsNote],
    dropped: read.others.map(droppedLine),
  };
  return { id: read.fields.get('id')?.replace(/^document /i, ''), document };
}

const withoutRepeated = (blocks: readonly Block[], deck: string | undefined): readonly Block[] =>
  blocks.length > 1 && deck !== undefined && blocks[0]?.text.trim() === deck ? blocks.slice(1) : blocks;

function readMetadata({ fields, unlabelled }: LabelledText): Metadata {
  const head = readHeadLines(unlabelled);
  const author = fields.get('author') ?? fields.get('credit');
  const info = fields.get('publisher');
  const date = fields.get('published') ?? info;
  return {
    ...emptyMetadata,
    headline: fields.get('headline') ?? head.headline,
    deck: fields.get('deck'),
    authors: author === undefined ? head.authors : authorsOf(author),
    published: (date && readDate(date)) ?? head.published,
    language: languageOf(fields.get('language')),
    publisher: nameOfPaper(info ?? head.publisher ?? ''),
    section: fields.get('section')?.split(/[;,]/, 1)[0]?.trim() || undefined,
  };
}

/** "The Marlow Courier; Marlow (UK) [Marlow (UK)]" */
const nameOfPaper = (info: string): string | undefined =>
  info.split(/ ?[;([]|, (?=\p{Lu}\p{L}+$)/u, 1)[0]?.trim() || undefined;

/** "Jane Doe and John Roe", "Doe, Jane; Roe, John", "By Jane Doe, Transport Correspondent" */
function authorsOf(value: string): readonly string[] {
  const parts = value.split(/ ?; ?/);
  const authors = parts.flatMap((part) => {
    const [, surname, given] = /^(\p{L}[\p{L}’' -]*), (\p{L}[\p{L}.’' -]*)$/u.exec(part) ?? [];
    const isInverted = surname !== undefined && given !== undefined && (parts.length > 1 || !/ /.test(surname));
    const name = isInverted ? `${given} ${surname}` : part.replace(/^by /i, '');
    return readByline(`By ${name}`)?.authors ?? (isInverted || parts.length > 1 ? [] : splitAuthors(name));
  });
  return [...new Set(authors)];
}

const languageOf = (name: string | undefined): string | undefined => {
  const tag = normalizeLanguage(name ?? '');
  return tag && tag.split('-', 1)[0]?.length === 2 ? tag : undefined;
};

const droppedLine = (text: string): DroppedLine => ({ text: text.trim(), rule: 'label', zone: 'head' });

const labelsNote = {
  rule: 'archive-labels',
  message: 'The labels that an archive put around the text were read as its head and left out.',
};
