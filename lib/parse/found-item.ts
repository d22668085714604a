import type { ParsedDocument } from '../model/article.ts';

/** One of several articles in an upload. */
export interface FoundItem {
  /** A guid, an atom:id, a URI; undefined where the item has none. */
  readonly id: string | undefined;
  readonly document: ParsedDocument;
}

/** An upload of a format for several articles. It may hold one. */
export interface ItemList {
  /** How many articles there are; at most `limits.items` of them are read. */
  readonly count: number;
  readonly items: readonly FoundItem[];
}
