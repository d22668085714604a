import type { Token } from '../model/segmentation.ts';
import { isLowerAt, isUpperAt } from './letter-case.ts';
import type { MarkPairs } from './pair-marks.ts';

/** One paragraph as the sentence splitter sees it: the tokens from `first` to `end`. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
  readonly marks: MarkPairs;
  /** ISO 639-1 code; empty where it is not known. */
  readonly language: string;
  /** The article is written without capitals, so case says nothing. */
  readonly isCaseless: boolean;
}

/** A place where a sentence may end. All but the last two are token indices. */
export interface Cut {
  /** The first token of the sentence that would end here. */
  readonly sentence: number;
  /** The last token of the stop: ".", "?", "…", "Inc.". */
  readonly stop: number;
  /** The first token of the sentence that would begin here, behind the closing marks of the one before. */
  readonly next: number;
  /** The opening marks of the quotation and of the bracket that continue across the cut, if any. */
  readonly quotation: number | undefined;
  readonly bracket: number | undefined;
}

/** Whether a rule says that no sentence ends at a cut. */
export type Join = (passage: Passage, cut: Cut) => boolean;

export function wordAt({ text, tokens }: Passage, index: number): string {
  const token = tokens[index];
  return token ? text.slice(token.start, token.end) : '';
}

export function isCapitalised({ text, tokens }: Passage, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && isUpperAt(text, token.start);
}

/** A word with a small first letter, but not a name such as "iPhone". */
export function isSmall({ text, tokens }: Passage, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && isLowerAt(text, token.start) && !isUpperAt(text, token.start + 1);
}

export function isGlued({ tokens }: Passage, index: number): boolean {
  return tokens[index - 1]?.end === tokens[index]?.start;
}

/** "»Vi", "”Vi": marks that close in most languages open in some. Then they are glued to what follows. */
export const opensHere = (passage: Passage, index: number): boolean =>
  /^[”’»]$/.test(wordAt(passage, index)) && !isGlued(passage, index) && isGlued(passage, index + 1);

const openingMark = /^(?:[“”„‘’‚«»"'([¿¡]|``|'')$/;

/** The first token at or behind an index that is not an opening mark. */
export function skipOpening(passage: Passage, index: number): number {
  let at = index;
  while (at < passage.end && openingMark.test(wordAt(passage, at))) at++;
  return at;
}
