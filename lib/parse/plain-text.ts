import type { ParsedDocument } from '../article.ts';
import { emptyMetadata } from './empty-metadata.ts';

/** Reads plain text: blank lines separate paragraphs. */
export function parsePlainText(text: string): ParsedDocument {
  const blocks = text.split(/\n[^\S\n]*\n/).map((block) => ({ kind: 'text' as const, text: block }));
  return { ...emptyMetadata, blocks, notes: [] };
}
