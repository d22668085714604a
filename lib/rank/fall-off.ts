/** With this difference between two ratings, the lower one gives less than half. */
const scale = 1.5;

/**
 * Ratings, above 0 and at most 1. The best has 1.
 * Falls with the distance to the best rating, by the first terms of the exponential series.
 * The function exp itself may differ in its last bit between engines.
 */
export function fallOff(ratings: Float64Array): readonly number[] {
  let best = Number.NEGATIVE_INFINITY;
  for (const rating of ratings) best = Math.max(best, rating);
  return Array.from(ratings, (rating) => {
    const gap = (best - rating) / scale;
    return 1 / (1 + gap + (gap * gap) / 2);
  });
}
