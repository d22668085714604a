import { normalizeWord } from '../lib/rank/normalize-word.ts';
import { sentenceText } from '../lib/rank/rank-context.ts';
import type { TrainingDocument } from './read-documents.ts';

/** Below 1 a short sentence that is all summary beats a long one that holds more of it: three sentences must share one length. */
const beta = 0.55;

interface Grams {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** How much each sentence alone is like the nearest reference: F of words plus F of word pairs, 0 to 2. */
export function scoreSentences({ context, references }: TrainingDocument): number[] {
  const goals = references.map((reference) => [1, 2].map((size) => countGrams(reference, size)));
  return context.segmentation.sentences.map((_, i) => {
    const own = [1, 2].map((size) => countGrams(sentenceText(context, i), size));
    return Math.max(...goals.map((goal) => goal.reduce((sum, grams, size) => sum + fMeasure(own[size], grams), 0)));
  });
}

function countGrams(text: string, size: number): Grams {
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(normalizeWord);
  const counts = new Map<string, number>();
  const total = Math.max(0, words.length - size + 1);
  for (let i = 0; i < total; i++) {
    const gram = words.slice(i, i + size).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return { counts, total };
}

function fMeasure(own: Grams | undefined, goal: Grams): number {
  let shared = 0;
  for (const [gram, count] of own?.counts ?? []) shared += Math.min(count, goal.counts.get(gram) ?? 0);
  if (shared === 0) return 0;
  const precision = shared / (own?.total ?? 1);
  const recall = shared / goal.total;
  return ((1 + beta ** 2) * precision * recall) / (beta ** 2 * precision + recall);
}
