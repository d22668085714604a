import type { Rater } from './rater.ts';

/** Cosine between the content words of a sentence and those of the sentence before. */
export const rateRepetition: Rater = ({ words: { terms } }) => {
  let before: ReadonlySet<number> = new Set();
  return terms.map((ids) => {
    const shared = ids.filter((id) => before.has(id)).length;
    const similarity = shared === 0 ? 0 : shared / Math.sqrt(ids.length * before.size);
    before = new Set(ids);
    return similarity;
  });
};
