import type { Metadata } from '../../model/article.ts';

/** The metadata of a document that has none. */
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
