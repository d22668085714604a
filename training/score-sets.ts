import { normalizeWord } from '../lib/rank/normalize-word.ts';
import { sentenceText } from '../lib/rank/rank-context.ts';
import type { TrainingDocument } from './read-documents.ts';

/** ROUGE-1 and ROUGE-2 F1, from 0 to 1, over words without their endings. Of several references the best counts. */
export interface SetScore {
  readonly r1: number;
  readonly r2: number;
}

/** A reference's grams of one size: how often each occurs, by number. */
interface Goal {
  readonly counts: readonly number[];
  readonly total: number;
  /** By sentence: the numbers of its grams that the reference has too, and how many grams it has in all. */
  readonly found: readonly (readonly number[])[];
  readonly totals: readonly number[];
}

/** Prepares a document for scoring many sets of its sentences. */
export function createScorer({ context, references }: TrainingDocument): (sentences: readonly number[]) => SetScore {
  const own = context.segmentation.sentences.map((_, i) => wordsOf(sentenceText(context, i)));
  const goals = references.map((reference) => [1, 2].map((size) => createGoal(own, wordsOf(reference), size)));
  const best = (order: number, sentences: readonly number[]): number =>
    Math.max(...goals.map((goal) => measure(goal[order], sentences)));
  return (sentences) => ({ r1: best(0, sentences), r2: best(1, sentences) });
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(normalizeWord);
}

function createGoal(own: readonly (readonly string[])[], reference: readonly string[], size: number): Goal {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const grams = gramsOf(reference, size);
  for (const gram of grams) {
    const number = numbers.get(gram) ?? counts.push(0) - 1;
    numbers.set(gram, number);
    counts[number] = (counts[number] ?? 0) + 1;
  }
  const ownGrams = own.map((words) => gramsOf(words, size));
  const found = ownGrams.map((list) => list.flatMap((gram) => numbers.get(gram) ?? []));
  return { counts, total: grams.length, found, totals: ownGrams.map(({ length }) => length) };
}

function gramsOf(words: readonly string[], size: number): string[] {
  if (size === 1) return [...words];
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

function measure(goal: Goal | undefined, sentences: readonly number[]): number {
  if (goal === undefined) return 0;
  const left = [...goal.counts];
  let [shared, total] = [0, 0];
  for (const sentence of sentences) {
    total += goal.totals[sentence] ?? 0;
    for (const gram of goal.found[sentence] ?? []) {
      if ((left[gram] ?? 0) === 0) continue;
      left[gram] = (left[gram] ?? 0) - 1;
      shared++;
    }
  }
  return shared === 0 ? 0 : (2 * shared) / (total + goal.total);
}
