import { rateCentrality } from './raters/rate-centrality.ts';
import { rateHeadline } from './raters/rate-headline.ts';
import { ratePosition } from './raters/rate-position.ts';
import type { Rater } from './raters/rater.ts';

/** A rater and what its score counts. */
export interface Weight {
  readonly name: string;
  readonly rate: Rater;
  readonly weight: number;
}

export const weights: readonly Weight[] = [
  { name: 'position', rate: ratePosition, weight: 1 },
  { name: 'centrality', rate: rateCentrality, weight: 1.5 },
  { name: 'headline', rate: rateHeadline, weight: 1 },
];
