import type { Annotations } from '../model/annotations.ts';
import type { Article } from '../model/article.ts';
import type { Options } from '../model/options.ts';
import type { Segmentation } from '../model/segmentation.ts';
import { findVerdicts, type Verdict } from './find-verdicts.ts';
import type { ImportanceParts } from './importance/rate-importance.ts';
import { explainLeanings, type LeaningExplanation } from './leaning/explain-leanings.ts';
import { splitScores } from './rate-article.ts';
import { weighArticle } from './weigh-article.ts';

/** Why a sentence was taken or left out. */
export interface SentenceExplanation extends ImportanceParts {
  /** Index into `Segmentation.sentences`. */
  readonly sentence: number;
  /** Its expected importance: the sum of base and parts. */
  readonly score: number;
  readonly salience: number;
  readonly verdict: Verdict;
  /** Undefined for a language whose leaning words are not listed. */
  readonly leaning: LeaningExplanation | undefined;
}

/** Explains for every sentence what `rankSentences` decides with the same options. */
export function explainRanking(
  article: Article,
  segmentation: Segmentation,
  annotations: Annotations,
  options: Options,
): SentenceExplanation[] {
  const weighed = weighArticle(article, segmentation, annotations, options);
  const { context, quotes, ratedWith, ratings, abstention } = weighed;
  const verdicts = abstention === undefined ? findVerdicts(weighed) : [];
  const leanings = explainLeanings(context, quotes);
  return splitScores(context, quotes, ratedWith).map((parts, sentence) => ({
    sentence,
    score: ratings.scores[sentence] ?? 0,
    salience: ratings.salience[sentence] ?? 0,
    verdict: verdicts[sentence] ?? { kind: 'abstained' },
    leaning: leanings[sentence],
    ...parts,
  }));
}
