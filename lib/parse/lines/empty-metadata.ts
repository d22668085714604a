import type { Metadata } from '../../model/article.ts';

/** What a document without any metadata says of itself. */
export const emptyMetadata: Metadata = {
  headline: undefined,
  deck: undefined,
  authors: [],
  published: undefined,
  modified: undefined,
  language: undefined,
  publisher: undefined,
  section: undefined,
  url: undefined,
};
