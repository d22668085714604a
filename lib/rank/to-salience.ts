/** The difference of scores at which a sentence is worth less than half of another. */
const scale = 1.5;

/**
 * Salience of every sentence, above 0 and at most 1, which the best has. Falls with the distance to the best score like the first terms of
 * the exponential series: exp itself may differ in its last bit between engines.
 */
export function toSalience(scores: Float64Array): readonly number[] {
  let best = Number.NEGATIVE_INFINITY;
  for (const score of scores) best = Math.max(best, score);
  return Array.from(scores, (score) => {
    const gap = (best - score) / scale;
    return 1 / (1 + gap + (gap * gap) / 2);
  });
}
