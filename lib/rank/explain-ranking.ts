import type { Annotations } from '../annotations.ts';
import type { Article } from '../article.ts';
import type { Options } from '../options.ts';
import type { Segmentation } from '../segmentation.ts';
import { chooseModel } from './choose-model.ts';
import { chooseSentences, createSelectable } from './choose-sentences.ts';
import { findAbstention } from './find-abstention.ts';
import { findVerdicts, type Verdict } from './find-verdicts.ts';
import { createRankContext } from './rank-context.ts';
import { rateArticle } from './rate-article.ts';
import { type ScoreParts, splitScores } from './rate-sentences.ts';
import { scanQuotes } from './scan-quotes.ts';
import { lengthOf } from './summary-length.ts';
import { tallyWords } from './tally-words.ts';

/** Why a sentence was taken or left. */
export interface SentenceExplanation extends ScoreParts {
  /** Index into `Segmentation.sentences`. */
  readonly sentence: number;
  /** What it is expected to add to a summary; base and parts add up to it. */
  readonly score: number;
  readonly salience: number;
  readonly verdict: Verdict;
}

/** Says of every sentence what `rankSentences` made of it, with the same options. */
export function explainRanking(
  article: Article,
  segmentation: Segmentation,
  annotations: Annotations,
  options: Options,
): SentenceExplanation[] {
  const context = createRankContext(article, segmentation, annotations);
  const quotes = scanQuotes(context);
  const model = chooseModel(context.language);
  const ratings = rateArticle(context, quotes, model);
  const isAbstained = findAbstention(context) !== undefined;
  const selectable = createSelectable(context, quotes, model, ratings);
  const chosen = isAbstained ? [] : chooseSentences(context, selectable, lengthOf(options, context));
  const verdicts = isAbstained ? [] : findVerdicts(context, selectable, chosen);
  return splitScores(context, quotes, tallyWords(context, quotes), model).map((parts, sentence) => ({
    sentence,
    score: ratings.scores[sentence] ?? 0,
    salience: ratings.salience[sentence] ?? 0,
    verdict: verdicts[sentence] ?? { kind: 'abstained' },
    ...parts,
  }));
}
