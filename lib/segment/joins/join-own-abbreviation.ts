import { ownAbbreviationsOf } from '../../languages/own-abbreviations.ts';
import { type Cut, isGlued, type Passage, wordAt } from '../passage.ts';

/** "ok. 500 osób": an abbreviation that is one in the language of the article only. */
export function joinOwnAbbreviation(passage: Passage, { stop, next }: Cut): boolean {
  if (passage.language === 'en' || next > stop + 1) return false;
  const isPart = passage.tokens[stop]?.kind === 'word';
  if (!isPart && (wordAt(passage, stop) !== '.' || !isGlued(passage, stop))) return false;
  const word = isPart ? wordAt(passage, stop).slice(0, -1) : wordAt(passage, stop - 1);
  const part = word.slice(1 + Math.max(word.lastIndexOf("'"), word.lastIndexOf('’')));
  return ownAbbreviationsOf(passage.language).has(part.toLowerCase());
}
