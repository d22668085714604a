import type { Block, Metadata } from '../../model/article.ts';
import { findFurniture } from './find-furniture.ts';
import { normalizeText } from './normalize-text.ts';
import { readByline } from './read-byline.ts';
import { readDate } from './read-date.ts';

/** Bylines and dates stand in these first and last blocks. */
const headBlocks = 6;
const tailBlocks = 3;

/**
 * Drops the author and the date that a file states where the text has a byline or a line with a date: a file is made by
 * whoever sits at the keyboard, on the day of typing.
 */
export function preferTextOverFile(metadata: Metadata, blocks: readonly Block[]): Metadata {
  const hasByline = edgesOf(blocks).some((line) => (readByline(line)?.authors.length ?? 0) > 0);
  return {
    ...metadata,
    authors: hasByline ? [] : metadata.authors,
    published: dateOfText(blocks) === undefined ? metadata.published : undefined,
  };
}

/** The date of a line that says nothing else, in the first and last blocks. */
export const dateOfText = (blocks: readonly Block[]): string | undefined => {
  const dated = edgesOf(blocks).filter((line) => findFurniture(line, 'head') === 'timestamp');
  return dated.map((line) => readDate(line)).find((date) => date !== undefined);
};

function edgesOf(blocks: readonly Block[]): readonly string[] {
  const edges =
    blocks.length <= headBlocks + tailBlocks ? blocks : [...blocks.slice(0, headBlocks), ...blocks.slice(-tailBlocks)];
  return edges.filter(({ text }) => text.length < 300).map(({ text, kind }) => normalizeText(text, kind));
}
