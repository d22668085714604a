import { wordSet } from '../../model/words.ts';
import { type Run, textOfWords } from './find-runs.ts';
import { isPlaceName, listsOfName } from './gazetteer.ts';
import type { Word } from './read-words.ts';

/** Agencies whose names the layout glues to the end of a caption: "Ohio AP". */
const agencies = wordSet('afp ap epa pa reuters rex upi');

/** Where a place line or the credit of an agency begins at the end of a run: "Ann Lee LONDON", "Ohio Getty Images". */
export function findCredit(words: readonly Word[], { first, end }: Run): number | undefined {
  if (end - first < 2) return undefined;
  const last = words[end - 1];
  if (last === undefined || listsOfName(textOfWords(words, first, end)) !== undefined) return undefined;
  if (agencies.has(last.lower) && (last.lower === 'reuters' || isCapitals(last))) return end - 1;
  if (last.lower === 'getty' && isPlaceName(textOfWords(words, first, end - 1))) return end - 1;
  if (last.lower === 'images' && words[end - 2]?.lower === 'getty' && end - first > 2) return end - 2;
  let place = end;
  while (place > first && isCapitals(words[place - 1])) place--;
  const isMixed = /\p{Ll}/u.test(words[place - 1]?.text ?? '');
  const isPlaceLine = place > first + 1 && place < end && isMixed && isPlaceName(textOfWords(words, place, end));
  return isPlaceLine && last.text.length > 3 ? place : undefined;
}

const isCapitals = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}{2,}$/u.test(word.text);
