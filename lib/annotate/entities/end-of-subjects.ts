import { inList, listsOfName } from './gazetteer.ts';
import type { Word } from './read-words.ts';

/** More subjects than these, and more words to each, no body has in its name. */
const mostSubjects = 6;
const longestSubject = 3;

/**
 * "Department of Sport, Forestry and Public Works": the subjects of one body, none of them a name by itself. Gives
 * where they end; undefined where the comma at `end` does not go on with them.
 */
export function endOfSubjects(
  words: readonly Word[],
  first: number,
  end: number,
  goesOn: (index: number) => boolean,
): number | undefined {
  const opening = findOf(words, first, end);
  if (opening === undefined || !isSubject(words, opening, end)) return undefined;
  let isOfNouns = isCommonNoun(words[end - 1]);
  let index = end;
  for (let count = 0; words[index]?.text === ',' && count < mostSubjects; count++) {
    const next = endOfSubject(words, index + 1, goesOn);
    if (next === undefined) break;
    isOfNouns ||= isCommonNoun(words[next - 1]);
    index = next;
  }
  const and = words[index]?.text === ',' ? index + 1 : index;
  if (index === end || (words[and]?.lower !== 'and' && words[and]?.text !== '&')) return undefined;
  const last = endOfSubject(words, and + 1, goesOn);
  return last !== undefined && (isOfNouns || isCommonNoun(words[last - 1])) ? last : undefined;
}

/** The first word after the "of" or "for" of a body, near `end`. */
function findOf(words: readonly Word[], first: number, end: number): number | undefined {
  for (let index = end - 2; index > first && index >= end - 1 - longestSubject; index--) {
    const { lower = '' } = words[index] ?? {};
    if (lower !== 'of' && lower !== 'for') continue;
    return isBodyHead(words[index - 1]?.lower ?? '') ? index + 1 : undefined;
  }
  return undefined;
}

/** "Department", "Institutes". */
export function isBodyHead(lower: string): boolean {
  return inList('organisationHead', lower) || (lower.endsWith('s') && inList('organisationHead', lower.slice(0, -1)));
}

function endOfSubject(words: readonly Word[], from: number, goesOn: (index: number) => boolean): number | undefined {
  let index = from;
  while (index - from < longestSubject && goesOn(index)) index++;
  return index > from && isSubject(words, from, index) ? index : undefined;
}

/** No word of it is known as a name. */
function isSubject(words: readonly Word[], from: number, end: number): boolean {
  for (let index = from; index < end; index++) {
    const { text = '', lower = '' } = words[index] ?? {};
    if (listsOfName(text) !== undefined || inList('firstName', lower) || inList('surname', lower)) return false;
  }
  return true;
}

const nounEnding = /.{2}(?:ances?|ence|fare|ics|ing|ions?|ities|ity|ments?|ries|ry|ship|ture|ures?|[^aious]s)$/u;

/** "Forestry", "Works": a noun that names what a body cares for. */
export function isCommonNoun(word: Word | undefined): boolean {
  if (word === undefined || listsOfName(word.text) !== undefined || inList('firstName', word.lower)) return false;
  return isPlainNoun(word) || nounEnding.test(word.lower);
}

export const isPlainNoun = (word: Word | undefined): boolean =>
  word !== undefined && (inList('ordinary', word.lower) || inList('portfolio', word.lower));
