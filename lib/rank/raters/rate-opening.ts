import type { Rater } from './rater.ts';

/** 1 for the first sentence alone: it is all new, so that the other raters overrate it where an article opens with a scene. */
export const rateOpening: Rater = ({ segmentation }) => segmentation.sentences.map((_, i) => (i === 0 ? 1 : 0));
