import type { Options } from '../model/options.ts';
import type { RankContext } from './rank-context.ts';

/** How long a summary may be: both limits hold. */
export interface SummaryLength {
  readonly sentences: number;
  /** Words and numbers. */
  readonly words: number;
}

/**
 * The length that is configured. A limit in words is one in sentences too: as many as the article's usual ones fill, so that a summary is
 * made of what matters rather than of what is short.
 */
export function lengthOf({ sentences, words, share }: Options, context: RankContext): SummaryLength {
  const total = context.words.ids.length;
  const most = Math.min(words ?? total, share === undefined ? total : Math.ceil((total * share) / 100));
  if (most >= total) return inSentences(sentences);
  const usual = total / context.segmentation.sentences.length;
  return { sentences: Math.min(sentences, Math.max(1, Math.round(most / usual))), words: most };
}

export const inSentences = (sentences: number): SummaryLength => ({ sentences, words: Number.POSITIVE_INFINITY });
