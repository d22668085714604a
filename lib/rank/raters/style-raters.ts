import { type Raters, share } from './rater.ts';

/** How a sentence is written: talk and asides are seldom the news. */
export const styleRaters = {
  pronouns: ({ style }) => style.pronouns,
  numbers: ({ style }) => style.numbers,
  capitals: ({ style }) => style.capitals,
  stopWords: ({ style, words }) => share(style.stopWords, words),
  commas: ({ style }) => style.commas,
  quoteMarks: ({ style }) => style.quoteMarks,
  opensQuoted: ({ style }) => (style.opensQuoted ? 1 : 0),
  lean: ({ style }) => style.lean,
} as const satisfies Raters;
