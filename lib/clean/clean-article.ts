import type { Article, Dateline, Paragraph, ParsedDocument } from '../model/article.ts';
import type { Note } from '../model/note.ts';
import { Unreadable } from '../model/unreadable.ts';
import { readDate } from '../parse/lines/read-date.ts';
import type { Dropped } from './drop-furniture.ts';
import { findLanguage } from './language/find-language.ts';
import { nameFurniture } from './name-furniture.ts';
import { noteNotices } from './note-notices.ts';
import { readDropped } from './read-dropped.ts';
import { reporterOf } from './read-transcript.ts';
import { siftDocument } from './sift-document.ts';

/**
 * Makes an article of a parsed document: drops the furniture around it, reads authors, dates and agency off the
 * furniture, and finds the dateline. What the document states of itself wins over these readings.
 * @throws {Unreadable} `no-text` for a document of furniture only, `too-complex` for too many paragraphs
 */
export function cleanArticle(document: ParsedDocument): Article {
  const { metadata, notes, blocks, text, paragraphs, dateline, dropped } = siftDocument(document);
  if (paragraphs.length === 0)
    throw new Unreadable(
      'no-text',
      `Of ${blocks} blocks none is a paragraph of an article; at least one is needed.`,
      metadata,
    );
  const read = readDropped(dropped);
  const labels = dropped.filter(({ rule }) => rule === 'speaker-label').map((line) => line.text);
  const reporter = read.authors.length > 0 ? undefined : reporterOf(labels);
  return {
    ...metadata,
    authors: metadata.authors.length ? metadata.authors : reporter ? [reporter] : read.authors,
    published: metadata.published ?? read.published ?? dayOfDateline(text, dateline),
    modified: metadata.modified ?? read.modified,
    language: findLanguage(metadata.language, proseOf(text, paragraphs)),
    text,
    paragraphs,
    dateline,
    agency: agencyOf(text, dateline) ?? read.agency,
    notes: [...notes, ...furnitureNotes(dropped), ...noteNotices(dropped)],
  };
}

/** A dateline with a year tells the day on which the story was written, where nothing else does. */
function dayOfDateline(text: string, dateline: Dateline | undefined): string | undefined {
  const written = dateline?.date && text.slice(dateline.date.start, dateline.date.end);
  return written && /\b\d{4}\b/.test(written) ? readDate(written) : undefined;
}

/** Without tables and listings: they are mostly names, which tell no language. */
function proseOf(text: string, paragraphs: readonly Paragraph[]): string {
  const prose = paragraphs.filter(({ kind }) => kind !== 'table' && kind !== 'preformatted');
  return prose.length === paragraphs.length ? text : prose.map(({ start, end }) => text.slice(start, end)).join('\n');
}

function agencyOf(text: string, dateline: Dateline | undefined): string | undefined {
  return dateline?.agency && text.slice(dateline.agency.start, dateline.agency.end);
}

const payWallMessage = 'The upload offers the rest of the article to those who pay: the text may break off.';

/** A live blog has a time of day above each entry. Fewer of them are marks of chapters. */
const fewestTimestamps = 4;

function furnitureNotes(dropped: readonly Dropped[]): Note[] {
  if (dropped.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { rule } of dropped) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const list = [...counts].map(([rule, count]) => nameFurniture(rule, count)).join(', ');
  const notes: Note[] = [{ rule: 'dropped-furniture', message: `Left out of the body: ${list}.` }];
  if (counts.has('paywall')) notes.push({ rule: 'paywall', message: payWallMessage });
  const stamps = dropped.filter(({ rule, zone }) => rule === 'timestamp' && zone === 'body').length;
  const message = `${stamps} times of day stand alone between paragraphs, as in a live blog.`;
  return stamps < fewestTimestamps ? notes : [...notes, { rule: 'timestamps-in-body', message }];
}
