import { wordSet } from '../../model/words.ts';
import { namingParticiples, workNouns } from './data/context-words.ts';
import { inList, isAcronym } from './gazetteer.ts';
import type { Word } from './read-words.ts';

/** Words and signs that have no letter in an acronym. */
const smallWords = wordSet('& , and at by for from in of on the to');
/** Shorter acronyms fit too much by chance. */
const fewestLetters = 3;
const mostWords = 14;

/**
 * Names that stand whole, by the index of their first word: the index behind their last. Titles of works, and what an
 * acronym in brackets spells: the small words of "Friends of Harbours and Rivers in Larkham (FHRL)" do not part it.
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
  for (let index = 0; index + 3 < words.length; index++) addTitleOfWork(words, index, found);
  return found;
}

const openingQuote = /^["“‘']$/u;
const closingQuote = /^["”’']$/u;
const longestTitle = 8;

/** "the novel “Norway by Night”": the title behind the noun of a work is one name, with the places in it. */
function addTitleOfWork(words: readonly Word[], index: number, found: Map<number, number>): void {
  const noun = words[index];
  if (noun === undefined || noun.capital || !(workNouns.has(noun.lower) || namingParticiples.has(noun.lower))) return;
  const opening = words[index + 1]?.text === ',' ? index + 2 : index + 1;
  if (!openingQuote.test(words[opening]?.text ?? '') || words[opening + 1]?.capital !== true) return;
  let end = opening + 1;
  while (end - opening <= longestTitle && isInTitle(words[end]) && words[end]?.sentence === noun.sentence) end++;
  const closing = /^[,.]$/u.test(words[end]?.text ?? '') ? end + 1 : end;
  if (end - opening > 2 && closingQuote.test(words[closing]?.text ?? '')) found.set(opening + 1, end);
}

const isInTitle = (word: Word | undefined): boolean =>
  word?.kind === 'word' && (word.capital || inList('function', word.lower) || inList('particle', word.lower));

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
