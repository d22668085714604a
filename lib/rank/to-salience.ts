/**
 * The salience of every sentence, above 0 and at most 1. The best sentence has 1.
 * Falls with the distance to the best score, by the first terms of the exponential series.
 * The function exp itself may differ in its last bit between engines.
 * @param scale with this difference between two scores, the lower one gives less than half of the salience
 */
export function toSalience(scores: Float64Array, scale: number): readonly number[] {
  let best = Number.NEGATIVE_INFINITY;
  for (const score of scores) best = Math.max(best, score);
  return Array.from(scores, (score) => {
    const gap = (best - score) / scale;
    return 1 / (1 + gap + (gap * gap) / 2);
  });
}

/** Set by hand, so that the best sentences stand out of the rest about as far by either measure. */
export const scales = { likeness: 1.5, importance: 0.6 } as const;
