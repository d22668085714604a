import { diffArrays } from 'diff';
import { addTo } from '../model/add-to.ts';
import { joinParts } from './join-parts.ts';
import type { Alignment, Partners } from './sentence-pair.ts';
import type { ComparedSentence } from './version.ts';
import { createWordLikeness, type WordLikeness } from './word-likeness.ts';

/** The likeness from which two sentences are taken for one that was reworded. */
const likeEnough = 0.5;
/** In the same place, between the same neighbours, less is enough. */
const likeEnoughInPlace = 0.34;
/** Where more sentences than these stand in another order, they are brought together without regard to it. */
const mostEdits = 1000;

/** Brings together the sentences of two versions: those that are the same, moved, reworded, split or joined. */
export function alignSentences(before: readonly ComparedSentence[], after: readonly ComparedSentence[]): Alignment {
  const partners = {
    ofBefore: new Int32Array(before.length).fill(-1),
    ofAfter: new Int32Array(after.length).fill(-1),
  };
  const keys = { before: keysOf(before, after), after: keysOf(after, before) };
  pairInOrder(keys, partners);
  pairSame(keys, partners);
  const open = { before: withoutPartner(partners.ofBefore), after: withoutPartner(partners.ofAfter) };
  if (open.before.length === 0 && open.after.length === 0) return joinParts(before, after, partners, undefined);
  const likeness = createWordLikeness(before, after, open);
  pairLike(open, likeness, partners);
  return joinParts(before, after, partners, likeness);
}

interface Keys {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** By what a sentence is found in the other version: as it is written, or by its words if that has none written so. */
function keysOf(sentences: readonly ComparedSentence[], others: readonly ComparedSentence[]): readonly string[] {
  const written = new Set(others.map(({ text }) => text));
  return sentences.map(({ text, readSignature }) => (written.has(text) ? text : readSignature()));
}

const withoutPartner = (list: Int32Array): readonly number[] => [...list.keys()].filter((index) => list[index] === -1);

function join({ ofBefore, ofAfter }: Partners, before: number, after: number): void {
  ofBefore[before] = after;
  ofAfter[after] = before;
}

/** The longest list of sentences that both have in one order. */
function pairInOrder(keys: Keys, partners: Partners): void {
  const [left, right] = [commonOf(keys.before, keys.after), commonOf(keys.after, keys.before)];
  const namesOf = (common: readonly (readonly [number, string])[]) => common.map(([, key]) => key);
  const parts = diffArrays(namesOf(left), namesOf(right), { maxEditLength: mostEdits }) ?? [];
  let [a, b] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (removed) a += count;
    else if (added) b += count;
    else for (let step = 0; step < count; step++) join(partners, left[a++]?.[0] ?? 0, right[b++]?.[0] ?? 0);
  }
}

/** The sentences that the other version has too. */
function commonOf(keys: readonly string[], others: readonly string[]): (readonly [index: number, key: string])[] {
  const known = new Set(others);
  return [...keys.entries()].filter(([, key]) => known.has(key));
}

/** Sentences that are the same, in another order. */
function pairSame(keys: Keys, partners: Partners): void {
  const byKey = new Map<string, number[]>();
  for (const [index, key] of keys.after.entries())
    if (partners.ofAfter[index] === -1 && key !== '') addTo(byKey, key, index);
  for (const [index, key] of keys.before.entries()) {
    if (partners.ofBefore[index] !== -1) continue;
    const found = byKey.get(key)?.shift();
    if (found !== undefined) join(partners, index, found);
  }
}

/** Sentences that are alike: the likest first. */
function pairLike(
  open: Readonly<Record<'before' | 'after', readonly number[]>>,
  likeness: WordLikeness,
  partners: Partners,
): void {
  const gapBefore = neighboursOf(partners.ofBefore);
  const found: { a: number; b: number; score: number }[] = [];
  for (const a of open.before) {
    const [low, high] = gapBefore[a] ?? [-1, Number.POSITIVE_INFINITY];
    const likes = likeness.likeTo(a);
    for (const b of open.after) {
      const like = likes[b] ?? 0;
      const isInPlace = b > low && b < high;
      if (like >= (isInPlace ? likeEnoughInPlace : likeEnough))
        found.push({ a, b, score: like + (isInPlace ? 0.1 : 0) });
    }
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
