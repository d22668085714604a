import type { WordIndex } from './index-words.ts';

/** The word trigrams of a sentence, as numbers. Two may collide in theory, which costs a candidate at most. */
export function findTrigrams({ ids, starts }: WordIndex, sentence: number): ReadonlySet<number> {
  const trigrams = new Set<number>();
  const end = (starts[sentence + 1] ?? 0) - 2;
  for (let i = starts[sentence] ?? 0; i < end; i++) {
    trigrams.add(((ids[i] ?? 0) * 131_071 + (ids[i + 1] ?? 0)) * 131_071 + (ids[i + 2] ?? 0));
  }
  return trigrams;
}

export function shareTrigram(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  if (a.size > b.size) return shareTrigram(b, a);
  for (const trigram of a) if (b.has(trigram)) return true;
  return false;
}
