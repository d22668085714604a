import type { ParsedDocument } from '../../model/article.ts';

/** An item with nothing but a title is a one-line alert: its title is all the text that it has. */
export function withAlert(document: ParsedDocument): ParsedDocument {
  const { headline, blocks } = document;
  return blocks.length > 0 || !headline ? document : { ...document, blocks: [{ kind: 'text', text: headline }] };
}
