import type { Article, Block, Dateline, Paragraph, ParsedDocument } from '../model/article.ts';
import { limits } from '../model/limits.ts';
import type { Note } from '../model/note.ts';
import { Unreadable } from '../model/unreadable.ts';
import { limitDocument } from '../parse/lines/limit-document.ts';
import { normalizeText } from '../parse/lines/normalize-text.ts';
import { detectLanguage } from './detect-language.ts';
import { type Dropped, dropFurniture } from './drop-furniture.ts';
import { joinDateline } from './join-dateline.ts';
import { locateDateline } from './locate-dateline.ts';
import { nameFurniture } from './name-furniture.ts';
import { readDropped } from './read-dropped.ts';

/**
 * Makes an article of a parsed document: normalizes every block, drops the furniture around the article, reads authors,
 * dates and agency off it, and finds the dateline. What the document states of itself wins over these readings.
 * @throws {Unreadable} `no-text` for a document of furniture only, `too-complex` for too many paragraphs
 */
export function cleanArticle(document: ParsedDocument): Article {
  if (document.blocks.length > limits.paragraphs)
    throw new Unreadable('too-complex', `The document has more than ${limits.paragraphs} paragraphs; no article has.`);
  const { blocks: raw, notes, ...metadata } = limitDocument(document);
  const headline = metadata.headline && normalizeText(metadata.headline, 'heading');
  const { kept, dropped } = dropFurniture(normalizeBlocks(raw), headline);
  if (kept.length === 0)
    throw new Unreadable(
      'no-text',
      `Of ${raw.length} blocks none is a paragraph of an article; at least one is needed.`,
      { ...metadata, headline: headline || undefined },
    );
  const { text, paragraphs } = joinBlocks(joinDateline(kept));
  const dateline = locateDateline(text, paragraphs);
  const read = readDropped(dropped);
  return {
    ...metadata,
    headline: headline || undefined,
    authors: metadata.authors.length ? metadata.authors : read.authors,
    published: metadata.published ?? read.published,
    modified: metadata.modified ?? read.modified,
    language: metadata.language ?? detectLanguage(proseOf(text, paragraphs)),
    text,
    paragraphs,
    dateline,
    agency: agencyOf(text, dateline) ?? read.agency,
    notes: [...notes, ...furnitureNotes(dropped)],
  };
}

function normalizeBlocks(blocks: readonly Block[]): Block[] {
  const normalized = blocks.map(({ kind, text }) => ({ kind, text: normalizeText(text, kind) }));
  return normalized.filter(({ text }) => text !== '');
}

function joinBlocks(blocks: readonly Block[]): { text: string; paragraphs: readonly Paragraph[] } {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { kind, text } of blocks) {
    paragraphs.push({ kind, start, end: start + text.length });
    start += text.length + paragraphBreak.length;
  }
  return { text: blocks.map((block) => block.text).join(paragraphBreak), paragraphs };
}

/** Without tables and listings: they are mostly names, which tell no language. */
function proseOf(text: string, paragraphs: readonly Paragraph[]): string {
  const prose = paragraphs.filter(({ kind }) => kind !== 'table' && kind !== 'preformatted');
  return prose.length === paragraphs.length ? text : prose.map(({ start, end }) => text.slice(start, end)).join('\n');
}

const paragraphBreak = '\n\n';

function agencyOf(text: string, dateline: Dateline | undefined): string | undefined {
  return dateline?.agency && text.slice(dateline.agency.start, dateline.agency.end);
}

/** A live blog has a time of day above each entry. Fewer of them are marks of chapters. */
const fewestTimestamps = 4;

function furnitureNotes(dropped: readonly Dropped[]): Note[] {
  if (dropped.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { kind } of dropped) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const list = [...counts].map(([kind, count]) => nameFurniture(kind, count)).join(', ');
  const notes: Note[] = [{ rule: 'dropped-furniture', message: `Left out of the body: ${list}.` }];
  const stamps = dropped.filter(({ kind, zone }) => kind === 'timestamp' && zone === 'body').length;
  const message = `${stamps} times of day stand alone between paragraphs, as in a live blog.`;
  return stamps < fewestTimestamps ? notes : [...notes, { rule: 'timestamps-in-body', message }];
}
