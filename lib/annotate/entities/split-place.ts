import { type Run, textOfWords } from './find-runs.ts';
import { inList, isAcronym, isNameHead, isPlaceName, listsOfName } from './gazetteer.ts';
import type { Word } from './read-words.ts';

/** States whose bodies are named after them: "US State Department". Spelled out, they are part of the name. */
const states = /^(?:U\.?S\.?A?\.?|U\.?K\.?)$/u;

/** A name without a title. */
type PlainName = Run & { readonly titled: boolean };

/**
 * "US State Department" is a place and an organisation, "United States Ann Lee" a place and a person, "FBI Ann Lee" a
 * body and a person.
 */
export function splitPlace(words: readonly Word[], { first, end }: Run): readonly PlainName[] {
  const whole = { first, end, titled: false };
  const cutAfterHead = findPersonAfterHead(words, { first, end });
  if (cutAfterHead !== undefined)
    return [
      { first, end: cutAfterHead, titled: false },
      { first: cutAfterHead, end, titled: false },
    ];
  if (end - first < 2 || listsOfName(textOfWords(words, first, end)) !== undefined) return [whole];
  for (let length = Math.min(3, end - first - 1); length > 0; length--) {
    const cut = first + length;
    const opening = textOfWords(words, first, cut);
    if (!isPlaceName(opening) && !(isAcronym(opening) && listsOfName(opening) !== undefined)) continue;
    const rest = { first: cut, end, titled: false };
    if (splitsOff(words, opening, rest)) return [{ first, end: cut, titled: false }, rest];
  }
  return [whole];
}

/** "Harbour Council Ann Lee", "Cup MVP Ann Lee": where the given name after the head or the capitals begins. */
function findPersonAfterHead(words: readonly Word[], { first, end }: Run): number | undefined {
  for (let index = first + 2; index < end - 1; index++) {
    const before = words[index - 1];
    const isAfterHead = inList('organisationHead', before?.lower ?? '') || isAcronym(before?.text ?? '');
    if (isAfterHead && inList('firstName', words[index]?.lower ?? '') && !isNameHead(words[end - 1]?.lower ?? ''))
      return index;
  }
  return undefined;
}

/** Whether "mayor of" stands before the place that ends at the index. */
function isRoleOf(words: readonly Word[], last: number): boolean {
  const of = words[last - 1]?.lower === 'of' ? last - 1 : last - 2;
  return words[of]?.lower === 'of' && inList('role', words[of - 1]?.lower ?? '');
}

function splitsOff(words: readonly Word[], opening: string, { first, end }: Run): boolean {
  const isPerson =
    end - first >= 2 && inList('firstName', words[first]?.lower ?? '') && !isNameHead(words[end - 1]?.lower ?? '');
  if (isPerson) return isAcronym(opening) || listsOfName(opening)?.has('country') === true;
  if (isRoleOf(words, first - 1) && end - first === 2 && !isNameHead(words[end - 1]?.lower ?? '')) return true;
  return states.test(opening) && listsOfName(textOfWords(words, first, end)) !== undefined;
}
