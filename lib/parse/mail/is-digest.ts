import type { Block } from '../../model/article.ts';
import type { Note } from '../../model/note.ts';
import { findFurniture } from '../lines/find-furniture.ts';

const fewestStories = 3;

/** Whether a newsletter has several stories: a heading, some text, and a link to the rest, again and again. */
export function isDigest(blocks: readonly Block[]): boolean {
  const headings = blocks.filter(({ kind }) => kind === 'heading').length;
  const links = blocks.filter(({ text }) => findFurniture(text.trim(), 'body') === 'read-more').length;
  return links >= fewestStories && (headings === 0 || headings >= fewestStories);
}

export const digestNote: Note = {
  rule: 'digest-of-stories',
  message: 'The message is a digest: it has several stories, each with a link to the rest of it.',
};
