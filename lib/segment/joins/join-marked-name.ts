import { type Cut, isCapitalised, type Passage, wordAt } from '../passage.ts';
import { markedNames, starters } from '../sentence-words.ts';

/** "Yahoo! Inc.": the mark belongs to the name. */
export function joinMarkedName(passage: Passage, { stop, next }: Cut): boolean {
  if (wordAt(passage, stop) !== '!' || next > stop + 1 || !isCapitalised(passage, stop - 1)) return false;
  return markedNames.has(wordAt(passage, stop - 1).toLowerCase()) && !starters.has(wordAt(passage, next).toLowerCase());
}
