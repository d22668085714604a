import type { ParsedDocument } from '../../lib/model/article.ts';
import { parseUpload } from '../../lib/parse/index.ts';

/** The only article of a document that is none of a feed. */
export function readOne(text: string, mediaType = 'application/xml'): ParsedDocument {
  const items = readItems(text, mediaType);
  const [only] = items;
  if (!only || items.length > 1 || only.item !== undefined) throw new Error(`${items.length} articles instead of one`);
  return only.document;
}

export const readItems = (text: string, mediaType = 'application/xml') =>
  parseUpload({ text, content: Buffer.from(text), mediaType, charset: 'utf-8', contentEncoding: undefined, notes: [] });
