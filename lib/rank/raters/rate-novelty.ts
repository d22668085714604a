import type { Rater } from './rater.ts';

/** Share of a sentence's content words that no earlier sentence has. */
export const rateNovelty: Rater = ({ words: { terms } }) => {
  const seen = new Set<number>();
  return terms.map((ids) => {
    const before = seen.size;
    for (const id of ids) seen.add(id);
    return ids.length === 0 ? 0 : (seen.size - before) / ids.length;
  });
};
