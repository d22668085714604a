import { textOfWords } from './find-runs.ts';
import { listsOfName, type NameList } from './gazetteer.ts';
import type { Word } from './read-words.ts';
import type { Name } from './split-run.ts';

let lastWords: readonly Word[] | undefined;
let lastFirst = 0;
let lastEnd = 0;
let lastLists: ReadonlySet<NameList> | undefined;

/** The lists that hold a mention as it is written. Many rules ask in a row for the same one, so it is kept. */
export function listsOfMention(words: readonly Word[], { first, end }: Name): ReadonlySet<NameList> | undefined {
  if (words === lastWords && first === lastFirst && end === lastEnd) return lastLists;
  lastLists = listsOfName(textOfWords(words, first, end));
  lastWords = words;
  lastFirst = first;
  lastEnd = end;
  return lastLists;
}

/** Whether no list holds it. */
export const isUnknown = (words: readonly Word[], name: Name): boolean => listsOfMention(words, name) === undefined;
