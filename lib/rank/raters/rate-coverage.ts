import type { Rater } from './rater.ts';

/** How much of what the article repeats a sentence holds: as recurrence, but a sum, in tens. */
export const rateCoverage: Rater = ({ words: { terms, spread } }) =>
  terms.map((ids) => {
    let sum = 0;
    for (const id of ids) sum += Math.log(spread[id] ?? 1);
    return sum / 10;
  });
