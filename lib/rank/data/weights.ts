import type { RaterName } from '../rater-table.ts';

/** What one unit of each rating counts: written by training/fit-rank-weights.ts; see training/README.md. */
export const weights: Readonly<Record<RaterName, number>> = {
  opening: -0.4,
  depth: -2.5,
  lateness: -0.5,
  length: 0.5,
  brevity: -0.6,
  excess: -0.7,
  recurrence: 1,
  coverage: 0.6,
  headline: 1.1,
  novelty: -0.55,
  repetition: -0.8,
  figures: 0.22,
  talk: -0.75,
  density: 0.7,
};
