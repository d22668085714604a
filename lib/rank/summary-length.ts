import type { Options } from '../model/options.ts';
import type { RankContext } from './rank-context.ts';

/** How long a summary may be. Both limits hold. */
export interface SummaryLength {
  readonly sentences: number;
  /** Words and numbers. */
  readonly words: number;
}

/**
 * The configured length. A limit in words becomes one in sentences too, by the mean length of the article's sentences.
 * Otherwise short sentences would be preferred to important ones.
 */
export function lengthOf({ sentences, words, share }: Options, context: RankContext): SummaryLength {
  const total = context.words.ids.length;
  const most = Math.min(words ?? total, share === undefined ? total : Math.ceil((total * share) / 100));
  if (most >= total) return inSentences(sentences);
  const usual = total / context.segmentation.sentences.length;
  return { sentences: Math.min(sentences, Math.max(1, Math.round(most / usual))), words: most };
}

export const inSentences = (sentences: number): SummaryLength => ({ sentences, words: Number.POSITIVE_INFINITY });
