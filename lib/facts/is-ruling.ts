// English alone.
import { courtNouns } from '../languages/english/statement-words.ts';
import type { Span } from '../model/span.ts';
import { findWords } from '../segment/find-words.ts';
import { type FactContext, sentenceAt, textOfSpan } from './fact-context.ts';

/** "The court said it must pay": what a court says must be done is so. */
export function isRuling(context: FactContext, said: Span): boolean {
  if (!/\b(?:must|shall)\b/.test(textOfSpan(context, said))) return false;
  const sentence = context.segmentation.sentences[sentenceAt(context, said.start) ?? -1];
  if (!sentence || sentence.start >= said.start) return false;
  const before = findWords(textOfSpan(context, { start: sentence.start, end: said.start }).toLowerCase());
  return before.some((word) => courtNouns.has(word));
}
