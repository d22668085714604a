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
 * `word`: letters, with inner apostrophes and hyphens ("don't", "Face-to-face", "U.S.", "US-China"); `number`: digits with their inner
 * separators ("1,204.5", "18", "2023"), and any letters glued to them ("18th", "1990s", "G20" is a word); `punctuation`: one mark; `symbol`: €, %, + and the like.
 */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A token of a sentence; white space belongs to none. */
export interface Token extends Span {
  readonly kind: TokenKind;
}

/** An article's text, cut: what every later stage works on. */
export interface Segmentation {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}
