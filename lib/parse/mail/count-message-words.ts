import type { Block } from '../../model/article.ts';

/** Fewer words above a message that is passed on are a greeting, and the article is below. */
export const fewestMessageWords = 40;

export function countMessageWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
}
