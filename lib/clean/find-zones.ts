import { productionOpenings, productionWork } from '../languages/english/production-work.ts';
import type { Block } from '../model/article.ts';
import { beginsWith } from '../model/begins-with.ts';
import type { Zone } from '../parse/lines/furniture-rule.ts';

const endsSentence = /[.!?…。！？।؟]["'”’»)\]]*$/u;
const beginsAsCredit = beginsWith(productionOpenings, 3);
const credit = new RegExp(String.raw`^\W{0,3}${productionWork}\b.{0,200}\b(?:by|from)\b`, 'i');
/** Scripts whose sentences need a third of the characters. */
const dense = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Hangul}/u;

/** For each block, whether it stands before the first, between, or after the last paragraph of running text. */
export function findZones(blocks: readonly Block[]): readonly Zone[] {
  const first = blocks.findIndex(isRunningText);
  const last = blocks.findLastIndex(isRunningText);
  if (first < 0) return blocks.map((_, index) => (index > 0 && index === blocks.length - 1 ? 'tail' : 'head'));
  return blocks.map((_, index) => (index < first ? 'head' : index > last ? 'tail' : 'body'));
}

/** Long enough for a sentence, and ends like one. */
export function isRunningText({ kind, text }: Block): boolean {
  const fewest = dense.test(text.slice(0, 40)) ? 25 : 80;
  return kind !== 'caption' && text.length >= fewest && endsSentence.test(text.slice(-4)) && !isCredit(text);
}

const isCredit = (text: string): boolean => beginsAsCredit(text.slice(0, 40).toLowerCase()) && credit.test(text);
