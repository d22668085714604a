import type { RaterName } from '../rater-table.ts';

/** What one unit of each rating counts: written by training/fit-rank-weights.ts; see training/README.md. */
export const weights: Readonly<Record<RaterName, number>> = {
  opening: -0.4,
  depth: -2.07,
  lateness: -0.65,
  length: 0.59,
  brevity: -0.67,
  excess: -0.96,
  recurrence: 0.91,
  coverage: 0.66,
  headline: 0.99,
  novelty: -0.6,
  repetition: -0.64,
  figures: 0.22,
  talk: -0.79,
  density: 0.59,
};
