import { type Cut, isGlued, type Passage, wordAt } from '../passage.ts';

/** Chinese and Japanese, where what follows a quotation is written without a space. */
const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** "它可以回答“谁？”这样的问题。": a quotation that the words before it take as a part, without a comma or colon. */
export function joinQuotedPart(passage: Passage, { stop, next, sentence }: Cut): boolean {
  if (next === stop + 1 || !isGlued(passage, next) || !ideograph.test(wordAt(passage, next))) return false;
  for (const [open, close] of passage.marks.quotations)
    if (close === next - 1) return open > sentence && passage.tokens[open - 1]?.kind === 'word';
  return false;
}
