import type { ParsedDocument } from '../../model/article.ts';
import type { Note } from '../../model/note.ts';
import { emptyMetadata } from '../lines/empty-metadata.ts';
import { countSlugs } from './find-headline.ts';
import { dropJumpLines } from './is-jump-line.ts';
import { readHead } from './read-head.ts';
import { readTitleBlock } from './read-title-block.ts';
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
  const lines = dropJumpLines(splitLines(restored ?? unescaped));
  const head = readHead(lines);
  const blocks = groupIntoBlocks(head.rest);
  const stated = head.metadata.headline;
  const title = readTitleBlock(
    blocks.slice(countSlugs(blocks)),
    stated === undefined ? undefined : { text: stated, isAbove: true },
  );
  return {
    ...emptyMetadata,
    ...head.metadata,
    headline: head.metadata.headline ?? title.headline,
    deck: head.metadata.deck ?? title.deck,
    publisher: head.metadata.publisher ?? title.publisher,
    section: head.metadata.section ?? title.section,
    blocks: title.blocks,
    notes: [...(restored === undefined ? [] : [tokenisedNote]), ...(title.isCorrected ? [correctedNote] : [])],
  };
}

const tokenisedNote: Note = {
  rule: 'restored-tokenised',
  message: 'The text was split into tokens; spaces before punctuation and bracket codes were taken back.',
};

const correctedNote: Note = {
  rule: 'corrected-version',
  message: 'A label before the headline says that this version corrects an earlier one.',
};
