import { textOfWords } from './find-runs.ts';
import { inList, isAcronym, listsOfName } from './gazetteer.ts';
import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';

/** "J.", "J.K.", "J.-P.". */
export const isInitial = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:\p{Lu}\.?-?){1,3}$/u.test(word.text);

/** "Zorvik van Meeren", "Z. Meeren": no word of it is an ordinary one, and no list knows a body of this name. */
export function looksLikePerson(words: readonly Word[], { first, end }: Name): boolean {
  if (end - first < 2 || end - first > 4) return false;
  if (listsOfName(textOfWords(words, first, end))?.has('organisation') === true) return false;
  for (let index = first; index < end; index++) {
    const word = words[index];
    const lower = word?.lower ?? '';
    const isPlain = word?.capital === true && !inList('ordinary', lower) && !isAcronym(word.text);
    if (!isPlain && !inList('particle', lower) && !isInitial(word)) return false;
  }
  return true;
}
