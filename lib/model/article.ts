import type { DroppedLine } from './dropped-line.ts';
import type { Note } from './note.ts';
import type { Span } from './span.ts';

/** The kind of a stretch of an article. Only `text`, `quotation` and `list-item` have sentences to summarize. */
export type ParagraphKind = 'text' | 'heading' | 'list-item' | 'quotation' | 'caption' | 'table' | 'preformatted';

/** A piece of an upload as a parser finds it, before it is cleaned. `text` may hold line breaks and runs of spaces. */
export interface Block {
  readonly kind: ParagraphKind;
  readonly text: string;
}

/** A paragraph of the body. The span covers its text without the separators around it. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

/**
 * The opening of a wire story: "RIVERTON, March 4 (Example Wire) — ".
 * The span ends where the first sentence begins, and covers dash and spaces.
 */
export interface Dateline extends Span {
  /** The place as written, such as `WASHINGTON`; undefined for "(CNN) -- ". */
  readonly place: Span | undefined;
  /** The date as written, such as `March 4`. */
  readonly date: Span | undefined;
  /** The agency as written, such as `Reuters`. */
  readonly agency: Span | undefined;
}

/** What a document says about itself. A value that it does not state is undefined, never guessed. */
export interface Metadata {
  readonly headline: string | undefined;
  /** The standfirst below a headline. Not part of the body. */
  readonly deck: string | undefined;
  /**
   * Names only: no "By", no role.
   * An agency or a desk is named beside a person only where the byline has both; the site only where nobody else is.
   */
  readonly authors: readonly string[];
  /** ISO 8601 date, or date and time with the offset that was written: `2026-03-04` or `2026-03-04T06:12:09+01:00`. */
  readonly published: string | undefined;
  readonly modified: string | undefined;
  /** BCP 47, as declared. */
  readonly language: string | undefined;
  readonly publisher: string | undefined;
  readonly section: string | undefined;
  /** Canonical address. */
  readonly url: string | undefined;
}

/** The result of a parser for one document: metadata, blocks in reading order, and notes. */
export interface ParsedDocument extends Metadata {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** The first 500 lines and blocks that the parser of a web page left out, and why. Other parsers tell none. */
  readonly dropped?: readonly DroppedLine[];
}

/** One of the articles of an upload. */
export interface ParsedItem {
  /** Its name among several, which may be part of a key; undefined where an upload is one article. */
  readonly item: string | undefined;
  readonly document: ParsedDocument;
}

/** A cleaned article. Every later span points into `text`. */
export interface Article extends Metadata {
  /** The body: NFC, paragraphs joined by one blank line, no furniture (counters, "Read more", credits, bylines). */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly dateline: Dateline | undefined;
  /** The news agency that the dateline, byline or copyright line names. */
  readonly agency: string | undefined;
  readonly notes: readonly Note[];
}
