import type { Rater } from './rater.ts';

/** 1 for the first sentence, 1/2 for the second…: news tells the most important first. */
export const ratePosition: Rater = ({ segmentation }) => segmentation.sentences.map((_, i) => 1 / (1 + i));
