import { primaryLanguage } from '../languages/primary-language.ts';
import type { Annotations } from '../model/annotations.ts';
import type { Article } from '../model/article.ts';
import type { Segmentation } from '../model/segmentation.ts';
import { indexWords, type WordIndex } from './index-words.ts';
import { openingCreditLength } from './opening-credit.ts';
import { type Lean, readLean } from './read-opening.ts';

/** What every rater and every rule of the selector may look at. */
export interface RankContext {
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly annotations: Annotations;
  readonly words: WordIndex;
  /** The content words of the headline, by id; -1 stands for those that the article lacks. */
  readonly headline: ReadonlySet<number>;
  /** ISO 639-1 code, without region or script; empty when unknown. */
  readonly language: string;
  /** By sentence: how its head depends on the sentence before. */
  readonly leans: readonly Lean[];
}

export function createRankContext(article: Article, segmentation: Segmentation, annotations: Annotations): RankContext {
  const language = primaryLanguage(article.language ?? '');
  const words = indexWords(article, segmentation);
  const leans = segmentation.sentences.map(({ start, end }) =>
    readLean(article.text.slice(contentStart(article, start, end), end), language),
  );
  const headline = new Set(article.headline === undefined ? [] : words.termsOf(article.headline));
  return { article, segmentation, annotations, words, headline, language, leans };
}

/** The text of a sentence without the dateline and the credits of a picture at its head. */
export function sentenceText({ article, segmentation }: RankContext, sentence: number): string {
  const span = segmentation.sentences[sentence];
  return span === undefined ? '' : article.text.slice(contentStart(article, span.start, span.end), span.end);
}

/** Where a sentence begins without the dateline, or the credits of a picture, at its head. */
export function contentStart({ text, dateline }: Article, start: number, end: number): number {
  if (dateline !== undefined && dateline.start <= start && dateline.end > start && dateline.end < end)
    return dateline.end;
  return text.charAt(start) === '(' ? start + openingCreditLength(text.slice(start, end)) : start;
}

/** Whether the headline has a content word of the article: "Untitled" and "News" have none, and tell nothing. */
export function hasTellingHeadline({ headline }: RankContext): boolean {
  for (const term of headline) if (term >= 0) return true;
  return false;
}

/** Where a sentence of the article begins without the dateline at its head. */
export function startWithoutDateline({ article, segmentation }: RankContext, sentence: number): number {
  const { start, end } = segmentation.sentences[sentence] ?? { start: 0, end: 0 };
  return contentStart(article, start, end);
}
