// English alone.
import { isFiniteTag, type Tag } from '../tag/tags.ts';

/** "They've", "she'd": the verb is in the pronoun's token. */
const contraction = /['’](?:d|ll|m|re|ve)$/i;

/** Of each word of a sentence, is it a finite verb, or does it end in one? */
export const findFiniteVerbs = (words: readonly string[], tags: readonly Tag[]): readonly boolean[] =>
  words.map((word, index) => isFiniteTag(tags[index] ?? 'X') || contraction.test(word));
