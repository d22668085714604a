/** An object of a listing. */
export interface ArticleObject {
  readonly key: string;
  /** Without quotation marks. */
  readonly eTag: string | undefined;
  /** ISO 8601 in UTC, to the second. */
  readonly lastModified: string | undefined;
  readonly storageClass: string | undefined;
}

/** One page of a listing. The last page has no `next`. */
export interface ListedPage {
  readonly objects: readonly ArticleObject[];
  readonly next: string | undefined;
}
