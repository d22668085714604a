import { addUp, type KeyTable, type PackedKeys, unpackKeys } from './key-table.ts';
import { firstDigit, readDigits } from './read-digits.ts';
import { createTagLexicon, type TagLexicon } from './word-classes.ts';

/** What the tagger of a language has learned, in the form that training writes. */
export interface PackedTagWeights {
  /** Words and endings, and the class of each: see `readDigits`. */
  readonly lexicon: PackedKeys;
  readonly lexiconClasses: string;
  /** What each class is: see `createTagLexicon`. */
  readonly classes: readonly string[];
  /** Features, and how many weights each has. */
  readonly features: PackedKeys;
  readonly featureSizes: string;
  /** For each weight its tag, and its step: see `weightOfStep`. */
  readonly weightTags: string;
  readonly weightSteps: string;
}

export interface TagWeights {
  readonly lexicon: TagLexicon;
  readonly features: KeyTable;
  /** Where the weights of each feature begin; one more entry than features. */
  readonly starts: Uint16Array;
  /** Digits. */
  readonly tags: Uint8Array;
  readonly steps: Uint8Array;
}

/** Steps go from its negative to it; 0 is written as its digit. */
export const greatestStep = 31;

/** The whole number that a step stands for. Small weights are told apart more finely than large ones. */
export const weightOfStep = (step: number): number => Math.sign(step) * ((step * step + 8 * Math.abs(step)) >> 3);

const weightOfDigit = new Int16Array(firstDigit + 2 * greatestStep + 1);
for (let step = -greatestStep; step <= greatestStep; step++)
  weightOfDigit[firstDigit + greatestStep + step] = weightOfStep(step);

export const unpackTagWeights = (packed: PackedTagWeights): TagWeights => ({
  lexicon: createTagLexicon(unpackKeys(packed.lexicon), readDigits(packed.lexiconClasses), packed.classes),
  features: unpackKeys(packed.features),
  starts: addUp(readDigits(packed.featureSizes)),
  tags: readDigits(packed.weightTags),
  steps: readDigits(packed.weightSteps),
});

/** Adds the weights of a feature to the scores of tags. */
export function addTagScores(scores: Int32Array, { starts, tags, steps }: TagWeights, feature: number): void {
  const end = starts[feature + 1] as number;
  for (let index = starts[feature] as number; index < end; index++) {
    const tag = (tags[index] as number) - firstDigit;
    scores[tag] = (scores[tag] as number) + (weightOfDigit[steps[index] as number] as number);
  }
}
