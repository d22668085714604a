import type { Rater } from './rater.ts';

/** How far down a sentence stands, on a logarithmic scale; about 1 for the fiftieth. News tells the most important first. */
export const rateDepth: Rater = ({ segmentation }) => segmentation.sentences.map((_, i) => Math.log(1 + i) / 4);
