import type { ParsedDocument } from '../../model/article.ts';

/** An item with only a title is a one-line alert: the title is its text. */
export function withAlert(document: ParsedDocument): ParsedDocument {
  const { headline, blocks } = document;
  return blocks.length > 0 || !headline ? document : { ...document, blocks: [{ kind: 'text', text: headline }] };
}
