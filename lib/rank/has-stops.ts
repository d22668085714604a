import type { RankContext } from './rank-context.ts';

export const sentenceEnd = /[.!?…。！？।॥۔؟։።]["”’'»«“)\]\s]*$/u;

const known = new WeakMap<RankContext, boolean>();

/** Whether an article is written with stops: at least half of its first sentences end in one. */
export function hasStops(context: RankContext): boolean {
  const found = known.get(context) ?? countStops(context);
  known.set(context, found);
  return found;
}

/** A page has more labels at its end. */
const examined = 20;

function countStops({ article, segmentation }: RankContext): boolean {
  const sentences = segmentation.sentences.slice(0, examined);
  const ended = sentences.filter(({ start, end }) =>
    sentenceEnd.test(article.text.slice(Math.max(start, end - 12), end)),
  );
  return 2 * ended.length >= sentences.length;
}
