import type { ParsedDocument } from '../model/article.ts';

/** An article among several in one upload, as its format tells them apart. */
export interface FoundItem {
  /** A guid, an atom:id, a URI; undefined when the item has none. */
  readonly id: string | undefined;
  readonly document: ParsedDocument;
}

/** An upload made to hold several articles, even if it holds one today. */
export interface ItemList {
  /** How many articles there are; no more than `limits.items` of them are read. */
  readonly count: number;
  readonly items: readonly FoundItem[];
}
