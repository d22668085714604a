import type { Rater } from './rater.ts';

/** 1 for a sentence with a number in it. */
export const rateFigures: Rater = ({ segmentation: { sentences, tokens } }) =>
  sentences.map(({ firstToken, endToken }) => {
    for (let t = firstToken; t < endToken; t++) if (tokens[t]?.kind === 'number') return 1;
    return 0;
  });
