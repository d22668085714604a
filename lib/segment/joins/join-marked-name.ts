import { wordSet } from '../../model/words.ts';
import { type Cut, isCapitalised, type Passage, wordAt } from '../passage.ts';
import { readSentenceWords } from '../read-sentence-words.ts';

/** Names that end in an exclamation or question mark. */
const markedNames = wordSet(
  'airplane chips e guess hellzapoppin jeb jeopardy joomla kahoot mamma oklahoma panic wham yahoo yum',
);

/** "Yahoo! Inc.": the mark belongs to the name. */
export function joinMarkedName(passage: Passage, { stop, next }: Cut): boolean {
  if (wordAt(passage, stop) !== '!' || next > stop + 1 || !isCapitalised(passage, stop - 1)) return false;
  if (!markedNames.has(wordAt(passage, stop - 1).toLowerCase())) return false;
  return !readSentenceWords().starters.has(wordAt(passage, next).toLowerCase());
}
