import type { Rater } from './rater.ts';

/** Share of the headline's content words that a sentence holds; 0 without a headline. */
export const rateHeadline: Rater = ({ article, words }) => {
  const headline = new Set(article.headline === undefined ? [] : words.termsOf(article.headline));
  return words.terms.map((terms) =>
    headline.size === 0 ? 0 : terms.filter((term) => headline.has(term)).length / headline.size,
  );
};
