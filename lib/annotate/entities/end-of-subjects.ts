import { inList, listsOfName } from './gazetteer.ts';
import type { Word } from './read-words.ts';

/** "Department of Sport, Forestry and Fisheries": the subjects of one body, none of them a name by itself. */
export function endOfSubjects(
  words: readonly Word[],
  first: number,
  end: number,
  goesOn: (index: number) => boolean,
): number | undefined {
  const isSubject = (index: number) => goesOn(index) && isCommonNoun(words[index]);
  const of = words[end - 2];
  const head = words[end - 3]?.lower ?? '';
  if (
    (of?.lower !== 'of' && of?.lower !== 'for') ||
    end - 3 < first ||
    !inList('organisationHead', head) ||
    !isCommonNoun(words[end - 1])
  )
    return undefined;
  let index = end;
  while (words[index]?.text === ',' && isSubject(index + 1) && index - end < 8) index += 2;
  const and = words[index]?.text === ',' ? index + 1 : index;
  return index > end && words[and]?.lower === 'and' && isSubject(and + 1) ? and + 2 : undefined;
}

const nounEnding = /.{3}(?:ances?|ence|fare|ics|ing|ions?|ities|ity|ments?|ries|ry|ship|ture|ures?|[^s]s)$/u;

function isCommonNoun(word: Word | undefined): boolean {
  if (word === undefined || listsOfName(word.text) !== undefined || inList('firstName', word.lower)) return false;
  return inList('ordinary', word.lower) || inList('portfolio', word.lower) || nounEnding.test(word.lower);
}
