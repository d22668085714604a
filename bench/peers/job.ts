import type { Contender } from './contender.ts';

export interface Job {
  readonly name: string;
  readonly kind: 'pages' | 'texts';
  /** The name of what is counted. */
  readonly found: string;
  /** Whether finding nothing is a failure. */
  readonly mustFind: boolean;
  /** Our library comes first. */
  readonly contenders: readonly [Contender, ...Contender[]];
}

export const ourName = 'news-summary';
