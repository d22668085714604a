import type { Block, Metadata, ParsedDocument } from '../../model/article.ts';
import { limits } from '../../model/limits.ts';
import type { Note } from '../../model/note.ts';
import { countPieces } from './count-pieces.ts';
import { cutText } from './cut-text.ts';

/**
 * Cuts the text and the metadata of a document at bounds that no article reaches: characters, words and marks. Notes
 * say what was cut. The rest stays verbatim, and an article of usual size is given back as it is.
 */
export function limitDocument(document: ParsedDocument): ParsedDocument {
  const text = limitBlocks(document.blocks);
  const metadata = limitMetadata(document);
  if (!text.note && !metadata.note) return document;
  const notes = [...document.notes, ...[text.note, metadata.note].filter((note) => note !== undefined)];
  return { ...document, ...metadata.cut, blocks: text.blocks, notes };
}

function limitBlocks(blocks: readonly Block[]): { blocks: readonly Block[]; note?: Note } {
  let total = 0;
  for (const { text } of blocks) total += text.length;
  // A text has at most as many pieces as characters.
  if (total <= Math.min(limits.articleCharacters, limits.articlePieces)) return { blocks };
  const kept: Block[] = [];
  let characters = 0;
  let pieces = 0;
  for (const block of blocks) {
    const most = limits.articleCharacters - characters;
    const { count, end } = countPieces(cutText(block.text, most), limits.articlePieces - pieces);
    const text = block.text.slice(0, end);
    kept.push(text.length === block.text.length ? block : { ...block, text });
    characters += text.length;
    pieces += count;
    if (text.length < block.text.length) break;
  }
  return characters === total ? { blocks } : { blocks: kept, note: noteOfText(characters) };
}

function noteOfText(kept: number): Note {
  const read = `the first ${kept} characters of it were read`;
  const message = `The text is longer than an article: ${read}, the rest was left out.`;
  return { rule: 'cut-text', message };
}

const strings = ['headline', 'deck', 'published', 'modified', 'language', 'publisher', 'section', 'url'] as const;

function limitMetadata(metadata: Metadata): { cut: Partial<Metadata>; note?: Note } {
  const most = limits.metadataCharacters;
  const cut: { -readonly [K in keyof Metadata]?: Metadata[K] } = {};
  for (const name of strings) {
    const value = metadata[name];
    if (value !== undefined && value.length > most) cut[name] = cutText(value, most);
  }
  const authors = limitAuthors(metadata.authors);
  if (authors !== metadata.authors) cut.authors = authors;
  const names = Object.keys(cut);
  if (names.length === 0) return { cut };
  const bound = `More than ${most} characters of ${names.join(', ')}, or more than ${limits.authors} authors`;
  const message = `${bound}: the rest was left out.`;
  return { cut, note: { rule: 'cut-metadata', message } };
}

function limitAuthors(authors: readonly string[]): readonly string[] {
  const fits = authors.length <= limits.authors && authors.every((name) => name.length <= limits.metadataCharacters);
  if (fits) return authors;
  return authors.slice(0, limits.authors).map((name) => cutText(name, limits.metadataCharacters));
}
