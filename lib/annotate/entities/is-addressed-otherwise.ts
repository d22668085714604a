import { wordSet } from '../../model/words.ts';
import type { Word } from './read-words.ts';
import { mostMentionsRead, type NameGroup } from './type-names.ts';

const titlesOfMen = wordSet('lord mr sir');
const titlesOfWomen = wordSet('dame lady miss mrs ms');

/** "Mr. Lee" is not "Mrs. Ann Lee". */
export function isAddressedOtherwise(words: readonly Word[], group: NameGroup, form: NameGroup): boolean {
  const address = addressOf(words, group);
  if (address === undefined) return false;
  const other = addressOf(words, form);
  return other !== undefined && other !== address;
}

function addressOf(words: readonly Word[], { names }: NameGroup): 'man' | 'woman' | undefined {
  let found: 'man' | 'woman' | undefined;
  for (const { first } of names.slice(0, mostMentionsRead)) {
    const before = words[first - 1]?.text === '.' ? words[first - 2] : words[first - 1];
    const title = before?.lower ?? '';
    const one = titlesOfMen.has(title) ? 'man' : titlesOfWomen.has(title) ? 'woman' : undefined;
    if (one !== undefined && found !== undefined && one !== found) return undefined;
    found ??= one;
  }
  return found;
}
