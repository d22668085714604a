import type { Rater } from './rater.ts';

/** How common the content words of a sentence are in its article: the mean logarithm of the number of sentences that hold them. */
export const rateRecurrence: Rater = ({ words: { terms, spread } }) =>
  terms.map((ids) => {
    let sum = 0;
    for (const id of ids) sum += Math.log(spread[id] ?? 1);
    return ids.length === 0 ? 0 : sum / ids.length;
  });
