import { diffArrays } from 'diff';
import { addTo } from '../model/add-to.ts';
import type { SentencePair } from './sentence-pair.ts';
import type { ComparedSentence } from './version.ts';
import { createWordLikeness } from './word-likeness.ts';

export interface Alignment {
  /** In the order of the later version. */
  readonly pairs: readonly SentencePair[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** The likeness from which two sentences are taken for one that was reworded. */
const likeEnough = 0.5;
/** In the same place, between the same neighbours, less is enough. */
const likeEnoughInPlace = 0.34;
/** How many of the words of a sentence must come from another one that was split, by weight. */
const partEnough = 0.5;

/** Where more sentences than these stand in another order, they are brought together without regard to it. */
const mostEdits = 1000;

/** Brings together the sentences of two versions: those that are the same, moved, reworded, split or joined. */
export function alignSentences(before: readonly ComparedSentence[], after: readonly ComparedSentence[]): Alignment {
  const partners = {
    ofBefore: new Int32Array(before.length).fill(-1),
    ofAfter: new Int32Array(after.length).fill(-1),
  };
  pairInOrder(before, after, partners);
  pairSame(before, after, partners);
  pairLike(before, after, partners);
  return joinParts(before, after, partners);
}

/** For each sentence of one version the index of its partner in the other, or -1. */
interface Partners {
  readonly ofBefore: Int32Array;
  readonly ofAfter: Int32Array;
}

function join({ ofBefore, ofAfter }: Partners, before: number, after: number): void {
  ofBefore[before] = after;
  ofAfter[after] = before;
}

/** The longest list of sentences that both have in one order. */
function pairInOrder(
  before: readonly ComparedSentence[],
  after: readonly ComparedSentence[],
  partners: Partners,
): void {
  const [left, right] = [commonOf(before, after), commonOf(after, before)];
  const signatures = (common: readonly (readonly [number, string])[]) => common.map(([, signature]) => signature);
  const parts = diffArrays(signatures(left), signatures(right), { maxEditLength: mostEdits }) ?? [];
  let [a, b] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (removed) a += count;
    else if (added) b += count;
    else for (let step = 0; step < count; step++) join(partners, left[a++]?.[0] ?? 0, right[b++]?.[0] ?? 0);
  }
}

/** The sentences that the other version has too. */
function commonOf(
  sentences: readonly ComparedSentence[],
  others: readonly ComparedSentence[],
): (readonly [index: number, signature: string])[] {
  const known = new Set(others.map(({ signature }) => signature));
  return [...sentences.entries()].flatMap(([index, { signature }]) =>
    known.has(signature) ? [[index, signature] as const] : [],
  );
}

/** Sentences that are the same, in another order. */
function pairSame(before: readonly ComparedSentence[], after: readonly ComparedSentence[], partners: Partners): void {
  const bySignature = new Map<string, number[]>();
  for (const [index, { signature }] of after.entries())
    if (partners.ofAfter[index] === -1 && signature !== '') addTo(bySignature, signature, index);
  for (const [index, { signature }] of before.entries()) {
    if (partners.ofBefore[index] !== -1) continue;
    const found = bySignature.get(signature)?.shift();
    if (found !== undefined) join(partners, index, found);
  }
}

/** Sentences that are alike: the likest first. */
function pairLike(before: readonly ComparedSentence[], after: readonly ComparedSentence[], partners: Partners): void {
  const open = (list: Int32Array) => [...list.keys()].filter((index) => list[index] === -1);
  const [removed, added] = [open(partners.ofBefore), open(partners.ofAfter)];
  if (removed.length === 0 || added.length === 0) return;
  const likeness = createWordLikeness(before, after);
  const gapBefore = neighboursOf(partners.ofBefore);
  const found: { a: number; b: number; score: number }[] = [];
  for (const a of removed)
    for (const [b, like] of likeness.likeTo(a, added)) {
      const isInPlace = b > (gapBefore[a]?.[0] ?? -1) && b < (gapBefore[a]?.[1] ?? after.length);
      if (like >= (isInPlace ? likeEnoughInPlace : likeEnough))
        found.push({ a, b, score: like + (isInPlace ? 0.1 : 0) });
    }
  found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of found) if (partners.ofBefore[a] === -1 && partners.ofAfter[b] === -1) join(partners, a, b);
}

/** For each sentence without partner: the partners of the nearest sentences before and behind it that have one. */
function neighboursOf(partners: Int32Array): (readonly [low: number, high: number])[] {
  const low: number[] = [];
  let last = -1;
  for (const partner of partners) {
    low.push(last);
    if (partner !== -1) last = partner;
  }
  const gaps: (readonly [number, number])[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let index = partners.length - 1; index >= 0; index--) {
    gaps[index] = [low[index] ?? -1, next];
    const partner = partners[index] ?? -1;
    if (partner !== -1) next = partner;
  }
  return gaps;
}

/** Gives a sentence without partner to the pair beside it whose other side has its words: it was split off. */
function joinParts(
  before: readonly ComparedSentence[],
  after: readonly ComparedSentence[],
  { ofBefore, ofAfter }: Partners,
): Alignment {
  const pairs: { before: [number, number]; after: [number, number] }[] = [];
  const byAfter = new Map<number, (typeof pairs)[number]>();
  const byBefore = new Map<number, (typeof pairs)[number]>();
  for (const [b, a] of ofAfter.entries()) {
    if (a === -1) continue;
    const pair: (typeof pairs)[number] = { before: [a, a + 1], after: [b, b + 1] };
    pairs.push(pair);
    byAfter.set(b, pair);
    byBefore.set(a, pair);
  }
  const added: number[] = [];
  const removed: number[] = [];
  const isSame = ({ before: [a], after: [b] }: SentencePair) => before[a]?.signature === after[b]?.signature;
  let likeness: ReturnType<typeof createWordLikeness> | undefined;
  const place = (index: number, side: 'before' | 'after', byIndex: typeof byAfter, rest: number[]): void => {
    likeness ??= createWordLikeness(before, after);
    for (const step of [-1, 1]) {
      const pair = byIndex.get(index + step);
      if (!pair || isSame(pair)) continue;
      if (likeness.partOf(index, side, pair) < partEnough) continue;
      if (step < 0) pair[side][1] = index + 1;
      else pair[side][0] = index;
      byIndex.set(index, pair);
      return;
    }
    rest.push(index);
  };
  for (const [b, a] of ofAfter.entries()) if (a === -1) place(b, 'after', byAfter, added);
  for (const [a, b] of ofBefore.entries()) if (b === -1) place(a, 'before', byBefore, removed);
  return { pairs, added, removed };
}
