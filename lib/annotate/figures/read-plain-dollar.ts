import type { Article } from '../../article.ts';

/** Dollars that are marked as some state's: where one of them occurs, a plain "$" may be another. */
const markedDollar = /(?:US|AU?|AUS|CA?|NZ|HK|SG?|NT|Mex|R) ?\$/;
const otherDollarSite = /^https?:\/\/[^/]*\.(?:au|ca|nz|sg|hk|tw)(?:[/:]|$)/i;

/**
 * What "$" and "dollars" mean in an article: US dollars, unless the article also writes "US$", "A$" and the like, or its address
 * is in a country with dollars of its own; then undefined, since the text does not decide it.
 */
export function readPlainDollar({ text, url }: Pick<Article, 'text' | 'url'>): string | undefined {
  return markedDollar.test(text) || otherDollarSite.test(url ?? '') ? undefined : 'USD';
}
