import type { ParsedDocument } from '../../model/article.ts';
import type { Note } from '../../model/note.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { countSlugs, headlineOf } from './find-headline.ts';
import { readHead } from './read-head.ts';
import { restoreTokenised } from './restore-tokenised.ts';
import { splitLines } from './split-lines.ts';
import { groupIntoBlocks } from './split-paragraphs.ts';
import { unescapeEntities } from './unescape-entities.ts';

/**
 * Reads plain text: a head of `Key: value` lines and a headline where there are any, lines wrapped at a column or one
 * line a paragraph. cleanArticle finds bylines, counters and timestamps.
 * @throws {Unreadable} `too-complex` for more lines than any article has
 */
export function parsePlainText(text: string): ParsedDocument {
  const unescaped = unescapeEntities(text);
  const restored = restoreTokenised(unescaped);
  const lines = splitLines(restored ?? unescaped);
  const head = readHead(lines);
  const blocks = groupIntoBlocks(lines.slice(head.lines));
  const body = blocks.slice(countSlugs(blocks));
  const headline = head.metadata.headline ?? headlineOf(body);
  return {
    ...emptyMetadata,
    ...head.metadata,
    headline,
    blocks: headline !== undefined && head.metadata.headline === undefined ? body.slice(1) : body,
    notes: restored === undefined ? [] : [tokenisedNote],
  };
}

const tokenisedNote: Note = {
  rule: 'restored-tokenised',
  message: 'The text was split into tokens; spaces before punctuation and bracket codes were taken back.',
};
