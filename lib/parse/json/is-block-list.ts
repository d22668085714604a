import { isObject } from './json-values.ts';
import {
  headingWords,
  holderNames,
  listItemWords,
  oneLineWords,
  otherWords,
  quotationWords,
  textWords,
} from './typed/block-words.ts';
import { membersOf, typeWordsOf } from './typed/type-words.ts';

const blockWords: ReadonlySet<string> = new Set([
  ...headingWords,
  ...oneLineWords,
  ...listItemWords,
  ...otherWords,
  ...quotationWords,
  ...textWords,
  'block',
  'unstyled',
]);

/** Members that an article has, and a paragraph of it has not. */
const articleNames = ['headline', 'headlines', 'title', 'url', 'uri', 'link', 'date', 'published', 'publishedat'];

/** Whether a list holds the parts of one text, and no articles. */
export function isBlockList(list: readonly unknown[]): boolean {
  return list.some((item) => isObject(item) && isBlock(membersOf(item)));
}

function isBlock(members: ReadonlyMap<string, unknown>): boolean {
  if (articleNames.some((name) => members.has(name))) return false;
  for (const word of typeWordsOf(members)) if (blockWords.has(word)) return true;
  return [...members].some(([name, value]) => Array.isArray(value) && holderNames.has(name));
}
