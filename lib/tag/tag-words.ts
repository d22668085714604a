import { findKey } from './key-table.ts';
import { listTagFeatures, mostTagFeatures, outside, type TagSentence, type TagState } from './list-tag-features.ts';
import { readForms } from './read-forms.ts';
import { addTagScores, type TagWeights } from './tag-weights.ts';
import { clausePartingTags, isFiniteTag, type Tag, tags } from './tags.ts';
import { classifyWords, findVerbsAhead, firstShapeClass, type TagLexicon } from './word-classes.ts';

/**
 * The tag of each word of a sentence, in the tokens of `lib/segment`, marks among them. An averaged perceptron reads
 * them from the first to the last (Collins 2002, with its own tags as context), in linear time.
 */
export function tagWords(words: readonly string[], weights: TagWeights): readonly Tag[] {
  const sentence = readTagSentence(words, weights.lexicon);
  const keys = new Int32Array(mostTagFeatures);
  const scores = new Int32Array(tags.length);
  const found = walkSentence(sentence, weights.lexicon, (index, state) => {
    listTagFeatures(keys, sentence, index, state);
    scores.fill(0);
    for (let each = 0; each < mostTagFeatures; each++) {
      const feature = findKey(weights.features, keys[each] as number);
      if (feature >= 0) addTagScores(scores, weights, feature);
    }
    return bestTag(scores);
  });
  const named: Tag[] = [];
  for (let index = 0; index < found.length; index++) named.push(tags[found[index] as number] as Tag);
  return named;
}

export function readTagSentence(words: readonly string[], lexicon: TagLexicon): TagSentence {
  const forms = readForms(words);
  const classes = classifyWords(lexicon, forms);
  return { forms, classes, verbsAhead: findVerbsAhead(lexicon, classes, forms) };
}

const finiteAt = tags.map(isFiniteTag);
const partsClauses = tags.map((tag) => clausePartingTags.has(tag));

/** Goes through a sentence, and asks for the tag of each word whose tag the lexicon does not know for certain. */
export function walkSentence(
  { classes }: TagSentence,
  { certain }: TagLexicon,
  choose: (index: number, state: TagState) => number,
): Int32Array {
  const found = new Int32Array(classes.length);
  const state: TagState = { last: outside, beforeLast: outside, hasVerb: false };
  for (let index = 0; index < classes.length; index++) {
    const own = classes[index] as number;
    const known = own < firstShapeClass ? (certain[own] as number) : -1;
    const tag = known < 0 ? choose(index, state) : known;
    found[index] = tag;
    state.beforeLast = state.last;
    state.last = tag;
    state.hasVerb = finiteAt[tag] || (state.hasVerb && !partsClauses[tag]);
  }
  return found;
}

/** The tag with the greatest score; of equal ones the first. */
export function bestTag(scores: ArrayLike<number>): number {
  let best = 0;
  for (let tag = 1; tag < scores.length; tag++) if ((scores[tag] as number) > (scores[best] as number)) best = tag;
  return best;
}
