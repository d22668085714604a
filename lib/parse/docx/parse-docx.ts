import type { Block, ParagraphKind, ParsedDocument } from '../../model/article.ts';
import { looksLikeArchive } from '../archive/looks-like-archive.ts';
import { parseArchive } from '../archive/parse-archive.ts';
import type { ItemList } from '../found-item.ts';
import { cleanTitle } from '../lines/clean-title.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { normalizeLanguage } from '../lines/normalize-language.ts';
import { preferTextOverFile } from '../lines/prefer-text-over-file.ts';
import { readFileAuthor } from '../lines/read-file-author.ts';
import { readTitleBlock } from '../plain-text/read-title-block.ts';
import type { DocxParagraph } from './docx-paragraph.ts';
import { type DocxParts, openDocx } from './open-docx.ts';
import { readChunk } from './read-chunk.ts';
import { readParagraphs } from './read-paragraphs.ts';
import { readProperties } from './read-properties.ts';
import { readStyles } from './read-styles.ts';
import { splitSoftReturns } from './split-soft-returns.ts';

/**
 * Reads a Word document. Styles tell headings, lists, quotations and tables. Tracked deletions, hidden text, comments,
 * headers and footers are left out. Footnotes follow the text as captions, so that no summary quotes them.
 * @throws {Unreadable} `damaged-document`, `encrypted`, `decompression-bomb`, `too-complex`
 */
export function parseDocx(bytes: Uint8Array): ParsedDocument | ItemList {
  const parts = openDocx(bytes);
  const roleOf = readStyles(parts.styles);
  const paragraphs = splitSoftReturns(readParagraphs(parts.document, roleOf));
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  return (looksLikeArchive(text) ? parseArchive(text) : undefined) ?? readDocument(parts, paragraphs, roleOf);
}

function readDocument(
  parts: DocxParts,
  paragraphs: readonly DocxParagraph[],
  roleOf: ReturnType<typeof readStyles>,
): ParsedDocument {
  const notes = parts.footnotes === undefined ? [] : readParagraphs(parts.footnotes, roleOf);
  const properties = readProperties(parts.properties);
  const { creator, created, modified, language } = properties;
  const { headline, deck, rest } = readHead(paragraphs);
  const written = [...rest.map(blockOf), ...parts.chunks.flatMap(readChunk)];
  const title = readTitleBlock(written, headline === undefined ? undefined : { text: headline, isAbove: true });
  const body = title.blocks;
  const stated = {
    ...emptyMetadata,
    headline: headline ?? title.headline ?? cleanTitle(properties.title),
    deck: deck ?? title.deck,
    publisher: title.publisher,
    section: title.section,
    authors: readFileAuthor(creator),
    published: created,
    modified: modified === created ? undefined : modified,
    language: normalizeLanguage(language ?? ''),
  };
  const footnotes = notes.map(({ text }): Block => ({ kind: 'caption', text }));
  return { ...preferTextOverFile(stated, body), blocks: [...body, ...footnotes], notes: [] };
}

interface Head {
  readonly headline: string | undefined;
  readonly deck: string | undefined;
  readonly rest: readonly DocxParagraph[];
}

/** A title stands within this many paragraphs, below a logo's caption, a date, a "press release". */
const headParagraphs = 5;

/** Finds the paragraph with the style of a title, else a heading that opens the document. A text must follow it. */
function readHead(paragraphs: readonly DocxParagraph[]): Head {
  const top = paragraphs.slice(0, headParagraphs);
  const titled = top.findIndex(({ role }) => role === 'headline');
  const index = titled >= 0 ? titled : top[0]?.role === 'heading' ? 0 : -1;
  const title = paragraphs[index];
  if (!title || paragraphs.length < 2) return { headline: undefined, deck: undefined, rest: paragraphs };
  const next = paragraphs[index + 1];
  const deck = next?.role === 'deck' ? next : undefined;
  return {
    headline: oneLine(title.text),
    deck: deck && oneLine(deck.text),
    rest: paragraphs.filter((paragraph) => paragraph !== title && paragraph !== deck),
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const kinds: ReadonlyMap<DocxParagraph['role'], ParagraphKind> = new Map([
  ['headline', 'heading'],
  ['deck', 'heading'],
  ['heading', 'heading'],
  ['quotation', 'quotation'],
  ['caption', 'caption'],
  ['list-item', 'list-item'],
  ['preformatted', 'preformatted'],
  ['table', 'table'],
]);

const blockOf = ({ role, text }: DocxParagraph): Block => ({ kind: kinds.get(role) ?? 'text', text });
