import type { RankContext } from '../rank-context.ts';

/** Words and numbers of every sentence; pairs of letters in scripts without spaces. */
export function countWords({ words: { terms, starts } }: RankContext): number[] {
  return terms.map((_, i) => (starts[i + 1] ?? 0) - (starts[i] ?? 0));
}
