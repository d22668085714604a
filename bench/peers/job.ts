import type { Contender } from './contender.ts';

export interface Job {
  readonly name: string;
  readonly kind: 'pages' | 'texts';
  /** What is counted as found. */
  readonly found: string;
  /** Nothing found is a failure. */
  readonly mustFind: boolean;
  /** Ours first. */
  readonly contenders: readonly [Contender, ...Contender[]];
}

export const ourName = 'news-summary';
