import { type Rater, share } from './rater.ts';

/** Every rater of sentences, by the name under which the models know it. */
export const raterTable = {
  // Where a sentence stands: news tells the most important first.
  index: ({ index }) => index,
  lateness: ({ index }, { sentences }) => share(index, sentences),
  toEnd: ({ index }, { sentences }) => sentences - index,
  wordsBefore: ({ wordsBefore }) => wordsBefore,
  sentences: (_, { sentences }) => sentences,

  // How long it is, also compared to the mean of the article.
  words: ({ words }) => words,
  relativeLength: ({ words }, article) => share(words * article.sentences, article.words),

  // How much it holds of the topics of the article, and how much of that is new.
  // Centrality is the cosine with the whole article, repetition the cosine with the sentence before.
  recurrence: ({ terms }) => share(terms.spread, terms.count),
  coverage: ({ terms }) => terms.spread,
  single: ({ terms }) => share(terms.single, terms.count),
  centrality: ({ terms }, { norm }) => share(terms.mass, Math.sqrt(terms.count) * norm),
  novelty: ({ terms }) => share(terms.fresh, terms.count),
  newTopics: ({ terms }) => terms.freshSpread,
  takenUp: ({ terms }) => share(terms.later, terms.count),
  inLead: ({ terms }) => share(terms.inLead, terms.count),
  repetition: ({ terms, previousTerms }) => share(terms.inPrevious, Math.sqrt(terms.count * previousTerms)),

  // How it is written: talk and asides are seldom the news.
  pronouns: ({ style }) => style.pronouns,
  numbers: ({ style }) => style.numbers,
  capitals: ({ style }) => style.capitals,
  stopWords: ({ style, words }) => share(style.stopWords, words),
  commas: ({ style }) => style.commas,
  quoteMarks: ({ style }) => style.quoteMarks,
  opensQuoted: ({ style }) => (style.opensQuoted ? 1 : 0),
  lean: ({ style }) => style.lean,
} as const satisfies Readonly<Record<string, Rater>>;

export type RaterName = keyof typeof raterTable;
