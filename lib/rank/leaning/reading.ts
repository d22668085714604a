import type { EntityType, Quotation } from '../../model/annotations.ts';
import type { QuoteState } from '../scan-quotes.ts';
import type { Clues } from './clues.ts';
import type { PlacedWord } from './read-leaning-words.ts';

/** Why an earlier sentence may be what a sentence leans on: it has the whole name, the first mention, and so on. */
export type AnchorKind = 'fullName' | 'firstName' | 'speaker' | 'lastNoun' | 'firstNoun' | 'introduction' | 'term';

/** By earlier sentence. */
type Anchors = Map<number, Set<AnchorKind>>;

/** A name in a sentence, and where its entity stands elsewhere. */
export interface NamePlace {
  readonly start: number;
  readonly end: number;
  readonly entity: number;
  readonly type: EntityType;
  /** Several words. */
  readonly isFull: boolean;
  readonly inHeadline: boolean;
  /** The sentences of the first mention, and of the first before this one with several words; -1 without one. */
  readonly first: number;
  readonly fullBefore: number;
}

/** A sentence while its clues are read. */
export interface SentenceReading {
  readonly index: number;
  /** The number of the first sentence of the story: lines of the page may stand before it. */
  readonly lede: number;
  /** Without its dateline. */
  readonly text: string;
  readonly start: number;
  readonly textBefore: string;
  readonly words: readonly PlacedWord[];
  readonly names: readonly NamePlace[];
  readonly quotations: readonly Quotation[];
  readonly quotes: QuoteState;
  readonly clues: Clues;
  readonly anchors: Anchors;
}

/** What was told before a sentence: the first and the last sentence with each term, and the last with "a" before it. */
export interface ToldTerms {
  readonly headline: ReadonlySet<string>;
  readonly first: Map<string, number>;
  readonly last: Map<string, number>;
  readonly introduced: Map<string, number>;
  /** As in German, where a capital does not show a name. */
  readonly nounsHaveCapitals: boolean;
}

export function addAnchor({ anchors, index }: SentenceReading, sentence: number | undefined, kind: AnchorKind): void {
  if (sentence === undefined || sentence < 0 || sentence >= index) return;
  anchors.set(sentence, (anchors.get(sentence) ?? new Set()).add(kind));
}
