import type { ImportanceRaterName } from '../lib/rank/importance/importance-raters.ts';
import { importanceRaters } from '../lib/rank/importance/importance-raters.ts';

/** How a model of importance is fitted. */
export interface ImportanceSettings {
  readonly raters: readonly ImportanceRaterName[];
  /** Sentences in thought whose weights are 0 (an L2 penalty), against ratings of equal spread. */
  readonly caution: number;
  /**
   * Set by hand: what likeness to editors' summaries counts for in addition where there is no headline.
   * Most articles in the marks have one, so they teach it too little.
   */
  readonly likenessWithoutHeadline: number;
}

const setByHand: ImportanceRaterName = 'likenessWithoutHeadline';
const all = (Object.keys(importanceRaters) as ImportanceRaterName[]).filter((name) => name !== setByHand);

/** English: all that can be measured. Other languages: what asks for no rules of the language. */
export const importanceModels: Readonly<Record<'english' | 'neutral', ImportanceSettings>> = {
  english: { raters: all, caution: 100, likenessWithoutHeadline: 0.25 },
  neutral: {
    raters: [
      'likeness',
      'order',
      'earliness',
      'sentences',
      'relativeLength',
      'short',
      'hasHeadline',
      'headline',
      'quoted',
      'colon',
      'scene',
    ],
    caution: 200,
    likenessWithoutHeadline: 0.25,
  },
};
