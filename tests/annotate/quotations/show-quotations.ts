import { findQuotations } from '../../../lib/annotate/quotations/find-quotations.ts';
import { segmentArticle } from '../../../lib/segment/segment-article.ts';
import { articleOf } from '../../segment/article-of.ts';

/** Each quotation as `directness: content <speaker> cue`; `-` for what is not known. */
export function showQuotations(language: string | undefined, ...paragraphs: readonly string[]): string[] {
  const article = { ...articleOf(...paragraphs), language };
  const found = findQuotations(article, segmentArticle(article), []);
  const text = (span?: { start: number; end: number }) => (span ? article.text.slice(span.start, span.end) : '-');
  return found.map((quotation) => {
    const { directness, speakerSpan, cue } = quotation;
    return `${directness}: ${text(quotation)} <${text(speakerSpan)}> ${text(cue)}`;
  });
}
