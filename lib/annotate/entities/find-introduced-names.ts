import { wordSet } from '../../model/words.ts';
import { isAcronym } from './gazetteer.ts';
import type { Word } from './read-words.ts';

/** Words and signs that have no letter in an acronym. */
const smallWords = wordSet('& , and at by for from in of on the to');
/** Shorter acronyms fit too much by chance. */
const fewestLetters = 3;
const mostWords = 14;

/**
 * "Friends of Harbours and Rivers in Larkham (FHRL)": where a name that an acronym in brackets spells begins and ends.
 * Its small words do not part it.
 */
export function findIntroducedNames(words: readonly Word[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let bracket = 1; bracket + 2 < words.length; bracket++) {
    if (words[bracket]?.text !== '(' || words[bracket + 2]?.text !== ')') continue;
    const acronym = words[bracket + 1]?.text ?? '';
    if (acronym.length < fewestLetters || !isAcronym(acronym)) continue;
    const first = findFirst(words, bracket, acronym);
    if (first !== undefined) found.set(first, bracket);
  }
  return found;
}

/** Where the words begin whose capitals spell the acronym, back from its bracket. */
function findFirst(words: readonly Word[], bracket: number, acronym: string): number | undefined {
  let letter = acronym.length - 1;
  for (let index = bracket - 1; index >= Math.max(0, bracket - mostWords); index--) {
    const word = words[index];
    if (word === undefined || word.sentence !== words[bracket]?.sentence) return undefined;
    if (!word.capital && smallWords.has(word.lower)) continue;
    if (!word.capital || word.text.charAt(0) !== acronym.charAt(letter)) return undefined;
    if (letter === 0) return index;
    letter--;
  }
  return undefined;
}
