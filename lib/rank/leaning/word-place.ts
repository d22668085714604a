import type { Clues } from './clues.ts';
import type { PlacedWord } from './read-leaning-words.ts';

/** A word of a sentence while its clues are read. */
export interface WordPlace {
  readonly clues: Clues;
  readonly words: readonly PlacedWord[];
  readonly at: number;
  readonly word: PlacedWord;
  /** Undefined where a mark stands between. */
  readonly next: PlacedWord | undefined;
  /** What stands before the word. */
  readonly seen: { readonly noun: boolean; readonly person: boolean };
}

/** Reads the clues of a word of one kind. */
export type KindReader = (place: WordPlace) => void;
