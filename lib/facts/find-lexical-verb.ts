import { isVerbTag, type Tag } from '../tag/tags.ts';

/** From the first verb of a clause to the one that says what is done: the "told" of "has since told". */
export function findLexicalVerb(tags: readonly Tag[], verb: number): number {
  let at = verb;
  while (tags[at]?.startsWith('AUX') || (at > verb && (tags[at] === 'ADV' || tags[at] === 'PART'))) at++;
  return isVerbTag(tags[at] ?? 'X') ? at : verb;
}
