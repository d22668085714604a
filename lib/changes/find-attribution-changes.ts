import { type ComparedPair, markTold, type Side, stretchOfWords, wordsAt } from './compared-pair.ts';
import type { FoundChange } from './found-change.ts';
import { hasWords } from './has-words.ts';

/** Of the words that both have, so many are somebody's in one version. */
const mostly = 0.6;
/** And at most so many in the other. */
const hardly = 0.2;

/** What one version states and the other hands to somebody: the words that name the source are the change. */
export function findAttributionChanges(pair: ComparedPair): FoundChange[] {
  const shares = { before: shareSaid(pair, 'before'), after: shareSaid(pair, 'after') };
  for (const [side, other] of [
    ['before', 'after'],
    ['after', 'before'],
  ] as const) {
    if (shares[side] < mostly || shares[other] > hardly) continue;
    const said = saidWords(pair, side);
    const hunk = pair.diff.hunks.find((each) => {
      const [start, end] = each[side];
      return hasWords(pair.diff, each) && start < end && said.subarray(start, end).some((flag) => flag === 0);
    });
    if (!hunk) continue;
    markTold(pair, side, hunk[side]);
    markTold(pair, other, hunk[other]);
    return [{ type: 'attribution', [side]: stretchOfWords(pair, side, hunk[side]) }];
  }
  return [];
}

/** For each word whether it is reported speech. */
function saidWords(pair: ComparedPair, side: Side): Uint8Array {
  const said = new Uint8Array(pair.diff[side].length);
  for (const quotation of pair.quotations[side]) said.fill(1, ...wordsAt(pair, side, quotation));
  return said;
}

/** The share of reported speech in the words that both versions have. */
function shareSaid(pair: ComparedPair, side: Side): number {
  const said = saidWords(pair, side);
  let [all, some] = [0, 0];
  for (const [index, { isWord }] of pair.diff[side].entries()) {
    if (!isWord || pair.diff.partners[side][index] === -1) continue;
    all++;
    some += said[index] ?? 0;
  }
  return all === 0 ? 0 : some / all;
}
