import type { Annotations } from '../model/annotations.ts';
import type { Article } from '../model/article.ts';
import type { Note } from '../model/note.ts';
import type { Options } from '../model/options.ts';
import type { Segmentation } from '../model/segmentation.ts';
import { chooseImportance, chooseModel } from './choose-model.ts';
import { chooseSentences, createSelectable } from './choose-sentences.ts';
import { findExclusions } from './exclusions.ts';
import { findAbstention } from './find-abstention.ts';
import type { Selectable } from './find-candidates.ts';
import { createRankContext, type RankContext } from './rank-context.ts';
import { type RatedWith, type Ratings, rateArticle } from './rate-article.ts';
import { type QuoteState, scanQuotes } from './scan-quotes.ts';
import { lengthOf, type SummaryLength } from './summary-length.ts';

/** An article's sentences, rated, and those that make its summary. */
export interface WeighedArticle {
  readonly context: RankContext;
  readonly quotes: readonly QuoteState[];
  readonly ratedWith: RatedWith;
  readonly ratings: Ratings;
  readonly selectable: Selectable;
  readonly length: SummaryLength;
  /** Why no summary is made of the article. */
  readonly abstention: Note | undefined;
  /** In article order; none when the article abstains or nothing can stand. */
  readonly chosen: readonly number[];
}

/** Rates every sentence of an article and chooses those of its summary. */
export function weighArticle(
  article: Article,
  segmentation: Segmentation,
  annotations: Annotations,
  options: Options,
): WeighedArticle {
  const context = createRankContext(article, segmentation, annotations);
  const quotes = scanQuotes(context);
  const { language } = context;
  const ratedWith = {
    model: chooseModel(language),
    importance: chooseImportance(language),
    exclusions: findExclusions(context),
  };
  const ratings = rateArticle(context, quotes, ratedWith);
  const selectable = createSelectable(context, quotes, ratedWith, ratings);
  const length = lengthOf(options, context);
  const abstention = findAbstention(context);
  const chosen = abstention === undefined ? chooseSentences(context, selectable, length) : [];
  return { context, quotes, ratedWith, ratings, selectable, length, abstention, chosen };
}
