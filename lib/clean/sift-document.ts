import type { Block, Dateline, Metadata, Paragraph, ParsedDocument } from '../model/article.ts';
import { limits } from '../model/limits.ts';
import type { Note } from '../model/note.ts';
import { Unreadable } from '../model/unreadable.ts';
import { limitDocument } from '../parse/lines/limit-document.ts';
import { normalizeText } from '../parse/lines/normalize-text.ts';
import { type Dropped, dropFurniture } from './drop-furniture.ts';
import { joinDateline } from './join-dateline.ts';
import { locateDateline } from './locate-dateline.ts';

/** A document whose body is told from its furniture. */
export interface SiftedDocument {
  readonly metadata: Metadata;
  readonly notes: readonly Note[];
  /** How many blocks the document had. */
  readonly blocks: number;
  /** Empty where the document is all furniture. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly dateline: Dateline | undefined;
  /** In article order. */
  readonly dropped: readonly Dropped[];
}

/**
 * Normalizes every block of a document, drops the furniture, joins the rest to one text and finds the dateline.
 * @throws {Unreadable} `too-complex` for more paragraphs than any article has
 */
export function siftDocument(document: ParsedDocument): SiftedDocument {
  if (document.blocks.length > limits.paragraphs)
    throw new Unreadable('too-complex', `The document has more than ${limits.paragraphs} paragraphs; no article has.`);
  const { blocks, notes, ...stated } = limitDocument(document);
  const headline = (stated.headline && normalizeText(stated.headline, 'heading')) || undefined;
  const { kept, dropped } = dropFurniture(normalizeBlocks(blocks), headline);
  const { text, paragraphs } = joinBlocks(joinDateline(kept));
  const dateline = locateDateline(text, paragraphs);
  return { metadata: { ...stated, headline }, notes, blocks: blocks.length, text, paragraphs, dateline, dropped };
}

function normalizeBlocks(blocks: readonly Block[]): Block[] {
  const normalized = blocks.map(({ kind, text }) => ({ kind, text: normalizeText(text, kind) }));
  return normalized.filter(({ text }) => text !== '');
}

const paragraphBreak = '\n\n';

function joinBlocks(blocks: readonly Block[]): { text: string; paragraphs: readonly Paragraph[] } {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { kind, text } of blocks) {
    paragraphs.push({ kind, start, end: start + text.length });
    start += text.length + paragraphBreak.length;
  }
  return { text: blocks.map((block) => block.text).join(paragraphBreak), paragraphs };
}
