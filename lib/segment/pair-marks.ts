import type { Token } from '../model/segmentation.ts';
import { isLowerAt } from './letter-case.ts';
import { findMarkFamily, findMarkSide, isBracketFamily, type MarkFamily, type MarkSide } from './mark-side.ts';

/** The marks of one paragraph that belong together, by token index. */
export interface MarkPairs {
  /** From each opening quotation mark to its closing mark. */
  readonly quotations: ReadonlyMap<number, number>;
  readonly brackets: ReadonlyMap<number, number>;
  /** Opening quotation marks without a closing mark, in order. */
  readonly unclosed: readonly number[];
}

interface Pairing {
  readonly open: Map<MarkFamily, number[]>;
  /** The last weak close of a family: see `MarkSide`. */
  readonly weak: Map<MarkFamily, number>;
  readonly quotations: Map<number, number>;
  readonly brackets: Map<number, number>;
  readonly unclosed: number[];
}

/** Pairs the marks among the tokens of a paragraph, from `first` to `end`. Linear. A mark may stay alone. */
export function pairMarks(text: string, tokens: readonly Token[], first: number, end: number): MarkPairs {
  let pairing: Pairing | undefined;
  for (let index = first; index < end; index++) {
    const token = tokens[index];
    if (token?.kind !== 'punctuation' || token.end - token.start > 2 || isStopOrComma(text, token)) continue;
    const mark = text.slice(token.start, token.end);
    const family = findMarkFamily(mark);
    if (!family) continue;
    pairing ??= { open: new Map(), weak: new Map(), quotations: new Map(), brackets: new Map(), unclosed: [] };
    const before = index > first ? tokens[index - 1] : undefined;
    const after = index + 1 < end ? tokens[index + 1] : undefined;
    const opener = tokens[pairing.open.get(family)?.at(-1) ?? -1];
    const side = findMarkSide(mark, {
      opener: opener && text.slice(opener.start, opener.end),
      isSpaceBefore: isSpaceBefore(text, token, before),
      isSpaceAfter: after?.start !== token.end,
      isPossessive: /[sS]/.test(text.charAt(token.start - 1)) && after !== undefined && isLowerAt(text, after.start),
    });
    if (side) take(pairing, family, side, index);
  }
  return pairing === undefined ? noPairs : finish(pairing);
}

const noPairs: MarkPairs = { quotations: new Map(), brackets: new Map(), unclosed: [] };

/** Most marks are stops and commas, which never pair. */
function isStopOrComma(text: string, { start }: Token): boolean {
  const code = text.charCodeAt(start);
  return code === 0x2c || code === 0x2e;
}

/** An opening mark may follow a dash or another opening mark, as it follows white space. */
function isSpaceBefore(text: string, token: Token, before: Token | undefined): boolean {
  if (before?.end !== token.start) return true;
  return before.kind === 'punctuation' && /[-–—([“‘«„‚"'`¿¡/]/.test(text.charAt(before.end - 1));
}

function take(pairing: Pairing, family: MarkFamily, side: MarkSide, index: number): void {
  const pending = pairing.open.get(family) ?? [];
  if (side === 'weak-close') pairing.weak.set(family, index);
  else if (side === 'close') {
    const opener = pending.pop();
    if (opener !== undefined) (isBracketFamily(family) ? pairing.brackets : pairing.quotations).set(opener, index);
    pairing.weak.delete(family);
  } else {
    settle(pairing, family);
    if (!isBracketFamily(family)) pairing.unclosed.push(...pending.splice(0));
    pending.push(index);
    pairing.open.set(family, pending);
  }
}

function settle({ open, weak, quotations }: Pairing, family: MarkFamily): void {
  const closer = weak.get(family);
  const opener = open.get(family)?.at(-1);
  weak.delete(family);
  if (closer === undefined || opener === undefined) return;
  quotations.set(opener, closer);
  open.get(family)?.pop();
}

function finish(pairing: Pairing): MarkPairs {
  for (const [family, pending] of pairing.open) {
    settle(pairing, family);
    if (!isBracketFamily(family)) pairing.unclosed.push(...pending);
  }
  pairing.unclosed.sort((a, b) => a - b);
  return pairing;
}
