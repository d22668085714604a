import {
  type ComparedPair,
  counterpart,
  markTold,
  type Side,
  stretchOfWords,
  touches,
  wordsAt,
} from './compared-pair.ts';
import type { FoundChange } from './found-change.ts';
import { hasWords } from './has-words.ts';

type Words = readonly [first: number, end: number];

/**
 * Words of direct speech that were altered, came in or were taken out. What differs inside of them is told as the
 * quotation's words, and neither as a figure nor as a name.
 */
export function findQuotationChanges(pair: ComparedPair): FoundChange[] {
  const found: FoundChange[] = [];
  for (const side of ['before', 'after'] as const)
    for (const own of findSpoken(pair, side)) {
      const change = compareWords(pair, side, own);
      if (change) found.push(change);
    }
  return found;
}

/** Direct speech, and all other words in quotation marks. */
function findSpoken(pair: ComparedPair, side: Side): readonly Words[] {
  const spoken: Words[] = [];
  for (const quotation of pair.quotations[side]) {
    const own = clip(pair, side, wordsAt(pair, side, quotation));
    if (own && quotation.directness === 'direct') spoken.push(own);
  }
  return [...spoken, ...findMarked(pair, side)];
}

/** One or two words in quotation marks are a name or irony. */
const fewestMarked = 3;

/** What stands between quotation marks. Where one of them is missing, nothing is known. */
export function findMarked({ diff }: Pick<ComparedPair, 'diff'>, side: Side): readonly Words[] {
  const marks = [...diff[side].entries()].filter(([, { key }]) => key === '"').map(([index]) => index);
  const found: Words[] = [];
  if (marks.length % 2 === 1) return found;
  for (let at = 0; at < marks.length; at += 2) {
    const [start, end] = [(marks[at] ?? 0) + 1, marks[at + 1] ?? 0];
    if (diff[side].slice(start, end).filter(({ isWord }) => isWord).length >= fewestMarked) found.push([start, end]);
  }
  return found;
}

/** A quotation may run on in sentences that are compared elsewhere. */
const clip = ({ diff }: ComparedPair, side: Side, [first, end]: Words): Words | undefined =>
  first < end && first < diff[side].length ? [first, Math.min(end, diff[side].length)] : undefined;

function compareWords(pair: ComparedPair, side: Side, own: Words): FoundChange | undefined {
  const { diff, told } = pair;
  if (told[side].subarray(...own).some((flag) => flag === 1)) return undefined;
  const hunks = diff.hunks.filter((hunk) => touches(hunk, side, own));
  if (!hunks.some((hunk) => hasWords(diff, hunk))) return undefined;
  const other = side === 'before' ? 'after' : 'before';
  const facing = counterpart(pair, side, own);
  markTold(pair, side, own);
  const isAlone = diff.partners[side].subarray(...own).every((partner) => partner === -1);
  if (isAlone && !isQuoted(pair, other, facing)) return { type: 'quotation', [side]: stretchOfWords(pair, side, own) };
  markTold(pair, other, facing);
  const spans = { [side]: stretchOfWords(pair, side, own), [other]: stretchOfWords(pair, other, facing) };
  return { type: 'quotation', ...spans };
}

const isQuoted = ({ diff }: ComparedPair, side: Side, [first, end]: Words): boolean =>
  first < end && diff[side][first - 1]?.key === '"' && diff[side][end]?.key === '"';
