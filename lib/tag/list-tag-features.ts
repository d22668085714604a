import { mixHash } from './hash.ts';
import type { WordForms } from './read-forms.ts';

/** A sentence as the tagger sees it before it has tags. */
export interface TagSentence {
  readonly forms: WordForms;
  readonly classes: Int32Array;
  readonly verbsAhead: Uint8Array;
}

/** What was read before a word: the tags of the two words before it, and whether its clause has a finite verb. */
export interface TagState {
  last: number;
  beforeLast: number;
  hasVerb: boolean;
}

export const mostTagFeatures = 26;

/** Bits of the keys of features. */
export const featureKeyBits = 24;
const shift = 32 - featureKeyBits;

/** In the place of a tag, a word or a class in front of the sentence and behind it. */
export const outside = 99;

const one = (template: number, value: number): number => mixHash(template, value) >>> shift;
const two = (template: number, value: number, other: number): number =>
  mixHash(mixHash(template, value), other) >>> shift;
const three = (template: number, value: number, other: number, third: number): number =>
  mixHash(mixHash(mixHash(template, value), other), third) >>> shift;

/**
 * Writes the keys of the features of a word, `mostTagFeatures` of them. They are those of Collins 2002 (after
 * Ratnaparkhi 1996), and the classes of this word and of its neighbours, as in SVMTool (Giménez, Màrquez 2004).
 */
export function listTagFeatures(keys: Int32Array, sentence: TagSentence, index: number, state: TagState): void {
  const { forms, classes, verbsAhead } = sentence;
  const { words, threes, shapes } = forms;
  const { last, beforeLast } = state;
  const isLast = index + 1 >= classes.length;
  const word = words[index] as number;
  const shape = shapes[index] as number;
  const own = classes[index] as number;
  const ending = threes[index] as number;
  const lastWord = index > 0 ? (words[index - 1] as number) : outside;
  const lastShape = index > 0 ? (shapes[index - 1] as number) : outside;
  const nextWord = isLast ? outside : (words[index + 1] as number);
  const nextShape = isLast ? outside : (shapes[index + 1] as number);
  const next = isLast ? outside : (classes[index + 1] as number);
  const afterNext = index + 2 >= classes.length ? outside : (classes[index + 2] as number);
  keys[0] = one(1, word);
  keys[1] = two(2, forms.fours[index] as number, shape);
  keys[2] = two(3, ending, shape);
  keys[3] = two(4, forms.twos[index] as number, shape);
  keys[4] = two(5, forms.heads[index] as number, shape);
  keys[5] = two(6, own, shape);
  keys[6] = one(7, last);
  keys[7] = two(8, last, own);
  keys[8] = two(9, own, next);
  keys[9] = one(10, next);
  keys[10] = two(11, last, next);
  keys[11] = three(12, last, own, next);
  keys[12] = two(13, lastWord, own);
  keys[13] = two(14, nextWord, own);
  keys[14] = two(15, word, last);
  keys[15] = two(16, word, next);
  keys[16] = three(17, beforeLast, last, own);
  keys[17] = one(18, nextWord);
  keys[18] = three(19, own, next, afterNext);
  keys[19] = three(20, shape, lastShape, nextShape);
  keys[20] = two(21, ending, last);
  keys[21] = two(22, ending, next);
  keys[22] = two(23, own, (verbsAhead[index] as number) + (state.hasVerb ? 2 : 0));
  keys[23] = two(24, next, afterNext);
  keys[24] = two(25, lastWord, word);
  keys[25] = two(26, word, nextWord);
}
