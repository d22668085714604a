import { textOfWords } from './find-runs.ts';
import { inList, isAcronym, listsOfName } from './gazetteer.ts';
import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';

/** "coach Larkham FC", "pilot ZRV": what stands before a body is no title of it. */
export function isBody(words: readonly Word[], { first, end }: Name): boolean {
  const last = words[end - 1]?.lower ?? '';
  if (inList('surname', last)) return false;
  if (listsOfName(textOfWords(words, first, end)) !== undefined) return true;
  return end - first === 1 ? isAcronym(words[first]?.text ?? '') : inList('organisationHead', last);
}
