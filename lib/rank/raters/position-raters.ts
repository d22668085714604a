import { type Raters, share } from './rater.ts';

/** Where a sentence stands: news tells the most important first. */
export const positionRaters = {
  index: ({ index }) => index,
  lateness: ({ index }, { sentences }) => share(index, sentences),
  toEnd: ({ index }, { sentences }) => sentences - index,
  wordsBefore: ({ wordsBefore }) => wordsBefore,
  sentences: (_, { sentences }) => sentences,
} as const satisfies Raters;
