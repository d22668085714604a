import { type Raters, share } from './rater.ts';

export const lengthRaters = {
  words: ({ words }) => words,
  /** Against the mean of the article. */
  relativeLength: ({ words }, article) => share(words * article.sentences, article.words),
} as const satisfies Raters;
