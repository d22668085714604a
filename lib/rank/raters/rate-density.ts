import { countWords } from './count-words.ts';
import type { Rater } from './rater.ts';

/** Share of a sentence's words that are distinct content words. */
export const rateDensity: Rater = (context) => {
  const counts = countWords(context);
  return context.words.terms.map((ids, i) => ids.length / Math.max(1, counts[i] ?? 1));
};
