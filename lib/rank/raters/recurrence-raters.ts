import { type Raters, share } from './rater.ts';

/** How much of what the article keeps talking about a sentence holds, and how much of it is new. */
export const recurrenceRaters = {
  recurrence: ({ terms }) => share(terms.spread, terms.count),
  coverage: ({ terms }) => terms.spread,
  single: ({ terms }) => share(terms.single, terms.count),
  /** Cosine with the whole article. */
  centrality: ({ terms }, { norm }) => share(terms.mass, Math.sqrt(terms.count) * norm),
  novelty: ({ terms }) => share(terms.fresh, terms.count),
  newTopics: ({ terms }) => terms.freshSpread,
  takenUp: ({ terms }) => share(terms.later, terms.count),
  inLead: ({ terms }) => share(terms.inLead, terms.count),
  /** Cosine with the sentence before. */
  repetition: ({ terms, previousTerms }) => share(terms.inPrevious, Math.sqrt(terms.count * previousTerms)),
} as const satisfies Raters;
