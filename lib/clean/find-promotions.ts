import { furnitureWords } from '../languages/languages.ts';
import type { Block } from '../model/article.ts';
import { findFurniture } from '../parse/lines/find-furniture.ts';

const ends: ReadonlySet<string> = new Set(furnitureWords('promotionEnds'));
/** Blocks of an offer of a newsletter, with its form. */
const longestPromotion = 8;

/** The indices of offers within the text, from a line that asks to sign up to the mark that closes the offer. */
export function findPromotions(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [end, { text }] of blocks.entries()) {
    if (!ends.has(text.toLowerCase())) continue;
    const from = Math.max(0, end - longestPromotion);
    const offset = blocks.slice(from, end).findIndex((block) => findFurniture(block.text, 'body') === 'sign-up');
    for (let index = offset < 0 ? end : from + offset; index <= end; index++) found.add(index);
  }
  return found;
}
