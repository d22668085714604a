import type { SentencePair } from './sentence-pair.ts';
import type { ComparedSentence } from './version.ts';

type Counts = ReadonlyMap<number, number>;

/** How much the words of sentences have in common. A word weighs less the more sentences of both versions have it. */
export interface WordLikeness {
  /** Dice's coefficient of the weighed words of a sentence of the earlier version and of each open one of the later. */
  likeTo(a: number): Float64Array;
  /** The share of the words of a sentence that the other side of a pair has, but not its own side. */
  partOf(index: number, side: 'before' | 'after', pair: SentencePair): number;
}

interface Counter {
  /** The words of some sentences, by the index of the sentence and the id of the word. */
  readonly countOpen: (sentences: readonly ComparedSentence[], indices: readonly number[]) => readonly Counts[];
  /** For each word how many sentences have it. */
  readonly uses: readonly number[];
}

function createCounter(): Counter {
  const ids = new Map<string, number>();
  const uses: number[] = [];
  const countWords = ({ readWords }: ComparedSentence): Counts => {
    const counts = new Map<number, number>();
    for (const { key, isWord } of readWords()) {
      if (!isWord) continue;
      const id = ids.get(key) ?? ids.size;
      ids.set(key, id);
      const count = counts.get(id) ?? 0;
      if (count === 0) uses[id] = (uses[id] ?? 0) + 1;
      counts.set(id, count + 1);
    }
    return counts;
  };
  const countOpen = (sentences: readonly ComparedSentence[], indices: readonly number[]): readonly Counts[] => {
    const counts: Counts[] = [];
    for (const index of indices) {
      const sentence = sentences[index];
      if (sentence) counts[index] = countWords(sentence);
    }
    return counts;
  };
  return { countOpen, uses };
}

/** Only sentences that are `open` are read: indices, those of which the other version has no equal. */
export function createWordLikeness(
  before: readonly ComparedSentence[],
  after: readonly ComparedSentence[],
  open: { readonly before: readonly number[]; readonly after: readonly number[] },
): WordLikeness {
  const { countOpen, uses } = createCounter();
  const counted = { before: countOpen(before, open.before), after: countOpen(after, open.after) };
  // A word of both forms of one sentence is used twice at least.
  const weights = uses.map((count) => 2 / (1 + Math.max(1, count / 2)));
  const weigh = (counts: Counts): number => {
    let sum = 0;
    for (const [id, count] of counts) sum += count * (weights[id] ?? 0);
    return sum;
  };
  const sums: number[] = [];
  const byWord: [index: number, count: number][][] = [];
  const common = new Float64Array(after.length);
  for (const index of open.after) {
    const counts = counted.after[index] ?? new Map();
    sums[index] = weigh(counts);
    for (const [id, count] of counts) {
      byWord[id] ??= [];
      byWord[id].push([index, count]);
    }
  }

  return {
    likeTo(a) {
      const own = counted.before[a] ?? new Map();
      common.fill(0);
      for (const [id, count] of own) {
        const weight = weights[id] ?? 0;
        for (const [b, other] of byWord[id] ?? []) common[b] = (common[b] ?? 0) + Math.min(count, other) * weight;
      }
      const sum = weigh(own);
      return common.map((both, b) => (both === 0 ? 0 : (2 * both) / (sum + (sums[b] ?? 0))));
    },
    partOf(index, side, pair) {
      const other = side === 'before' ? 'after' : 'before';
      const left = new Map<number, number>();
      for (let at = pair[other][0]; at < pair[other][1]; at++)
        for (const [id, count] of counted[other][at] ?? []) left.set(id, (left.get(id) ?? 0) + count);
      for (let at = pair[side][0]; at < pair[side][1]; at++)
        for (const [id, count] of counted[side][at] ?? []) left.set(id, (left.get(id) ?? 0) - count);
      let both = 0;
      const own = counted[side][index] ?? new Map();
      for (const [id, count] of own) both += Math.max(0, Math.min(count, left.get(id) ?? 0)) * (weights[id] ?? 0);
      const sum = weigh(own);
      return sum === 0 ? 0 : both / sum;
    },
  };
}
