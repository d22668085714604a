import type { Rater } from './rater.ts';

/** How far down a sentence stands, as a share of its article. */
export const rateLateness: Rater = ({ segmentation: { sentences } }) => sentences.map((_, i) => i / sentences.length);
