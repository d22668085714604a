import { mixHash } from './hash.ts';
import { findKey, type KeyTable } from './key-table.ts';
import { firstDigit } from './read-digits.ts';
import { caseOf, isMarkShape, type WordForms } from './read-forms.ts';
import { isFiniteTag, type Tag, tags } from './tags.ts';

/** Bits of the keys of words and endings. With more of them fewer unknown words look like known ones. */
export const lexiconKeyBits = 21;
const lexiconShift = 32 - lexiconKeyBits;

/** The key of a frequent word. The same word with and without a capital is two: "May" and "may". */
export const wordKey = ({ words, shapes }: WordForms, index: number): number =>
  mixHash(words[index] as number, 1 + caseOf(shapes[index] as number)) >>> lexiconShift;

/** The key of the ending of rarer words. */
export const endingKey = ({ threes, shapes }: WordForms, index: number): number =>
  mixHash(threes[index] as number, 8 + (shapes[index] as number)) >>> lexiconShift;

/** What words may be, by what they were in the text that was learned from. */
export interface TagLexicon {
  /** Frequent words, and endings of others. */
  readonly keys: KeyTable;
  /** For each key the two digits of its class. */
  readonly classes: Uint8Array;
  /** For each class the tag that its words always have; -1 where they may have several. */
  readonly certain: Int8Array;
  /** For each class whether its words are nearly always finite verbs. */
  readonly finiteAt: readonly boolean[];
}

/** Written behind the tag of a class whose words have no other. */
export const certainMark = '!';

/** @param names of classes: the tags that its words may have, the most frequent first, parted by strokes */
export function createTagLexicon(keys: KeyTable, classes: Uint8Array, names: readonly string[]): TagLexicon {
  const tagOf = (name: string): number => tags.indexOf(name.replace(certainMark, '') as Tag);
  return {
    keys,
    classes,
    certain: Int8Array.from(names.map((name) => (name.endsWith(certainMark) ? tagOf(name) : -1))),
    finiteAt: names.map((name) => isFiniteTag(tags[tagOf(name)] ?? 'X')),
  };
}

/** A class is written in two digits. */
const digitBase = 64;
export const digitsOfClass = (id: number): readonly number[] => [Math.floor(id / digitBase), id % digitBase];
const readClass = (digits: Uint8Array, place: number): number =>
  digitBase * ((digits[2 * place] as number) - firstDigit) + ((digits[2 * place + 1] as number) - firstDigit);

/** What is not in the lexicon has a class by its shape, from here on. */
export const firstShapeClass = 256;

/** The class of each word: of the word itself, or of its ending, or of its shape. */
export function classifyWords({ keys, classes }: TagLexicon, forms: WordForms): Int32Array {
  const found = new Int32Array(forms.shapes.length);
  for (let index = 0; index < found.length; index++) {
    let place = findKey(keys, wordKey(forms, index));
    if (place < 0) place = findKey(keys, endingKey(forms, index));
    const shape = forms.shapes[index] as number;
    found[index] = place < 0 ? firstShapeClass + shape : readClass(classes, place);
  }
  return found;
}

/** For each word whether a word that is surely a finite verb follows before the next mark. */
export function findVerbsAhead({ finiteAt }: TagLexicon, classes: Int32Array, { shapes }: WordForms): Uint8Array {
  const ahead = new Uint8Array(classes.length);
  for (let index = classes.length - 2; index >= 0; index--) {
    if (isMarkShape(shapes[index + 1] as number)) continue;
    ahead[index] = finiteAt[classes[index + 1] as number] ? 1 : (ahead[index + 1] as number);
  }
  return ahead;
}
