import type { Note } from './note.ts';
import type { Span } from './span.ts';

/** A sentence of the body. Sentences are in order, never overlap, and never cross a paragraph. */
export interface Sentence extends Span {
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
  /** Indices into `Segmentation.tokens`, half open. */
  readonly firstToken: number;
  readonly endToken: number;
  /** False for the cut-off ending of an article: neither summarized nor used for facts. */
  readonly complete: boolean;
}

/**
 * `word`: letters, with inner apostrophes, hyphens and "&": "don't", "Face-to-face", "US-China", "AT&T", "G20".
 * An abbreviation has its stops: "U.S.", "Inc.", "J.". So the last stop of a sentence may be part of its last word.
 * Also a run of Chinese or Japanese characters, an e-mail or web address, a domain name, or an "@handle".
 * `clitic`: "'s" or "’s", after a word: "Britain's" is "Britain" and "'s", "it's" is "it" and "'s".
 * `number`: digits with their inner separators ("1,204.5", "10:30") and any letters glued to them ("18th", "1990s").
 * `punctuation`: one mark, or a run of the same stop, dash or grave ("...", "--", "``").
 * `symbol`: any other character: €, %, +, &, @.
 */
export type TokenKind = 'word' | 'clitic' | 'number' | 'punctuation' | 'symbol';

/** A token of a sentence; white space belongs to none. */
export interface Token extends Span {
  readonly kind: TokenKind;
}

/** The sentences and tokens of an article, with which every later stage works. */
export interface Segmentation {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** `truncated-ending`, with the span of the sentence that is not complete. */
  readonly notes: readonly Note[];
}
