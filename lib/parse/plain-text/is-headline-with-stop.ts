import type { Block } from '../../model/article.ts';
import { findFurniture } from '../lines/find-furniture.ts';
import { readByline } from '../lines/read-byline.ts';

const fewestWords = 4;
/** Share of the words of four letters and more that have a capital in a title. */
const capitalShare = 0.9;

/**
 * Whether a first line that ends in a full stop is a headline all the same: its words have capitals, or a byline or
 * a date stands below it.
 */
export function isHeadlineWithStop(blocks: readonly Block[], index: number): boolean {
  const line = blocks[index]?.text.trim() ?? '';
  const below = blocks[index + 1]?.text.trim() ?? '';
  if (index > 0 || !/\p{L}["'”’»)]?\.$/u.test(line) || isSeveralSentences(line)) return false;
  if (readByline(below) || findFurniture(below, 'head') === 'timestamp') return true;
  return below.length > line.length && hasCapitals(line);
}

const isSeveralSentences = (line: string): boolean => /[.!?]["”]? /u.test(line.replace(/(?<!\p{L})\p{L}{1,4}\./gu, ''));

const longWords = (text: string): readonly string[] => text.match(/\p{L}{4,}/gu) ?? [];

function hasCapitals(line: string): boolean {
  const words = longWords(line);
  return (
    words.length >= fewestWords && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * capitalShare
  );
}
