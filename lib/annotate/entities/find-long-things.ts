// English: of which laws, indexes and products of an article a name may be the shorter form, and what names a family.
import { indexNouns } from './data/context-words.ts';
import { findLonger } from './find-full-forms.ts';
import { inList, isNameHead, listsOfName } from './gazetteer.ts';
import type { FormIndex } from './index-forms.ts';
import type { Word } from './read-words.ts';
import { bestType, type NameGroup } from './type-names.ts';

/** "Torva" of "Larkham Torva": a product, by the end of its name. */
export function findProduct(group: NameGroup, index: FormIndex): readonly NameGroup[] {
  const last = group.words.at(-1) ?? '';
  if (group.isOrdinary || last.length < 4 || isNameHead(last) || inList('ordinary', last)) return [];
  return findLonger('other', group, index);
}

/** "Oakes" of "the Oakes Act", "Larkham Jones" of "the Larkham Jones Composite Index". */
export function findByThing(group: NameGroup, { thingsByFirst }: FormIndex): readonly NameGroup[] {
  const { key, words, isOrdinary } = group;
  if (isOrdinary) return [];
  const isKnown = listsOfName(key) !== undefined;
  // A law may have the name of a place or a body that the article tells of, but an index has its own.
  const isNoun = (word: string) => indexNouns.has(word) || (!isKnown && inList('otherHead', word));
  return (thingsByFirst.get(words[0] ?? '') ?? []).filter(
    (form) => form.key.startsWith(`${key} `) && form.words.slice(words.length).every(isNoun),
  );
}

/** "Torvas" of "Torva": several of one product. */
export function findPlural({ key, isOrdinary }: NameGroup, { byKey }: FormIndex): readonly NameGroup[] {
  if (isOrdinary || !key.endsWith('s')) return [];
  return (byKey.get(key.slice(0, -1)) ?? []).filter((form) => bestType(form) === 'other' && !form.isOrdinary);
}

/** "the Oakeses", where the article names Ann Oakes: her family, and nobody by name. */
export function isFamily(words: readonly Word[], { key, names }: NameGroup, { personsByLast }: FormIndex): boolean {
  if (!key.endsWith('s') || listsOfName(key) !== undefined) return false;
  const singulars = [key.slice(0, -1), key.replace(/es$/u, ''), key.replace(/ies$/u, 'y')];
  if (!singulars.some((surname) => surname !== key && personsByLast.has(surname))) return false;
  return names.every(({ first, end }) => end - first === 1 && words[first - 1]?.lower === 'the');
}
