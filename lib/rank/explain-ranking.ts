import type { Annotations } from '../model/annotations.ts';
import type { Article } from '../model/article.ts';
import type { Options } from '../model/options.ts';
import type { Segmentation } from '../model/segmentation.ts';
import { findVerdicts, type Verdict } from './find-verdicts.ts';
import { type ScoreParts, splitScores } from './rate-sentences.ts';
import { weighArticle } from './weigh-article.ts';

/** Why a sentence was taken or left out. */
export interface SentenceExplanation extends ScoreParts {
  /** Index into `Segmentation.sentences`. */
  readonly sentence: number;
  /** What it is expected to add to a summary: the sum of base and parts. */
  readonly score: number;
  readonly salience: number;
  readonly verdict: Verdict;
}

/** Explains for every sentence what `rankSentences` decides with the same options. */
export function explainRanking(
  article: Article,
  segmentation: Segmentation,
  annotations: Annotations,
  options: Options,
): SentenceExplanation[] {
  const weighed = weighArticle(article, segmentation, annotations, options);
  const { context, quotes, model, ratings, abstention } = weighed;
  const verdicts = abstention === undefined ? findVerdicts(weighed) : [];
  return splitScores(context, quotes, ratings.tallies, model).map((parts, sentence) => ({
    sentence,
    score: ratings.scores[sentence] ?? 0,
    salience: ratings.salience[sentence] ?? 0,
    verdict: verdicts[sentence] ?? { kind: 'abstained' },
    ...parts,
  }));
}
