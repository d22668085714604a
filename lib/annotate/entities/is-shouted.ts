import { listsOfName } from './gazetteer.ts';
import type { CaseEvidence } from './read-case.ts';
import type { Word } from './read-words.ts';

/** "They WANT THE TITLE": an ordinary word among three or more in capitals. "NEW YORK" is a name all the same. */
export function isShouted(words: readonly Word[], index: number, evidence: CaseEvidence): boolean {
  const word = words[index];
  if (word === undefined || !isInCapitals(word) || !evidence.isOrdinary(word)) return false;
  const isLoud = (at: number) => words[at]?.sentence === word.sentence && isInCapitals(words[at]);
  let first = index;
  while (index - first < 2 && isLoud(first - 1)) first--;
  let end = index + 1;
  while (end - index < 3 && isLoud(end)) end++;
  if (end - first < 3) return false;
  for (let from = first; from <= index; from++)
    for (let to = index + 1; to <= Math.min(end, from + 3); to++) if (isKnown(words.slice(from, to))) return false;
  return true;
}

function isInCapitals(word: Word | undefined): boolean {
  return word?.capital === true && word.text.length > 1 && word.text === word.text.toUpperCase();
}

function isKnown(words: readonly Word[]): boolean {
  return listsOfName(words.map(({ text }) => text).join(' ')) !== undefined;
}
