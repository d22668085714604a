// English alone.
import { wordSet } from '../model/words.ts';
import { isFiniteTag, type Tag } from '../tag/tags.ts';

/** "They've", "she'd": the verb is in the pronoun's token. */
const contraction = /['’](?:d|ll|m|re|ve)$/i;

/** All their forms but one are the same. */
const oneForm = wordSet('burst cost cut hit hurt let put quit set shed shut split spread');

const openingsOfObjects: ReadonlySet<Tag> = new Set(['DET', 'NUM', 'PRON-Acc', 'PRON-Poss', 'SYM']);

/** Of each word of a sentence, is it a finite verb, or does it end in one? */
export const findFiniteVerbs = (words: readonly string[], tags: readonly Tag[]): readonly boolean[] =>
  words.map((word, index) => isFiniteTag(tags[index] ?? 'X') || contraction.test(word) || isPast(words, tags, index));

/** "The firm that makes lamps cut 40 jobs": an object follows, and neither an auxiliary nor "to" stands before it. */
function isPast(words: readonly string[], tags: readonly Tag[], index: number): boolean {
  if (!/^VERB-(?:Inf|Part)$/.test(tags[index] ?? '') || !oneForm.has(words[index] ?? '')) return false;
  if (!openingsOfObjects.has(tags[index + 1] ?? 'X')) return false;
  return !tags.slice(Math.max(0, index - 3), index).some((tag) => tag.startsWith('AUX') || tag === 'PART');
}
