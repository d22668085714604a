import type { Span } from '../model/span.ts';
import { diffWords, type Hunk, type WordDiff } from './diff-words.ts';
import type { ComparedMention, ComparedVersion, SpokenWords } from './version.ts';

export type Side = 'before' | 'after';

/** Sentences of both versions that are each other's, with their differences. */
export interface ComparedPair {
  readonly versions: Readonly<Record<Side, ComparedVersion>>;
  /** The stretches of the two bodies. */
  readonly spans: Readonly<Record<Side, Span>>;
  readonly diff: WordDiff;
  readonly mentions: Readonly<Record<Side, readonly ComparedMention[]>>;
  readonly quotations: Readonly<Record<Side, readonly SpokenWords[]>>;
  /** For each word whether a change tells of it. */
  readonly told: Readonly<Record<Side, Uint8Array>>;
}

/** A mention, and the words that it has in the pair. */
export interface PlacedMention {
  readonly mention: ComparedMention;
  readonly words: readonly [first: number, end: number];
}

const within = <S extends Span>(list: readonly S[], { start, end }: Span): S[] =>
  list.filter((each) => each.start < end && each.end > start);

export function comparePair(
  versions: ComparedPair['versions'],
  ranges: Readonly<Record<Side, readonly [number, number]>>,
): ComparedPair {
  const sentencesOf = (side: Side) => versions[side].sentences.slice(...ranges[side]);
  const wordsOf = (side: Side) => sentencesOf(side).flatMap(({ readWords }) => readWords());
  const spanOf = (side: Side): Span => {
    const sentences = sentencesOf(side);
    return { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
  };
  const spans = { before: spanOf('before'), after: spanOf('after') };
  const diff = diffWords(wordsOf('before'), wordsOf('after'));
  const both = <T>(make: (side: Side) => T): Readonly<Record<Side, T>> => ({
    before: make('before'),
    after: make('after'),
  });
  return {
    versions,
    spans,
    diff,
    mentions: both((side) => within(versions[side].mentions, spans[side])),
    quotations: both((side) => within(versions[side].quotations, spans[side])),
    told: both((side) => new Uint8Array(diff[side].length)),
  };
}

/** The words of a side that a stretch of the body covers, as indices, half open. */
export function wordsAt({ diff }: ComparedPair, side: Side, { start, end }: Span): readonly [number, number] {
  const words = diff[side];
  let first = 0;
  while (first < words.length && (words[first]?.end ?? 0) <= start) first++;
  let last = first;
  while (last < words.length && (words[last]?.start ?? 0) < end) last++;
  return [first, last];
}

/** Whether a hunk takes or gives words of a stretch, or breaks into it. */
export function touches(hunk: Hunk, side: Side, [first, end]: readonly [number, number]): boolean {
  const [start, stop] = hunk[side];
  return start === stop ? start > first && start < end : start < end && stop > first;
}

/** The stretch of the body that some words cover. */
export function stretchOfWords({ diff }: ComparedPair, side: Side, [first, end]: readonly [number, number]): Span {
  const words = diff[side];
  return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

export function markTold({ told }: ComparedPair, side: Side, [first, end]: readonly [number, number]): void {
  told[side].fill(1, first, end);
}

/** The words of the other side that stand between the partners of the words around some words. */
export function counterpart(
  { diff }: ComparedPair,
  side: Side,
  [first, end]: readonly [number, number],
): readonly [number, number] {
  const other = side === 'before' ? 'after' : 'before';
  const partners = diff.partners[side];
  let low = first - 1;
  while (low >= 0 && partners[low] === -1) low--;
  let high = end;
  while (high < partners.length && partners[high] === -1) high++;
  return [low < 0 ? 0 : (partners[low] ?? -1) + 1, high < partners.length ? (partners[high] ?? 0) : diff[other].length];
}

export const textOf = ({ versions }: ComparedPair, side: Side, { start, end }: Span): string =>
  versions[side].text.slice(start, end);
