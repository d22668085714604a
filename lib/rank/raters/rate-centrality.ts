import type { Rater } from './rater.ts';

/** Cosine between the content words of a sentence and those of the article: the centroid of Radev et al. 2004, in one pass. */
export const rateCentrality: Rater = ({ words }) => {
  let norm = 0;
  for (const [id, count] of words.counts.entries()) if (words.isContent[id] === 1) norm += count * count;
  return words.terms.map((terms) => {
    let dot = 0;
    for (const term of terms) dot += words.counts[term] ?? 0;
    return terms.length === 0 ? 0 : dot / Math.sqrt(norm * terms.length);
  });
};
