import type { ParsedDocument } from '../../article.ts';
import { emptyMetadata } from '../empty-metadata.ts';
import { parsePlainText } from '../plain-text.ts';

export function parseJson(text: string): ParsedDocument {
  const fields = JSON.parse(text) as Record<string, string>;
  return {
    ...emptyMetadata,
    headline: fields['headline'],
    published: fields['datePublished'],
    language: fields['inLanguage'],
    blocks: parsePlainText(fields['articleBody'] ?? '').blocks,
    notes: [],
  };
}
