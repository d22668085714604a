import { diffArrays } from 'diff';
import type { ComparedWord } from './split-words.ts';

/** Words of one version in the place of words of the other. Indices, half open; one side may be empty. */
export interface Hunk {
  readonly before: readonly [start: number, end: number];
  readonly after: readonly [start: number, end: number];
}

export interface WordDiff {
  readonly before: readonly ComparedWord[];
  readonly after: readonly ComparedWord[];
  readonly hunks: readonly Hunk[];
  /** For each word its partner in the other version, or -1. */
  readonly partners: { readonly before: Int32Array; readonly after: Int32Array };
}

/** Beyond so many words of difference the two are told as wholly different, which bounds the time. */
const mostEdits = 600;

export function diffWords(before: readonly ComparedWord[], after: readonly ComparedWord[]): WordDiff {
  const partners = { before: new Int32Array(before.length).fill(-1), after: new Int32Array(after.length).fill(-1) };
  const keysOf = (words: readonly ComparedWord[]) => words.map(({ key }) => key);
  const parts = diffArrays(keysOf(before), keysOf(after), { maxEditLength: mostEdits }) ?? [];
  let [a, b] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (removed) a += count;
    else if (added) b += count;
    else
      for (let step = 0; step < count; step++) {
        partners.before[a] = b;
        partners.after[b++] = a++;
      }
  }
  return { before, after, hunks: findHunks(partners), partners };
}

function findHunks({ before, after }: WordDiff['partners']): Hunk[] {
  const hunks: Hunk[] = [];
  let [a, b] = [0, 0];
  while (a < before.length || b < after.length) {
    const [startA, startB] = [a, b];
    while (a < before.length && before[a] === -1) a++;
    while (b < after.length && after[b] === -1) b++;
    if (a > startA || b > startB) hunks.push({ before: [startA, a], after: [startB, b] });
    else [a, b] = [a + 1, b + 1];
  }
  return hunks;
}
