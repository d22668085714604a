import type { Word } from './read-words.ts';
import type { NameGroup } from './type-names.ts';

/** "Mr. Lee" is not "Mrs. Ann Lee". */
export function isAddressedOtherwise(words: readonly Word[], group: NameGroup, form: NameGroup): boolean {
  const address = addressOf(words, group);
  return address !== undefined && addressOf(words, form) !== undefined && addressOf(words, form) !== address;
}

function addressOf(words: readonly Word[], { names }: NameGroup): 'man' | 'woman' | undefined {
  let found: 'man' | 'woman' | undefined;
  for (const { first } of names.slice(0, 8)) {
    const before = words[first - 1]?.text === '.' ? words[first - 2] : words[first - 1];
    const title = before?.lower ?? '';
    const one = /^(?:mr|sir|lord)$/u.test(title)
      ? 'man'
      : /^(?:mrs|ms|miss|lady|dame)$/u.test(title)
        ? 'woman'
        : undefined;
    if (one !== undefined && found !== undefined && one !== found) return undefined;
    found ??= one;
  }
  return found;
}
