import type { Span } from '../model/span.ts';
import type { FoundChange } from './found-change.ts';
import type { SentencePair } from './sentence-pair.ts';
import type { ComparedVersion } from './version.ts';

/**
 * Sentences that stand in another order: those outside of the heaviest list of pairs that rise in both versions, where
 * a pair weighs as many signs as it has. Neighbours that moved together are one change.
 */
export function findMoves(
  pairs: readonly SentencePair[],
  before: ComparedVersion,
  after: ComparedVersion,
): FoundChange[] {
  const stays = findRising(pairs, ({ after: [first, end] }) => {
    const { start, end: last } = spanOfSentences(after, [first, end]);
    return last - start;
  });
  const runs: SentencePair[] = [];
  for (const [index, pair] of pairs.entries()) {
    if (stays.has(index)) continue;
    const last = runs.at(-1);
    if (last && last.before[1] === pair.before[0] && last.after[1] === pair.after[0])
      runs[runs.length - 1] = { before: [last.before[0], pair.before[1]], after: [last.after[0], pair.after[1]] };
    else runs.push(pair);
  }
  return runs.map((run) => ({
    type: 'moved',
    before: spanOfSentences(before, run.before),
    after: spanOfSentences(after, run.after),
  }));
}

export function spanOfSentences({ sentences }: ComparedVersion, [first, end]: readonly [number, number]): Span {
  return { start: sentences[first]?.start ?? 0, end: sentences[end - 1]?.end ?? 0 };
}

/** Indices of the heaviest list of pairs that rise, by dynamic programming. Pairs are in the order of the later one. */
function findRising(pairs: readonly SentencePair[], weightOf: (pair: SentencePair) => number): ReadonlySet<number> {
  const sums: number[] = [];
  const from: number[] = [];
  let best = -1;
  for (const [index, pair] of pairs.entries()) {
    let [sum, last] = [0, -1];
    for (let earlier = 0; earlier < index; earlier++) {
      const isLower = (pairs[earlier]?.before[1] ?? 0) <= pair.before[0];
      if (isLower && (sums[earlier] ?? 0) > sum) [sum, last] = [sums[earlier] ?? 0, earlier];
    }
    sums.push(sum + weightOf(pair));
    from.push(last);
    if (best < 0 || (sums[index] ?? 0) > (sums[best] ?? 0)) best = index;
  }
  const rising = new Set<number>();
  for (let index = best; index >= 0; index = from[index] ?? -1) rising.add(index);
  return rising;
}
