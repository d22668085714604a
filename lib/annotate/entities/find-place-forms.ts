// English: of which places of an article a name may be the shorter form.
import { wordSet } from '../../model/words.ts';
import { hints } from './find-full-forms.ts';
import { listsOfName } from './gazetteer.ts';
import type { FormIndex } from './index-forms.ts';
import type { NameGroup } from './type-names.ts';

const naturalHeads = wordSet('avenue island islands lake mountain mountains peninsula road square street valley');

/** "Torva" of "Torva Island", "Larkham" of "Larkham Street": a name that the article has as nothing else. */
export function findByPlaceStart(group: NameGroup, { placesByFirst }: FormIndex): readonly NameGroup[] {
  const { key, words, isOrdinary, contextEvidence } = group;
  if (isOrdinary || listsOfName(key) !== undefined || words.length > 2) return [];
  const isOther = contextEvidence.some(
    ({ evidence: { name, type } }) => type !== 'place' && !hints.has(name) && name !== 'the-before',
  );
  if (isOther || group.names.some(({ titled }) => titled)) return [];
  return (placesByFirst.get(words[0] ?? '') ?? []).filter(
    (form) => form.words.length === words.length + 1 && form.key.startsWith(`${key} `) && isNatural(form),
  );
}

const isNatural = ({ words }: NameGroup): boolean => naturalHeads.has(words.at(-1) ?? '');

/** "LSO" of "Larkham Sea Observatory", where that is a place. */
export function findPlaceByInitials(group: NameGroup, { placesByFirst, placesByInitials }: FormIndex) {
  const isKnown = listsOfName(group.key.toUpperCase()) !== undefined || placesByFirst.has(group.key);
  return group.words.length > 1 || group.key.length < 3 || isKnown ? [] : (placesByInitials.get(group.key) ?? []);
}
