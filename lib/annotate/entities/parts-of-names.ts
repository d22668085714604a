// English: what goes on with a name, beside words with a capital.
import { wordSet } from '../../model/words.ts';
import { inList, isPlaceName, listsOfName } from './gazetteer.ts';
import type { Word } from './read-words.ts';

const ownersInNames = wordSet('children farmers king men people queen st veterans women workers');
const ownedInNames = wordSet('association federation guild hospital league office');
const suffixesAfterComma = wordSet('corp d.c dc inc jr llc llp ltd plc sr');

/** "People's Daily", "Attorney General's Office": the possessive is inside the name; but "Norway's Office of Trade". */
export function bindsPossessive(owner: Word, owned: Word | undefined): boolean {
  return ownersInNames.has(owner.lower) || (ownedInNames.has(owned?.lower ?? '') && !isPlaceName(owner.text));
}

/** "Boeing 737": a product, not its maker. */
export function isTypeNumber(word: Word, last: Word): boolean {
  if (!/^\d{3}(?:-\d{3})?s?$/u.test(word.text)) return false;
  return listsOfName(last.text)?.has('organisation') === true;
}

/** "Inc.", "Jr." after a comma. */
export function isSuffix(word: Word | undefined): boolean {
  return word?.capital === true && suffixesAfterComma.has(word.lower);
}

/** "Zorvik van der Meeren". */
export function afterParticles(
  words: readonly Word[],
  end: number,
  goesOn: (index: number) => boolean,
): number | undefined {
  let index = end;
  while (index - end < 3 && inList('particle', words[index]?.lower ?? '') && words[index]?.capital === false) index++;
  return goesOn(index) ? index + 1 : undefined;
}

/** More partners no firm has in its name. */
const mostPartners = 4;

/** "Lee, Oakes & Meeren", "Lee, Oakes & Co.": the partners of one firm, each with one word. */
export function endOfPartners(
  words: readonly Word[],
  first: number,
  end: number,
  goesOn: (index: number) => boolean,
): number | undefined {
  if (end - first > 1 || listsOfName(words[first]?.text ?? '') !== undefined) return undefined;
  let index = end;
  while (words[index]?.text === ',' && goesOn(index + 1) && index - end < 2 * mostPartners) index += 2;
  const and = words[index]?.text === ',' ? index + 1 : index;
  return index > end && words[and]?.text === '&' && goesOn(and + 1) ? and + 2 : undefined;
}

/** "Access to Parks Act", "Right to Roam Bill". */
export function opensLaw(words: readonly Word[], to: number): boolean {
  if (!/^(?:access|rights?)$/u.test(words[to - 1]?.lower ?? '')) return false;
  let end = to + 1;
  while (end - to < 5 && words[end]?.capital === true) end++;
  return inList('otherHead', words[end - 1]?.lower ?? '');
}
