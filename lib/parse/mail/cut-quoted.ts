import type { Block } from '../../model/article.ts';
import { countMessageWords, fewestMessageWords } from './count-message-words.ts';
import { findQuoteMark } from './quote-marks.ts';

export interface CutBlocks {
  readonly blocks: readonly Block[];
  /** How many blocks of older messages were left out. */
  readonly cut: number;
  /** Whether the article is the message that was passed on. */
  readonly isForwarded: boolean;
}

const separator = /^[-_*=\s]*$/u;

/**
 * Leaves out older messages, unless a message only passes one on: then the older one is the article. A signature below
 * `--` is left out, too.
 * @param isForward whether the subject says that the message passes another one on
 * @param isMarked whether quoted lines had marks, and were left out already
 */
export function cutQuoted(blocks: readonly Block[], isForward: boolean, isMarked: boolean): CutBlocks {
  const kept: Block[] = [];
  let cut = 0;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    if (isSignature(block, blocks.length - index)) return { blocks: kept, cut, isForwarded: false };
    const mark = findQuoteMark(block.text);
    if (mark === undefined) kept.push(block);
    else if (mark === 'attribution') {
      const end = isMarked ? index + 1 : endOfQuoted(blocks, index + 1);
      cut += end - index;
      index = end - 1;
    } else if ((mark === 'forwarded' || isForward) && countMessageWords(kept) < fewestMessageWords)
      return { blocks: blocks.slice(index), cut: kept.length, isForwarded: true };
    else return { blocks: kept, cut: cut + blocks.length - index, isForwarded: false };
  }
  return { blocks: kept, cut, isForwarded: false };
}

/** Far from the end, `--` stands between two parts of the article. */
const isSignature = ({ text }: Block, left: number): boolean => left <= 12 && /^--\s*(?:\n|$)/u.test(text);

/** Quotations behind "Jane wrote:" are hers. Where no quotation follows, all of the rest is hers. */
function endOfQuoted(blocks: readonly Block[], from: number): number {
  let end = from;
  while (blocks[end]?.kind === 'quotation' || separator.test(blocks[end]?.text ?? '.')) end++;
  return end > from || from === blocks.length ? end : blocks.length;
}
