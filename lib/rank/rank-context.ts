import type { Annotations } from '../annotations.ts';
import type { Article } from '../article.ts';
import type { Segmentation } from '../segmentation.ts';
import { indexWords, type WordIndex } from './index-words.ts';

/** What every rater and every rule of the selector may look at. */
export interface RankContext {
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly annotations: Annotations;
  readonly words: WordIndex;
  /** ISO 639-1 code, without region or script; empty when unknown. */
  readonly language: string;
}

export function createRankContext(article: Article, segmentation: Segmentation, annotations: Annotations): RankContext {
  const language = article.language?.split('-')[0]?.toLowerCase() ?? '';
  return { article, segmentation, annotations, words: indexWords(article, segmentation), language };
}

/** The text of a sentence without the dateline at its head. */
export function sentenceText({ article, segmentation }: RankContext, sentence: number): string {
  const span = segmentation.sentences[sentence];
  return span === undefined ? '' : article.text.slice(afterDateline(article, span.start, span.end), span.end);
}

/** Where a sentence begins once a dateline at its head is left out. */
export function afterDateline({ dateline }: Article, start: number, end: number): number {
  return dateline !== undefined && dateline.start <= start && dateline.end > start && dateline.end < end
    ? dateline.end
    : start;
}
