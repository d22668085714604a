/** An object as a listing shows it. */
export interface ArticleObject {
  readonly key: string;
  /** Without quotation marks. */
  readonly eTag: string | undefined;
  /** ISO 8601 in UTC, to the second. */
  readonly lastModified: string | undefined;
  readonly storageClass: string | undefined;
}

/** One answer of the listing; the last one has no `next`. */
export interface ListedPage {
  readonly objects: readonly ArticleObject[];
  readonly next: string | undefined;
}
