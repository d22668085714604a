import type { Alignment, Partners, SentencePair } from './sentence-pair.ts';
import type { ComparedSentence } from './version.ts';
import type { WordLikeness } from './word-likeness.ts';

/** How many of the words of a sentence must come from another one that was split, by weight. */
const partEnough = 0.5;

interface OpenPair {
  readonly before: [number, number];
  readonly after: [number, number];
}

/**
 * Gives a sentence without partner to the pair beside it whose other side has its words: it was split off. Then joins
 * pairs of which only the end of the sentence stands elsewhere.
 * @param likeness undefined where each sentence has a partner
 */
export function joinParts(
  before: readonly ComparedSentence[],
  after: readonly ComparedSentence[],
  { ofBefore, ofAfter }: Partners,
  likeness: WordLikeness | undefined,
): Alignment {
  const pairs: OpenPair[] = [];
  const byIndex = { before: new Map<number, OpenPair>(), after: new Map<number, OpenPair>() };
  for (const [b, a] of ofAfter.entries()) {
    if (a === -1) continue;
    const pair: OpenPair = { before: [a, a + 1], after: [b, b + 1] };
    pairs.push(pair);
    byIndex.after.set(b, pair);
    byIndex.before.set(a, pair);
  }
  const isSame = ({ before: [a], after: [b] }: OpenPair) =>
    before[a]?.text === after[b]?.text || before[a]?.readSignature() === after[b]?.readSignature();
  const isPlaced = (index: number, side: 'before' | 'after'): boolean => {
    for (const step of [-1, 1]) {
      const pair = byIndex[side].get(index + step);
      if (!pair || isSame(pair) || !likeness || likeness.partOf(index, side, pair) < partEnough) continue;
      if (step < 0) pair[side][1] = index + 1;
      else pair[side][0] = index;
      byIndex[side].set(index, pair);
      return true;
    }
    return false;
  };
  const openOf = (list: Int32Array, side: 'before' | 'after') =>
    [...list.keys()].filter((index) => list[index] === -1 && !isPlaced(index, side));
  const added = openOf(ofAfter, 'after');
  const removed = openOf(ofBefore, 'before');
  return { pairs: joinShifted(pairs, before, after), added, removed };
}

/** "… at 38. Overall …" may be cut before 38 in one version, and behind it in the other. */
function joinShifted(
  pairs: readonly SentencePair[],
  before: readonly ComparedSentence[],
  after: readonly ComparedSentence[],
): readonly SentencePair[] {
  const signatureOf = (sentences: readonly ComparedSentence[], range: readonly [number, number]) =>
    sentences
      .slice(...range)
      .map(({ readSignature }) => readSignature())
      .join(' ');
  const joined: SentencePair[] = [];
  for (const pair of pairs) {
    const last = joined.at(-1);
    const isBeside = last && last.before[1] === pair.before[0] && last.after[1] === pair.after[0];
    if (isBeside && before[last.before[0]]?.text !== after[last.after[0]]?.text) {
      const both: SentencePair = { before: [last.before[0], pair.before[1]], after: [last.after[0], pair.after[1]] };
      if (signatureOf(before, both.before) === signatureOf(after, both.after)) {
        joined[joined.length - 1] = both;
        continue;
      }
    }
    joined.push(pair);
  }
  return joined;
}
