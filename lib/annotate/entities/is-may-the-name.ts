import { wordSet } from '../../model/words.ts';
import { inList } from './gazetteer.ts';
import type { Word } from './read-words.ts';

const monthsAsNames = wordSet('april june may');

/** "Theresa May", "April Jones", "May said"; months and weekdays otherwise part names. */
export function isMayTheName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !monthsAsNames.has(word.lower)) return false;
  const before = words[index - 1];
  if (before?.capital && (inList('firstName', before.lower) || inList('honorific', before.lower))) return true;
  const after = words[index + 1];
  if (word.opens && after?.sentence === word.sentence && inList('personVerb', after.lower)) return true;
  return after !== undefined && word.lower !== 'may' && after.capital && inList('surname', after.lower);
}
